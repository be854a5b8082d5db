"""What `techpack package` prints; all lengths in millimetres."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from rich.console import Console
from rich.text import Text

from app.cli.shapes import BriefShape, Shape
from app.domain.analysis import BriefChip, BriefReading
from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline import Dieline, PanelPlace
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.packaging_state import PackagingState, PanelState, PanelTexture
from app.storage.images import ImageStore


class BlankShape(Shape):
    """The flat blank of the dieline."""

    width: float
    height: float


class CropShape(Shape):
    """The part of the upright picture that is used, 0..1 from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float


class PanelShape(Shape):
    """One panel: its true size, its place on the blank, its picture.

    Attributes:
        x: of its top left corner on the blank, as `y`; null where it cannot be laid out.
        rotation: degrees by which upright artwork is turned on the blank.
        texture: file of the picture as it was made or brought, null where there is none.
        digest: sha256 of that file.
        turns: quarter turns clockwise by which the picture is turned on the panel.
        crop: chosen part of the picture; null for the whole, cut to the panel's shape.
    """

    name: str
    width: float
    height: float
    x: float | None
    y: float | None
    rotation: int
    status: str
    error: str
    prompt: str
    texture: str | None
    digest: str | None
    turns: int
    crop: CropShape | None
    engine: str | None
    source: str | None
    note: str


class PackageShape(Shape):
    """The packaging of a product.

    Attributes:
        blank: null where the sizes cannot be folded.
        run: "running" while artwork is being made, "stopped" where that was cut off and waits for
            `resume` or `discard`, else null.
    """

    product: str
    type: str
    structure: str
    basis: str
    width: float
    height: float
    depth: float
    caliper: float
    cap: float
    notch: bool
    outer: list[float]
    prompt: str
    engine: str
    seed: int
    brief: BriefShape | None
    blank: BlankShape | None
    panels: list[PanelShape]
    lengths: dict[str, float]
    warnings: list[str]
    last_error: str
    is_unfinished: bool
    run: str | None


class ArtworkShape(Shape):
    """One picture that a panel has or had.

    Attributes:
        is_shown: whether it lies on its panel now.
        texture: file of the picture as it was made or brought.
    """

    id: str
    panel: str
    is_shown: bool
    source: str
    engine: str
    prompt: str
    width: int
    height: int
    turns: int
    crop: CropShape | None
    texture: str
    digest: str
    note: str
    created_at: datetime


class ArtworksShape(Shape):
    """Every picture that the panels of a package ever had, newest first."""

    artworks: list[ArtworkShape]


SHORT_ID = 12
"""Letters at the end of an id, which tell pictures of one run apart."""

SHAPES: dict[str, type[Shape]] = {"package": PackageShape, "artwork": ArtworksShape}
"""Which shape each command prints."""


def package_shape(name: str, state: PackagingState, images: ImageStore) -> PackageShape:
    """Everything that is known of a package."""
    form, outer = state.form, state.form.outer()
    flat, problem = _flat(state)
    # The wrap of a two-piece tube lies on the blank in two parts; the artwork begins on the cap.
    named = {one.name.removesuffix(" cap"): one for one in flat.panels} if flat else {}
    return PackageShape(
        product=name,
        type=form.type,
        structure=form.structure,
        basis=form.basis,
        width=float(form.width),
        height=float(form.height),
        depth=float(form.width if form.is_round else form.depth),
        caliper=float(form.caliper),
        cap=float(form.cap),
        notch=form.notch,
        outer=[float(outer.width), float(outer.height), float(outer.depth)],
        prompt=state.prompt,
        engine=state.engine,
        seed=state.seed,
        brief=brief_shape(state.reading) if state.reading else None,
        blank=BlankShape(width=_mm(flat.width), height=_mm(flat.height)) if flat else None,
        panels=[_panel(one, named.get(one.panel.value), images) for one in state.panels],
        lengths={key: _mm(value) for key, value in flat.sizes.items()} if flat else {},
        warnings=[*(flat.warnings if flat else ()), *problem],
        last_error=state.last_error,
        is_unfinished=state.run is not None,
        run=state.run.state if state.run else None,
    )


def _flat(state: PackagingState) -> tuple[Dieline | None, tuple[str, ...]]:
    try:
        return lay_out(state.form.pack()), ()
    except RefusedInputError as error:
        return None, (error.sentence(),)


