import pytest

from tests.drafter.archetypes.goods_checks import check_shots, check_structure
from tests.drafter.archetypes.vessel_checks import drawn, measure, part, size


@pytest.mark.parametrize(
    "text", ["teddy bear with bow and scarf", "wooden blocks", "10 toy blocks"]
)
def test_every_form_is_sound(text: str) -> None:
    model = drawn(text)
    check_structure(model)
    check_shots(model)


def test_a_bear_is_as_high_as_said() -> None:
    model = drawn("teddy bear 35 cm tall")
    assert size(model)[1] == pytest.approx(350, abs=0.01)
    ears = part(model, "ears").bounds()
    assert ears[1][2] == pytest.approx(350, abs=0.01)


def test_a_bow_by_word_only() -> None:
    assert drawn("teddy bear").part("bow") is None
    assert drawn("teddy bear with bow").part("bow") is not None


@pytest.mark.parametrize("count", [3, 6, 10])
def test_blocks_are_counted(count: int) -> None:
    model = drawn(f"toy blocks with {count} cubes")
    cubes = [
        mesh for piece in model.parts if piece.key.startswith("block_") for mesh in piece.meshes
    ]
    assert len(cubes) == count
    assert len(part(model, "prints").meshes) == 5 * count


def test_a_block_has_the_stated_edge() -> None:
    model = drawn("toy blocks 50 mm edge")
    assert measure(model, "A") == pytest.approx(50, abs=0.01)
    cube = part(model, "block_a").meshes[0]
    assert cube.bounds()[1][2] - cube.bounds()[0][2] == pytest.approx(50, abs=1e-6)
