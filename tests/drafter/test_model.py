import numpy as np
import pytest

from app.drafter import solids
from app.drafter.errors import DrafterError
from app.drafter.model import Dimension, Mesh, Part, ProductModel
from tests.drafter.products import PLASTIC, box, capped_bottle, product


def test_overall_dimensions_come_first_and_are_exact() -> None:
    model = box(40, 30, 60)
    values = {d.code: d.value for d in model.dimensions}
    assert list(values) == ["W", "H", "D"]
    assert values == pytest.approx({"W": 40, "H": 60, "D": 30})


@pytest.mark.parametrize(
    ("code", "axis"),
    [("W", 2), ("W", 1), ("H", 0), ("H", 1), ("D", 2), ("D", 0)],
)
def test_overall_dimensions_start_at_the_rim_of_every_drawing(code: str, axis: int) -> None:
    model = box(40, 30, 60)
    low, high = model.bounds()
    found = next(one for one in model.dimensions if one.code == code)
    assert found.start[axis] == found.end[axis]
    assert found.start[axis] in (low[axis], high[axis])


def test_placed_stands_on_the_floor_and_takes_points_along() -> None:
    mesh = solids.move(solids.rounded_box((10, 10, 10), 0), 100, -50, 7)
    reach = Dimension("A", "Edge", (95, -55, 2), (105, -55, 2))
    model = product(
        Part("body", "Body", (mesh,), PLASTIC, anchor=(100, -55, 7)), dimensions=(reach,)
    )
    assert np.allclose(model.bounds(), [[-5, -5, 0], [5, 5, 10]])
    assert model.parts[0].anchor == pytest.approx((0, -5, 5))
    moved = next(d for d in model.dimensions if d.code == "A")
    assert moved.start == pytest.approx((-5, -5, 0))
    assert moved.value == pytest.approx(10)


def test_dimensions_of_all_parts_count() -> None:
    values = {d.code: d.value for d in capped_bottle().dimensions}
    assert values == pytest.approx({"W": 60, "H": 120, "D": 60, "A": 40})


def test_a_product_without_surface_is_refused() -> None:
    empty = Mesh(np.zeros((0, 3)), np.zeros((0, 3), np.int32))
    with pytest.raises(DrafterError, match="no surface"):
        ProductModel("x", "X", "other", "", (Part("a", "A", (empty,), PLASTIC),))