def brief_shape(reading: BriefReading) -> BriefShape:
    """What was understood, assumed and not understood."""
    chips = (*reading.understood, *reading.assumed, *reading.not_understood)
    return BriefShape(
        understood=_texts(reading.understood),
        assumed=_texts(reading.assumed),
        not_understood=_texts(reading.not_understood),
        meanings={one.text: one.meaning for one in chips if one.meaning},
    )


def _texts(chips: Iterable[BriefChip]) -> list[str]:
    return [one.text for one in chips]


def _panel(state: PanelState, place: PanelPlace | None, images: ImageStore) -> PanelShape:
    texture = state.texture
    artwork = state.artwork
    return PanelShape(
        name=state.panel,
        width=float(artwork.width),
        height=float(artwork.height),
        x=_mm(place.x) if place else None,
        y=_mm(place.y) if place else None,
        rotation=place.rotation if place else 0,
        status=state.status,
        error=state.error,
        prompt=state.prompt,
        texture=str(images.path(texture.image)) if texture else None,
        digest=texture.image if texture else None,
        turns=texture.rotation if texture else 0,
        crop=CropShape(**texture.crop.model_dump()) if texture and texture.crop else None,
        engine=(texture.engine or None) if texture else None,
        source=texture.source if texture else None,
        note=texture.note if texture else "",
    )


def artworks_shape(
    state: PackagingState, kept: Iterable[PanelTexture], images: ImageStore
) -> ArtworksShape:
    """The history of the panels."""
    shown = {one.texture.id for one in state.panels if one.texture}
    return ArtworksShape(
        artworks=[
            ArtworkShape(
                id=one.id,
                panel=one.panel,
                is_shown=one.id in shown,
                source=one.source,
                engine=one.engine,
                prompt=one.prompt,
                width=one.width,
                height=one.height,
                turns=one.rotation,
                crop=CropShape(**one.crop.model_dump()) if one.crop else None,
                texture=str(images.path(one.image)),
                digest=one.image,
                note=one.note,
                created_at=one.created_at,
            )
            for one in kept
        ]
    )


def say_artworks(console: Console, shape: ArtworksShape) -> None:
    """The same in words."""
    if not shape.artworks:
        console.print(Text("No panel ever had a picture."))
    for one in shape.artworks:
        mark = "*" if one.is_shown else " "
        what = one.prompt if one.source == "generated" else "imported"
        when = one.created_at.strftime("%Y-%m-%d %H:%M")
        size = f"{one.width} × {one.height}"
        line = f"{mark} {one.id[-SHORT_ID:]}  {one.panel:7} {when}  {size:12} {what}"
        console.print(Text(line))


def _mm(value: float) -> float:
    return round(value, 3)


def say(console: Console, shape: PackageShape) -> None:
    """The same in words."""
    size = " × ".join(f"{one:g}" for one in _sizes(shape))
    lines = [
        f"{shape.product}: {shape.type}, {shape.structure}, {size} mm ({shape.basis}), "
        f"board {shape.caliper:g} mm"
    ]
    if shape.blank:
        lines.append(f"  blank      {shape.blank.width:.2f} × {shape.blank.height:.2f} mm")
    for one in shape.panels:
        lines.append(f"  {one.name:10} {one.width:.2f} × {one.height:.2f} mm  {one.status}")
        lines.extend(f"             {part}" for part in (one.texture, one.note, one.error) if part)
    if shape.prompt:
        lines.append(f"  artwork    {shape.prompt}")
    if shape.brief:
        for words, texts in (
            ("understood", shape.brief.understood),
            ("assumed", shape.brief.assumed),
            ("not understood", shape.brief.not_understood),
        ):
            lines.append(f"  {words}  {', '.join(texts) or '-'}")
    lines.extend(f"  {one}" for one in shape.warnings)
    if shape.last_error:
        lines.append(f"  {shape.last_error}")
    if shape.run == "stopped":
        ready = sum(one.status == "arrived" for one in shape.panels)
        lines.append(f"  Artwork was cut off, {ready} are ready: resume or discard it.")
    for line in lines:
        console.print(Text(line))


def _sizes(shape: PackageShape) -> tuple[float, ...]:
    if shape.type == "cylinder":
        return shape.width, shape.height
    return shape.width, shape.height, shape.depth
