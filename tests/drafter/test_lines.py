import itertools

import numpy as np
import pytest

from app.drafter import solids
from app.drafter.drawing import Drawing
from app.drafter.lines import line_drawing, visible_parts
from app.drafter.model import Line, Look, Mesh, Part
from tests.drafter.products import PLASTIC, ball, box, capped_bottle, one, product


def total(drawing: Drawing, *kinds: str) -> float:
    return sum(
        float(np.linalg.norm(np.diff(path.points, axis=0), axis=1).sum())
        for path in drawing.paths
        if path.kind in kinds
    )


def sides(drawing: Drawing) -> list[tuple[np.ndarray, np.ndarray]]:
    """The straight sides of all paths."""
    return [pair for path in drawing.paths for pair in itertools.pairwise(path.points)]


@pytest.mark.parametrize("view", ["front", "side", "top", "three_quarter"])
def test_a_ball_is_one_closed_circle_of_its_radius(view) -> None:
    drawing = line_drawing(ball(25), view)
    assert [path.kind for path in drawing.paths] == ["outline"]
    path = drawing.paths[0]
    assert path.is_closed
    centre = np.array([drawing.width_mm, drawing.height_mm]) / 2
    radii = np.linalg.norm(path.points - centre, axis=1)
    assert radii.min() > 24.9
    assert radii.max() < 25.1


def test_a_box_from_three_quarter_has_nine_edges() -> None:
    drawing = line_drawing(box(40, 30, 60), "three_quarter")
    assert len(sides(drawing)) == 9
    outline = [path for path in drawing.paths if path.kind == "outline"]
    assert len(outline) == 1
    assert outline[0].is_closed
    assert len(outline[0].points) == 7
    assert sum(path.kind == "crease" for path in drawing.paths) == 3


def test_hidden_edges_come_on_request_only() -> None:
    model = box(40, 30, 60)
    assert total(line_drawing(model, "three_quarter"), "hidden") == 0
    drawing = line_drawing(model, "three_quarter", hidden=True)
    shown, hidden = total(drawing, "outline", "crease"), total(drawing, "hidden")
    # Three of the twelve edges are hidden; each of the three directions has four equal edges.
    assert hidden == pytest.approx(shown / 3, rel=0.02)


def test_hidden_edges_do_not_repeat_shown_ones() -> None:
    drawing = line_drawing(box(40, 30, 60), "front", hidden=True)
    assert total(drawing, "hidden") == 0
    assert total(drawing, "outline") == pytest.approx(200, rel=0.01)


def test_a_box_from_the_front_is_its_rectangle() -> None:
    drawing = line_drawing(box(40, 30, 60), "front")
    assert len(drawing.paths) == 1
    low, high = drawing.bounds()
    assert high - low == pytest.approx([40, 60], abs=0.05)


def test_a_cylinder_from_the_front_has_no_doubled_strokes() -> None:
    drawing = line_drawing(one(solids.revolve([(30, 0), (30, 100)])), "front")
    assert total(drawing, "outline", "crease") == pytest.approx(320, rel=0.01)


def test_what_stands_behind_is_not_drawn() -> None:
    front = solids.move(solids.rounded_box((60, 10, 60), 0), 0, -30, 30)
    behind = solids.move(solids.rounded_box((30, 10, 30), 0), 0, 30, 30)
    model = product(
        Part("front", "Front", (front,), PLASTIC), Part("back", "Back", (behind,), PLASTIC)
    )
    drawing = line_drawing(model, "front")
    assert total(drawing, "outline", "crease") == pytest.approx(240, rel=0.01)
    assert set(drawing.anchors) == {"front"}
    assert set(line_drawing(model, "back").anchors) == {"front", "back"}
    assert visible_parts(model)["front"] == ("front",)


def test_parts_that_pass_through_each_other_meet_in_a_line() -> None:
    plate = solids.move(solids.rounded_box((100, 100, 10), 0), z=5)
    pin = solids.revolve([(12, -20), (12, 60)])
    pin = solids.move(pin, z=20)
    model = product(Part("plate", "Plate", (plate,), PLASTIC), Part("pin", "Pin", (pin,), PLASTIC))
    drawing = line_drawing(model, "three_quarter")
    foot = [p for p in drawing.paths if p.kind == "crease" and len(p.points) > 12]
    assert foot
    alone = line_drawing(product(Part("plate", "Plate", (plate,), PLASTIC)), "three_quarter")
    assert not [p for p in alone.paths if p.kind == "crease" and len(p.points) > 12]


