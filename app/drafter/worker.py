"""What runs in a worker process: builds the model of a request, keeps the last few, draws."""

import hashlib
import multiprocessing
import os
import signal
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Literal, TypeVar

from app.drafter.drawing import Drawing
from app.drafter.errors import DrafterError
from app.drafter.facts import ModelFacts
from app.drafter.model import ProductModel, View
from app.drafter.panel_spec import PanelSpec
from app.drafter.photo_facts import PhotoFacts

if TYPE_CHECKING:
    from app.drafter.brief import Brief, Chip
    from app.drafter.photo_product import PhotographedProduct

Task = Literal["view", "shot", "sketch", "facts", "panel"]
_KEPT = 4
_UNNAMED = "product"

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class DrawRequest:
    """One thing to be drawn, complete in itself: equal requests give equal bytes.

    The product is `description` with its `edits` in order, or `model_file` (GLB, OBJ, STL, PLY;
    `model_unit` where the person states it) recoloured by the words where there are any, or
    `photographs` as (file name, content) with sizes of the words to measure by. `view` is for
    views and sketches, `shot` is the key of a close-up. `size` is pixels; `hidden` adds dashed
    hidden edges to a sketch. For a `panel` of a package the description is that of its artwork.
    """

    description: str = ""
    edits: tuple[str, ...] = ()
    seed: int = 0
    model_file: bytes | None = None
    model_name: str = ""
    model_unit: str | None = None
    photographs: tuple[tuple[str, bytes], ...] = ()
    task: Task = "view"
    view: View = "front"
    shot: str = ""
    size: int = 1024
    hidden: bool = False
    panel: PanelSpec | None = None

    def product_key(self) -> tuple[object, ...]:
        """What decides the model, apart from what is drawn of it."""
        words = (self.description, self.edits, self.seed)
        if self.photographs:
            photos = ((name, hashlib.sha256(data).hexdigest()) for name, data in self.photographs)
            return ("photographs", *photos, *words)
        if self.model_file is None:
            return words
        digest = hashlib.sha256(self.model_file).hexdigest()
        return (digest, self.model_name, self.model_unit, *words)


@dataclass(frozen=True, slots=True, eq=False)
class DrawResult:
    """The answer: a PNG for views, close-ups and sketches; drawing and SVG for sketches; facts.

    Photographs tell other facts than a model does: these are `photo_facts`.
    """

    png: bytes | None = None
    drawing: Drawing | None = None
    svg: str | None = None
    facts: ModelFacts | None = None
    photo_facts: PhotoFacts | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Built:
    """A model, and what had to be assumed to read it from a file."""

    model: ProductModel
    assumed: "tuple[Chip, ...]" = ()


class Worker:
    """Builds and draws; one per process, because it owns an OpenGL window."""

    def __init__(self) -> None:
        self._models: OrderedDict[tuple[object, ...], _Built] = OrderedDict()
        self._photographed: OrderedDict[tuple[object, ...], PhotographedProduct] = OrderedDict()

    def perform(self, request: DrawRequest) -> DrawResult:
        """Do what is asked; DrafterError for what cannot be drawn."""
        if request.panel is not None:
            from app.drafter.pattern import draw_panel

            return DrawResult(png=draw_panel(request.description, request.seed, request.panel))
        if request.photographs:
            return self._of_photographs(request)
        # Rendering is imported late: reading a sentence must not wait for VTK.
        from app.drafter import lines, render

        model = self.model(request)
        if request.task == "view":
            return DrawResult(png=render.render_view(model, request.view, request.size))
        if request.task == "shot":
            shot = next((s for s in model.shots if s.key == request.shot), None)
            if shot is None:
                raise DrafterError(f"This product has no close-up named {request.shot or '?'}.")
            return DrawResult(png=render.render_shot(model, shot, request.size))
        if request.task == "sketch":
            drawing = lines.line_drawing(model, request.view, hidden=request.hidden)
            svg = drawing.to_svg(title=model.name)
            return DrawResult(drawing.to_png(request.size), drawing, svg)
        from app.drafter.facts import read_facts

        facts = read_facts(model, lines.visible_parts(model))
        assumed = _kept(self._models, request, _built).assumed
        return DrawResult(facts=replace(facts, assumed=assumed))

    def model(self, request: DrawRequest) -> ProductModel:
        """The model of a request; the last few are kept, so that a pack builds its model once."""
        return _kept(self._models, request, _built).model

    def _of_photographs(self, request: DrawRequest) -> DrawResult:
        """The same tasks, answered from photographs: nothing is drawn that they do not show."""
        product = _kept(self._photographed, request, _photographed)
        if request.task == "view":
            return DrawResult(png=product.picture(request.view))
        if request.task == "shot":
            return DrawResult(png=product.close_up(request.shot))
        if request.task == "facts":
            return DrawResult(photo_facts=product.facts())
        drawing = product.line_drawing(request.view)
        return DrawResult(drawing.to_png(request.size), drawing, drawing.to_svg())


def _kept(
    kept: OrderedDict[tuple[object, ...], P], request: DrawRequest, make: Callable[[DrawRequest], P]
) -> P:
    """What a request's product was made into, made now if it is not among the last few."""
    key = request.product_key()
    product = kept.get(key)
    if product is None:
        product = kept[key] = make(request)
    kept.move_to_end(key)
    while len(kept) > _KEPT:
        kept.popitem(last=False)
    return product


def _photographed(request: DrawRequest) -> "PhotographedProduct":
    from app.drafter.photo_product import PhotographedProduct

    worded = request if request.description.strip() else replace(request, description=_UNNAMED)
    return PhotographedProduct(request.photographs, _brief(worded))


def _built(request: DrawRequest) -> _Built:
    if request.model_file is not None:
        return _from_file(request, request.model_file)
    from app.drafter.build import build

    return _Built(build(_brief(request)))


def _from_file(request: DrawRequest, data: bytes) -> _Built:
    """The model of a 3D file, in the looks that the description and the edits name."""
    from app.drafter.mesh_look import reworded
    from app.drafter.meshfile import open_model_file

    read = open_model_file(data, request.model_name, unit=request.model_unit)
    model = reworded(read.model, request.description, request.edits, request.seed)
    return _Built(model, read.assumed)


def _brief(request: DrawRequest) -> "Brief":
    from app.drafter.brief import read_description

    brief = read_description(request.description, request.seed)
    if request.edits:
        from app.drafter.edit import apply_edit

        for instruction in request.edits:
            brief = apply_edit(brief, instruction).brief
    return brief


@cache
def _worker() -> Worker:
    return Worker()


def perform(request: DrawRequest) -> DrawResult:
    """Do what is asked, in this process."""
    return _worker().perform(request)


def warm_up() -> bool:
    """Load what the first picture needs, so that it is not the one to wait; True when done."""
    from app.drafter import render
    from app.drafter.lexicon import shipped_lexicon

    shipped_lexicon()
    return render.photographer() is not None


def follow_parent() -> None:
    """End this process when its parent is gone, however that died; leave Ctrl-C to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    sentinel = parent.sentinel

    def watch() -> None:
        wait([sentinel])
        os._exit(1)

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()
