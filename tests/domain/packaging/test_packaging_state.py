"""What a package is made of: panels with true sizes, outer sizes by the dieline's own rules."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline_carton import carton_sizes
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.dieline_pack import Basis
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_artwork import AROUND, Crop, Wrap, covering
from app.domain.packaging.packaging_state import PackageForm, usual_form

lengths = st.decimals(40, 400, places=1)
boards = st.decimals("0.2", "0.8", places=2)


@st.composite
def boxes(draw: st.DrawFn) -> PackageForm:
    width, height, depth = (draw(lengths) for _ in range(3))
    return usual_form(PackageType.BOX).model_copy(
        update={
            "width": width,
            "height": height,
            "depth": depth,
            "caliper": draw(boards),
            "basis": draw(st.sampled_from(Basis)),
        }
    )


@given(boxes())
def test_panels_are_what_lies_on_the_blank(form: PackageForm) -> None:
    sizes = carton_sizes(form.pack())
    assert [float(one) for one in form.crease()] == pytest.approx([sizes.l, sizes.d, sizes.w])
    panels = {one.panel: one for one in form.artwork()}
    places = {one.name: one for one in lay_out(form.pack()).panels}
    for panel in (Panel.FRONT, Panel.BACK, Panel.LEFT, Panel.TOP, Panel.BOTTOM):
        assert float(panels[panel].width) == pytest.approx(places[panel].width)
        assert float(panels[panel].height) == pytest.approx(places[panel].height)


@given(boxes())
def test_outer_sizes_do_not_depend_on_how_they_were_given(form: PackageForm) -> None:
    outer = form.outer()
    again = form.model_copy(
        update={
            "basis": Basis.OUTSIDE,
            "width": outer.width,
            "height": outer.height,
            "depth": outer.depth,
        }
    )
    assert again.outer() == outer
    assert again.artwork() == form.artwork()
    assert lay_out(again.pack()).width == pytest.approx(lay_out(form.pack()).width)


@given(boxes())
def test_the_sides_of_a_box_are_one_strip_without_a_gap(form: PackageForm) -> None:
    panels = {one.panel: one for one in form.artwork()}
    place = Decimal(0)
    for panel in AROUND:
        assert panels[panel].wrap is Wrap.STRIP
        assert panels[panel].offset == place
        place += panels[panel].width
    assert {one.strip for one in panels.values()} == {place}
    for one in panels.values():
        size = one.pixels(2048)
        assert max(size) <= 2048
        assert size[0] / size[1] == pytest.approx(one.aspect, rel=0.02)


def test_the_worked_tube_of_the_domain_notes() -> None:
    inside = usual_form(PackageType.CYLINDER).model_copy(
        update={"width": Decimal(70), "height": Decimal(180)}
    )
    outside = inside.model_copy(update={"basis": Basis.OUTSIDE, "width": Decimal(73)})
    for form in (inside, outside):
        assert form.outer().width == 73
        assert lay_out(form.pack()).sizes["wrap_length"] == pytest.approx(237.808, abs=0.001)
        body, top, bottom = form.artwork()
        assert (body.panel, body.wrap) == (Panel.BODY, Wrap.AROUND)
        assert body.width == Decimal("229.3")
        assert top.is_round
        assert bottom.width == 73
    with pytest.raises(RefusedInputError):
        inside.model_copy(update={"basis": Basis.CREASE}).pack()


@given(
    st.integers(1, 4000),
    st.integers(1, 4000),
    st.integers(0, 3),
    st.floats(0.05, 20),
    st.tuples(st.floats(0, 0.4), st.floats(0, 0.4), st.floats(0.6, 1), st.floats(0.6, 1)),
)
def test_a_picture_covers_its_panel_and_nothing_more(
    width: int, height: int, turns: int, aspect: float, edges: tuple[float, float, float, float]
) -> None:
    left, top, right, bottom = edges
    chosen = Crop(left=left, top=top, right=right, bottom=bottom)
    part = covering(width, height, turns, chosen, aspect)
    wide, high = (height, width) if turns % 2 else (width, height)
    across, down = (part.right - part.left) * wide, (part.bottom - part.top) * high
    assert across / down == pytest.approx(aspect, rel=1e-6)
    tiny = 1e-9
    assert chosen.left - tiny <= part.left < part.right <= chosen.right + tiny
    assert chosen.top - tiny <= part.top < part.bottom <= chosen.bottom + tiny
    whole_width = part.right - part.left == pytest.approx(chosen.right - chosen.left)
    whole_height = part.bottom - part.top == pytest.approx(chosen.bottom - chosen.top)
    assert whole_width or whole_height


@pytest.mark.parametrize("bad", [{"left": 0.5, "right": 0.5}, {"top": -1}, {"left": float("nan")}])
def test_a_crop_of_nothing_is_refused(bad: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"crop|Input|input"):
        Crop(**bad)
