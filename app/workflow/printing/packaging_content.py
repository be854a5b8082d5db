"""What a chosen package becomes on paper."""

from __future__ import annotations

from decimal import Decimal

from app.documents.content import PackagingSheet
from app.domain.analysis import NamedValue
from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline import Dieline
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.packaging_state import PackageForm, PackagingState, PanelState
from app.domain.specification import Origin, SpecValue, Status
from app.providers.engine import FileReader
from app.workflow.packaging.packaging_pictures import placed_picture
from app.workflow.sheets.package_sheet_rows import BASES, NAMES, STRUCTURES


def packaging_sheet(state: PackagingState | None, files: FileReader) -> PackagingSheet | None:
    """The packaging page of a pack; None where nobody chose a package.

    Args:
        state: the packaging record of the product.
        files: where the pictures are read from.
    """
    if state is None or state.created_at is None:
        return None
    form = state.form
    try:
        dieline = lay_out(form.pack())
    except RefusedInputError:
        return None
    return PackagingSheet(
        name=f"{NAMES[form.type]}, {STRUCTURES[form.structure]}",
        dieline=dieline,
        artwork={
            one.panel.value: placed_picture(
                files.read(one.texture.image), one.texture, one.artwork.aspect
            )
            for one in state.panels
            if one.texture is not None
        },
        labels={one.name: one.name.capitalize() for one in dieline.panels},
        facts=_facts(form, dieline),
        panels=tuple(_panel(one) for one in state.panels),
        notes=dieline.warnings,
    )


def _facts(form: PackageForm, dieline: Dieline) -> tuple[NamedValue, ...]:
    """Sizes as the person gave them, and what follows from them."""
    basis = BASES[form.basis]
    given = {
        ("Diameter" if form.is_round else "Width") + f", {basis}": form.width,
        "Height": form.height,
    }
    if not form.is_round:
        given[f"Depth, {basis}"] = form.depth
    given["Wrap paper" if form.is_round else "Board"] = form.caliper
    if form.is_round:
        given["Wall"] = form.wall
    facts = [_fact(name, length, Status.CONFIRMED, Origin.USER) for name, length in given.items()]
    names = {"developed": "Around (π × Ø)", "wrap_length": "Wrap, trimmed", "G": "Glue flap"}
    names |= {"T": "Tuck", "F": "Dust flap", "overlap": "Overlap", "disc_outer": "Disc Ø"}
    facts += [
        _computed(name, dieline.sizes[key]) for key, name in names.items() if key in dieline.sizes
    ]
    blank = f"{dieline.width:.1f} × {dieline.height:.1f} mm"
    value = SpecValue(value=blank, origin=Origin.MEASURED)
    return (*facts, NamedValue(name="Blank", value=value))


def _fact(name: str, length: Decimal, status: Status, origin: Origin) -> NamedValue:
    shown = Decimal(f"{length.normalize():f}")
    return NamedValue(
        name=name, value=SpecValue(value=shown, unit="mm", origin=origin, status=status)
    )


def _computed(name: str, length: float) -> NamedValue:
    return _fact(name, Decimal(f"{length:.1f}"), Status.ASSUMED, Origin.MEASURED)


def _panel(one: PanelState) -> tuple[str, str, str]:
    artwork = one.artwork
    wide, high = f"{float(artwork.width):.1f}", f"{float(artwork.height):.1f}"
    size = f"Ø {wide} mm" if artwork.is_round else f"{wide} × {high} mm"
    said = "no artwork" if one.texture is None else one.texture.source.value
    return one.panel.value.capitalize(), size, said
