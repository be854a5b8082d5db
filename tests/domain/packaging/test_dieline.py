"""Dielines: closed simple outlines, the worked examples, and folding back to the wanted size."""

import math

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shapely import LineString, Polygon

from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline import Dieline, LineType, flattened
from app.domain.packaging.dieline_carton import carton_sizes
from app.domain.packaging.dieline_fold import folding, moved
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.dieline_pack import Basis, Pack, Structure
from app.domain.packaging.packaging import PackageType

BOXES = st.builds(
    Pack,
    structure=st.sampled_from([Structure.STE, Structure.RTE, Structure.FRT]),
    basis=st.sampled_from(Basis),
    width=st.floats(25, 300),
    depth=st.floats(22, 200),
    height=st.floats(30, 300),
    caliper=st.floats(0.3, 0.8),
)


def outline(dieline: Dieline) -> Polygon:
    (cut,) = (p for p in dieline.paths if p.type is LineType.CUT and p.closed)
    return Polygon(flattened(cut))


@settings(max_examples=60, deadline=None)
@given(BOXES)
@example(
    Pack(
        structure=Structure.RTE,
        basis=Basis.INSIDE,
        width=25.0,
        depth=86.0,
        height=30.0,
        caliper=0.7672392294785153,
    )
)
def test_outlines_are_simple_and_every_line_lies_on_the_blank(pack):
    dieline = lay_out(pack)
    shape = outline(dieline)
    assert shape.is_valid
    left, top, right, bottom = shape.bounds
    assert (left, top) == pytest.approx((0, 0), abs=1e-9)
    assert (right, bottom) == pytest.approx((dieline.width, dieline.height))
    for path in dieline.paths:
        if path.type in (LineType.CREASE, LineType.CUT) and not path.closed:
            assert shape.buffer(1e-6).covers(LineString([(v.x, v.y) for v in path.vertices]))
    (bleed,) = (p for p in dieline.paths if p.type is LineType.BLEED)
    assert Polygon(flattened(bleed)).covers(shape.buffer(2.99, join_style="mitre", mitre_limit=2))


@settings(max_examples=40, deadline=None)
@given(BOXES)
def test_the_folded_blank_has_the_wanted_size(pack):
    dieline = lay_out(pack)
    places = folding(dieline.faces, 1.0)
    body = [
        moved(places[face.name], corner)
        for face in dieline.faces
        if face.name in ("front", "back", "left", "right")
        for corner in face.outline
    ]
    spans = [max(axis) - min(axis) for axis in zip(*body, strict=True)]
    t = {Basis.INSIDE: -1, Basis.CREASE: 0, Basis.OUTSIDE: 1}[pack.basis] * pack.caliper
    wanted = (pack.width, pack.height, pack.depth)
    assert [spans[0] + t, spans[1] + 2 * t, spans[2] + t] == pytest.approx(wanted, abs=0.1)


@pytest.mark.parametrize("structure", [Structure.STE, Structure.RTE, Structure.FRT])
def test_lids_close_the_box_and_tucks_go_inside(structure):
    dieline = lay_out(Pack(structure=structure, width=60, depth=40, height=120))
    places = folding(dieline.faces, 1.0)
    faces = {face.name: face for face in dieline.faces}
    points = {n: [moved(places[n], c) for c in face.outline] for n, face in faces.items()}
    depth = dieline.sizes["W"]
    low, high = faces["front"].outline[0][1], faces["front"].outline[2][1]
    for name, y in (("top", low - 0.4), ("bottom", high + 0.4)):
        assert [p[1] for p in points[name]] == pytest.approx([y] * 4)
        zs = [p[2] for p in points[name]]
        assert (min(zs), max(zs)) == pytest.approx((0, depth))
        assert all(low - 1 < p[1] < high + 1 for p in points[f"{name}_tuck"])
        for side in ("left", "right"):
            flap = points[f"{name}_dust_{side}"]
            assert all(0 - 1e-6 <= p[2] <= depth + 1e-6 for p in flap)
        inner = [max(p[0] for p in points[f"{name}_dust_left"])]
        assert inner[0] < min(p[0] for p in points[f"{name}_dust_right"])
    assert [p[2] for p in points["back"]] == pytest.approx([depth] * 4)


def test_flat_is_flat():
    dieline = lay_out(Pack(width=60, depth=40, height=120))
    for face in dieline.faces:
        for corner in face.outline:
            x, y, z = moved(folding(dieline.faces, 0.0)[face.name], corner)
            assert (x, y, z) == pytest.approx((*corner, 0))


def test_worked_examples():
    one = Pack(width=60, depth=40, height=120)
    sizes = carton_sizes(one)
    wanted = {"L": 60.4, "W": 40.4, "D": 120.8, "G": 15, "W4": 39.6, "T": 14.08, "F": 27.24}
    dieline = lay_out(one)
    for name, value in {**wanted, "slit": 8.35}.items():
        assert dieline.sizes[name] == pytest.approx(value, abs=0.005)
    assert sizes.columns == pytest.approx((0, 15, 75.4, 115.8, 176.2, 215.8), abs=0.005)
    assert (dieline.width, dieline.height) == pytest.approx((215.8, 230.56), abs=0.005)
    two = lay_out(Pack(structure=Structure.RTE, width=100, depth=100, height=150))
    assert (two.sizes["T"], two.sizes["F"]) == pytest.approx((25, 49.7), abs=0.005)
    assert (two.width, two.height) == pytest.approx((415.8, 402.4), abs=0.005)


def test_worked_tube():
    pack = Pack(type=PackageType.CYLINDER, structure=Structure.TUBE_WRAP, width=70, depth=70,
                height=180, caliper=0.15)  # fmt: skip
    dieline = lay_out(pack)
    assert dieline.sizes["OD"] == pytest.approx(73)
    assert dieline.sizes["developed"] == pytest.approx(math.pi * 73)
    assert dieline.sizes["wrap_length"] == pytest.approx(237.8, abs=0.01)
    assert [2 * r.radius for r in dieline.rings[:2]] == pytest.approx([71, 77])


def test_cap_and_base_of_a_two_piece_tube_add_up():
    pack = Pack(type=PackageType.CYLINDER, structure=Structure.TUBE_2PIECE, width=70, depth=70,
                height=180, caliper=0.15, cap=60)  # fmt: skip
    heights = [p.height for p in lay_out(pack).panels if p.name.startswith("body")]
    assert heights == [60, 120]


@pytest.mark.parametrize(
    ("structure", "turned"), [(Structure.STE, (0, 0)), (Structure.RTE, (180, 0)),
                              (Structure.FRT, (0, 180))],
)  # fmt: skip
def test_artwork_of_lids_is_turned_so_that_it_reads_from_the_front(structure, turned):
    panels = {p.name: p for p in lay_out(Pack(structure=structure, width=60, depth=40,
                                              height=120)).panels}  # fmt: skip
    assert (panels["top"].rotation, panels["bottom"].rotation) == turned


@pytest.mark.parametrize("bad", [0.0, -5.0, 1e9, math.nan, math.inf])
@pytest.mark.parametrize("name", ["width", "height", "depth"])
def test_sizes_that_cannot_be_made_are_refused_in_a_sentence(bad, name):
    with pytest.raises(RefusedInputError, match=f"The {name}"):
        lay_out(Pack(**{"width": 60, "depth": 40, "height": 120, name: bad}))


def test_a_depth_too_small_for_its_flaps_is_refused():
    with pytest.raises(RefusedInputError, match="cannot be folded"):
        lay_out(Pack(width=200, depth=15, height=120, caliper=3))
