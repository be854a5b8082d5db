"""What is chosen of a product's package and what its panels look like: the one packaging record."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from app.domain.analysis import BriefReading
from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline_pack import STRUCTURES, Basis, Pack, Structure, default_cap
from app.domain.packaging.packaging import DEFAULTS, Package, PackageType, Panel
from app.domain.packaging.packaging_artwork import AROUND, Crop, PanelArtwork, Wrap, covering
from app.domain.specification import Frozen

BOARD = Decimal("0.4")
"""Millimetres: folding boxboard of about 300 g/m2, the usual start for small cartons."""
WRAP_PAPER = Decimal("0.15")
"""Millimetres: label paper around a tube (domain notes, dieline)."""
TENTH = Decimal("0.1")


def exact(value: float) -> Decimal:
    """A length in mm as the shortest decimal that means the same number."""
    return Decimal(repr(float(value)))


class PackageForm(Frozen):
    """Type, sizes and making of a package, in exact millimetres as the person gave them.

    Attributes:
        basis: what width, height and depth are measured on. Of a cylinder `width` is the inner
            diameter for `inside`, the outer one for `outside`; it has no creases.
        depth: of a box; a cylinder keeps its width here.
        caliper: thickness of the board, for a tube of the wrap paper.
        wall: thickness of the wall of a tube; `overlap` of its wrap; `cap` height of a cap.
        notch: whether a carton has notches for the thumb where its lids tuck in.
    """

    type: PackageType = PackageType.BOX
    structure: Structure = Structure.STE
    basis: Basis = Basis.INSIDE
    width: Decimal = Decimal(180)
    height: Decimal = Decimal(240)
    depth: Decimal = Decimal(120)
    caliper: Decimal = BOARD
    wall: Decimal = Decimal("1.5")
    overlap: Decimal = Decimal(8)
    cap: Decimal = Decimal(0)
    notch: bool = False

    @property
    def is_round(self) -> bool:
        return self.type is PackageType.CYLINDER

    def pack(self) -> Pack:
        """What the dieline code lays out; of a tube the width is always the inner diameter.

        Raises:
            RefusedInputError: a tube measured on creases, which it has none of.
        """
        numbers = {
            name: float(getattr(self, name))
            for name in ("width", "height", "depth", "caliper", "wall", "overlap", "cap")
        }
        basis = self.basis
        if self.is_round:
            if basis is Basis.CREASE:
                raise RefusedInputError(
                    "A cylinder has no creases to measure on.", "Choose inside or outside."
                )
            if basis is Basis.OUTSIDE:
                numbers["width"] = float(self.width - 2 * self.wall)
            numbers["depth"] = numbers["width"]
            basis = Basis.INSIDE
        return Pack(
            type=self.type,
            structure=self.structure,
            basis=basis,
            notch=self.notch and not self.is_round,
            **numbers,
        )

    def crease(self) -> tuple[Decimal, Decimal, Decimal]:
        """Width, height and depth of a box between crease centre-lines, as the dieline has them.

        A panel's artwork is this large. Rule of the domain notes: inside + t, outside - t, the
        height twice that, for two lids.
        """
        steps = {Basis.INSIDE: 1, Basis.CREASE: 0, Basis.OUTSIDE: -1}[self.basis]
        more = self.caliper * steps
        return self.width + more, self.height + 2 * more, self.depth + more

    def outer(self) -> Package:
        """Outer sizes, for the preview."""
        if self.is_round:
            more = 2 * self.wall if self.basis is Basis.INSIDE else Decimal(0)
            width, height, depth = self.width + more, self.height, self.width + more
        else:
            width, height, depth = self.crease()
            t = self.caliper
            width, height, depth = width + t, height + 2 * t, depth + t
        # Not validated: an outer size follows from one that was checked, and may be larger.
        return Package.model_construct(type=self.type, width=width, height=height, depth=depth)

    def artwork(self, product: str = "") -> tuple[PanelArtwork, ...]:
        """All panels with their true sizes, in the order in which they are shown."""
        sizes = self._cylinder_panels() if self.is_round else self._box_panels()
        strip = next(w for p, w, _ in sizes if p is Panel.BODY) if self.is_round else None
        widths = {panel: width for panel, width, _ in sizes}
        whole = strip or sum((widths[panel] for panel in AROUND), Decimal(0))
        longest = max(max(width, height) for _, width, height in sizes)
        return tuple(
            PanelArtwork(
                type=self.type,
                panel=panel,
                width=width,
                height=height,
                wrap=_wrap(panel),
                strip=whole,
                offset=_offset(panel, widths),
                body_height=sizes[0][2],
                longest=longest,
                is_round=self.is_round and panel is not Panel.BODY,
                product=product,
            )
            for panel, width, height in sizes
        )

    def _box_panels(self) -> tuple[tuple[Panel, Decimal, Decimal], ...]:
        width, height, depth = self.crease()
        return (
            (Panel.FRONT, width, height),
            (Panel.BACK, width, height),
            (Panel.LEFT, depth, height),
            (Panel.RIGHT, depth, height),
            (Panel.TOP, width, depth),
            (Panel.BOTTOM, width, depth),
        )

    def _cylinder_panels(self) -> tuple[tuple[Panel, Decimal, Decimal], ...]:
        outer = self.outer().width
        around = (outer * Decimal(repr(math.pi))).quantize(TENTH)
        return (
            (Panel.BODY, around, self.height),
            (Panel.TOP, outer, outer),
            (Panel.BOTTOM, outer, outer),
        )


def _wrap(panel: Panel) -> Wrap:
    if panel is Panel.BODY:
        return Wrap.AROUND
    return Wrap.STRIP if panel in AROUND else Wrap.NONE


def _offset(panel: Panel, widths: dict[Panel, Decimal]) -> Decimal:
    if panel not in AROUND:
        return Decimal(0)
    return sum((widths[one] for one in AROUND[: AROUND.index(panel)]), Decimal(0))


def usual_form(kind: PackageType, structure: Structure | None = None) -> PackageForm:
    """The package that a type starts from."""
    sizes = DEFAULTS[kind]
    return PackageForm(
        type=kind,
        structure=structure or STRUCTURES[kind][0],
        width=sizes.width,
        height=sizes.height,
        depth=sizes.depth,
        caliper=WRAP_PAPER if kind is PackageType.CYLINDER else BOARD,
        cap=exact(default_cap(float(sizes.height))),
    )


class TextureSource(StrEnum):
    GENERATED = "generated"
    IMPORTED = "imported"


class TextureState(StrEnum):
    """A staged texture waits for the rest of its run; a kept one is on a panel or was."""

    STAGED = "staged"
    KEPT = "kept"


class PanelTexture(Frozen):
    """One picture for one panel.

    Attributes:
        image: digest of the picture as it came, untouched.
        width: in pixels, as `height`, of the picture as it came.
        rotation: quarter turns clockwise before it is laid on the panel, 0 to 3.
        crop: the part of the turned picture that is used; None for the whole.
        note: what a person should know of it, such as that its edges are cut to fit.
    """

    id: str
    product_id: str
    panel: Panel
    image: str
    width: int
    height: int
    rotation: int = Field(default=0, ge=0, le=3)
    crop: Crop | None = None
    source: TextureSource
    state: TextureState = TextureState.KEPT
    prompt: str = ""
    seed: int = 0
    engine: str = ""
    model: str = ""
    run_id: str | None = None
    job_id: str | None = None
    credits: int = 0
    note: str = ""
    created_at: datetime

    def part(self, aspect: float) -> Crop:
        """The part of the turned picture that fills a panel of this aspect, width over height."""
        return covering(self.width, self.height, self.rotation, self.crop, aspect)


class PanelStatus(StrEnum):
    """Where a panel stands; the first three only while a run is on or was cut off."""

    WAITING = "waiting"
    GENERATING = "generating"
    ARRIVED = "arrived"
    """Made and stored; it shows with the others of its run."""
    FAILED = "failed"
    DONE = "done"
    EMPTY = "empty"


class PanelState(Frozen):
    """One panel as it is now.

    Attributes:
        prompt: words of its own; empty where it has those of the whole package.
        texture: what is on it; the one before while a run is on.
        arrived: what its run has made so far, for a preview; it counts when the run ends.
        error: why its last try failed, with the way on; empty otherwise.
        made_for: width and height in mm that `texture` was made for; None where nobody said one,
            as of a picture of one's own.
    """

    artwork: PanelArtwork
    prompt: str = ""
    texture: PanelTexture | None = None
    arrived: PanelTexture | None = None
    status: PanelStatus = PanelStatus.EMPTY
    error: str = ""
    made_for: tuple[Decimal, Decimal] | None = None
    updated_at: datetime | None = None

    @property
    def panel(self) -> Panel:
        return self.artwork.panel

    @property
    def is_of_another_size(self) -> bool:
        """Whether its picture was made for a panel of another size, so that it is cut to fill."""
        return self.made_for not in (None, (self.artwork.width, self.artwork.height))


class RunState(StrEnum):
    RUNNING = "running"
    STOPPED = "stopped"
    """Cut off or cancelled; a person resumes or discards it."""
    ENDED = "ended"
    DISCARDED = "discarded"


OPEN_RUNS = frozenset({RunState.RUNNING, RunState.STOPPED})


class PackagingRun(Frozen):
    """Artwork being made for some panels at once.

    Attributes:
        prompts: the words for each of its panels.
        error: why it stopped, empty while it runs and when it ended well.
    """

    id: str
    product_id: str
    state: RunState = RunState.RUNNING
    engine: str
    seed: int = 0
    prompts: dict[Panel, str]
    error: str = ""
    created_at: datetime
    finished_at: datetime | None = None

    @property
    def panels(self) -> tuple[Panel, ...]:
        return tuple(self.prompts)


class PackagingState(Frozen):
    """The packaging of one product, all of it.

    Attributes:
        prompt: the words for every panel without words of its own.
        reading: what the engine understood of the words of the last run; None where it cannot say.
        seed: which of the many possible drawings of the same words.
        engine: that makes the artwork; empty for the engine of the settings or the product.
        run: the run that is on or was cut off, None otherwise.
        last_error: the panels whose last try failed and why, or why a run stopped; else empty.
        created_at: None as long as nothing was chosen and all of it are usual values.
    """

    product_id: str
    form: PackageForm
    prompt: str = ""
    reading: BriefReading | None = None
    seed: int = 0
    engine: str = ""
    panels: tuple[PanelState, ...] = ()
    run: PackagingRun | None = None
    last_error: str = ""
    created_at: datetime | None = None
    updated_at: datetime | None = None

    def of(self, panel: Panel) -> PanelState:
        """One panel.

        Raises:
            RefusedInputError: this type of package has no such panel.
        """
        for one in self.panels:
            if one.panel is panel:
                return one
        raise RefusedInputError(
            f"A {self.form.type} has no panel “{panel}”.",
            f"It has: {_names(one.panel for one in self.panels)}.",
        )

    def words_for(self, panel: Panel) -> str:
        """The words that its artwork is made from."""
        return self.of(panel).prompt or self.prompt

    @property
    def is_running(self) -> bool:
        return self.run is not None and self.run.state is RunState.RUNNING

    @property
    def failed(self) -> tuple[Panel, ...]:
        """Panels whose last try failed."""
        return tuple(one.panel for one in self.panels if one.status is PanelStatus.FAILED)


def _names(panels: Iterable[Panel]) -> str:
    return ", ".join(panel.value for panel in panels)
