"""What runs in a worker process: builds the model of a request, keeps the last few, draws."""

import hashlib
import multiprocessing
import os
import signal
import threading
from collections import OrderedDict
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import wait
from typing import Literal

from app.drafter.drawing import Drawing
from app.drafter.errors import DrafterError
from app.drafter.facts import ModelFacts
from app.drafter.model import ProductModel, View

Task = Literal["view", "shot", "sketch", "facts"]
_KEPT = 4


@dataclass(frozen=True, slots=True)
class DrawRequest:
    """One thing to be drawn, complete in itself: equal requests give equal bytes.

    The product is `description` with its `edits` in order, or `model_file` (GLB, OBJ, STL, PLY;
    `model_unit` where the person states it). `view` is for views and sketches, `shot` is the key
    of a close-up. `size` is pixels; `hidden` adds dashed hidden edges to a sketch.
    """

    description: str = ""
    edits: tuple[str, ...] = ()
    seed: int = 0
    model_file: bytes | None = None
    model_name: str = ""
    model_unit: str | None = None
    task: Task = "view"
    view: View = "front"
    shot: str = ""
    size: int = 1024
    hidden: bool = False

    def product_key(self) -> tuple[object, ...]:
        """What decides the model, apart from what is drawn of it."""
        if self.model_file is None:
            return (self.description, self.edits, self.seed)
        digest = hashlib.sha256(self.model_file).hexdigest()
        return (digest, self.model_name, self.model_unit)


@dataclass(frozen=True, slots=True, eq=False)
class DrawResult:
    """The answer: a PNG for views, close-ups and sketches; drawing and SVG for sketches; facts."""

    png: bytes | None = None
    drawing: Drawing | None = None
    svg: str | None = None
    facts: ModelFacts | None = None


class Worker:
    """Builds and draws; one per process, because it owns an OpenGL window."""

    def __init__(self) -> None:
        self._models: OrderedDict[tuple[object, ...], ProductModel] = OrderedDict()

    def perform(self, request: DrawRequest) -> DrawResult:
        """Do what is asked; DrafterError for what cannot be drawn."""
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

        return DrawResult(facts=read_facts(model, lines.visible_parts(model)))

    def model(self, request: DrawRequest) -> ProductModel:
        """The model of a request; the last few are kept, so that a pack builds its model once."""
        key = request.product_key()
        model = self._models.get(key)
        if model is None:
            model = self._models[key] = _built(request)
        self._models.move_to_end(key)
        while len(self._models) > _KEPT:
            self._models.popitem(last=False)
        return model


def _built(request: DrawRequest) -> ProductModel:
    if request.model_file is not None:
        from app.drafter.meshfile import read_model_file

        return read_model_file(request.model_file, request.model_name, unit=request.model_unit)
    from app.drafter.brief import read_description
    from app.drafter.build import build

    brief = read_description(request.description, request.seed)
    if request.edits:
        from app.drafter.edit import apply_edit

        for instruction in request.edits:
            brief = apply_edit(brief, instruction).brief
    return build(brief)


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