def test_stitches_are_drawn_on_the_side_they_lie_on() -> None:
    seam = Line(np.array([(-15.0, -15.1, z) for z in (10, 50)]), "stitch")
    model = one(solids.move(solids.rounded_box((40, 30, 60), 0), z=30), lines=(seam,))
    assert total(line_drawing(model, "front"), "stitch") == pytest.approx(40, abs=0.3)
    assert total(line_drawing(model, "back"), "stitch") == 0


def test_a_surface_without_inside_shows_its_edge() -> None:
    cup = solids.revolve([(20, 0), (30, 50)], caps=False)
    drawing = line_drawing(one(cup), "three_quarter")
    low, high = drawing.bounds()
    assert (high - low)[0] == pytest.approx(60, abs=0.1)
    assert total(drawing, "outline", "crease") > 2 * np.pi * 25


def test_a_softly_folded_edge_keeps_its_contour() -> None:
    board = solids.panel(solids.rounded_rectangle(90, 150, 1, 3), 40, bevel=0.3)
    drawing = line_drawing(one(board), "three_quarter")
    assert [path.is_closed for path in drawing.paths if path.kind == "outline"] == [True]


def test_rounded_edges_are_one_thin_line_each_when_the_radius_is_small() -> None:
    sharp = line_drawing(box(60, 60, 60), "three_quarter")
    rounded = line_drawing(one(solids.rounded_box((60, 60, 60), 0.8)), "three_quarter")
    # The three edges that meet in the nearest corner.
    assert total(rounded, "detail") == pytest.approx(total(sharp, "crease"), rel=0.05)
    bulging = line_drawing(one(solids.rounded_box((60, 60, 60), 20)), "three_quarter")
    assert total(bulging, "detail", "crease") == 0


def test_what_stands_in_clear_glass_is_drawn() -> None:
    glass = type(PLASTIC)("#ffffff", "clear", "glass", "transparent")
    inner = solids.revolve([(10, 5), (10, 30)])
    outer = solids.revolve([(30, 0), (30, 60)])

    def jar(look: Look) -> Drawing:
        parts = Part("wax", "Wax", (inner,), PLASTIC), Part("jar", "Jar", (outer,), look)
        return line_drawing(product(*parts), "front")

    seen, unseen = jar(glass), jar(PLASTIC)
    assert total(seen, "outline", "crease") == pytest.approx(240 + 90, rel=0.01)
    assert total(unseen, "outline", "crease") == pytest.approx(240, rel=0.01)
    assert set(seen.anchors) == {"wax", "jar"}
    assert set(unseen.anchors) == {"jar"}


def test_all_views_agree_on_size() -> None:
    model = capped_bottle()
    sizes = {}
    for view in ("front", "back", "side", "top"):
        low, high = line_drawing(model, view).bounds()
        sizes[view] = high - low
    assert sizes["front"] == pytest.approx([60, 120], abs=0.06)
    assert sizes["back"] == pytest.approx(sizes["front"], abs=0.06)
    assert sizes["side"] == pytest.approx(sizes["front"], abs=0.06)
    assert sizes["top"] == pytest.approx([60, 60], abs=0.06)


def test_anchors_and_dimensions_are_where_the_parts_are() -> None:
    model = capped_bottle()
    drawing = line_drawing(model, "front")
    x, y = drawing.anchors["cap"]
    low, _ = drawing.bounds()
    place = np.array([x * drawing.width_mm, y * drawing.height_mm])
    assert (place > low).all()
    assert place[1] < low[1] + 20
    shown = {d.code: d for d in drawing.dimensions}
    assert set(shown) == {"W", "H", "A"}
    ends = np.array([shown["H"].start, shown["H"].end]) * drawing.height_mm
    assert np.linalg.norm(ends[0] - ends[1]) == pytest.approx(120)
    assert shown["A"].value == pytest.approx(40)
    assert shown["A"].kind == "diameter"


def test_an_unclean_mesh_is_drawn_like_a_clean_one() -> None:
    mesh = solids.sphere(25, 64)
    points = mesh.points[mesh.faces].reshape(-1, 3)
    loose = Mesh(points, np.arange(len(points), dtype=np.int32).reshape(-1, 3))
    drawing = line_drawing(one(loose), "front")
    assert len(drawing.paths) == 1
    assert drawing.paths[0].is_closed
