import numpy as np
import pytest

from app.drafter.brief import read_description
from app.drafter.build import build
from tests.drafter.archetypes.goods_checks import check_shots, check_structure
from tests.drafter.archetypes.vessel_checks import drawn, measure, part, size

ACCEPTANCE = "Modern wireless headphones in matte black with rose gold accents"
SENTENCES = [
    ACCEPTANCE,
    "foldable wired headphones with boom microphone",
    "speaker with grille",
    "bluetooth speaker",
    "phone case with magsafe and card slot",
    "phone case with camera bar",
    "charger",
    "us plug charger with 3 ports",
    "uk plug charger",
    "wireless charger",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_every_form_is_sound(text: str) -> None:
    model = drawn(text)
    check_structure(model)
    check_shots(model)


def test_the_acceptance_headphones_look_as_said() -> None:
    model = drawn(ACCEPTANCE)
    for key in ("ear_cups", "headband", "plates"):
        assert part(model, key).look.finish == "matte"
        assert int(part(model, key).look.colour[1:3], 16) < 60
    for key in ("trim", "yokes", "sliders", "pivots"):
        assert part(model, key).look.colour_name == "rose gold"
    assert model.part("cable") is None


def test_headphones_have_the_stated_size() -> None:
    model = drawn("headphones 20 cm tall, 18 cm wide")
    assert size(model)[:2] == pytest.approx((180, 200), abs=0.01)


def test_both_ear_cups_are_mirror_images() -> None:
    left, right = part(drawn(ACCEPTANCE), "ear_cups").meshes
    assert np.allclose(left.bounds()[1][0], -right.bounds()[0][0])
    assert left.volume() == pytest.approx(right.volume())


def test_the_gap_between_cushions_is_measured_on_the_cushions() -> None:
    model = drawn(ACCEPTANCE)
    inner = min(abs(mesh.points[:, 0]).min() for mesh in part(model, "cushions").meshes)
    # The cups lean in at the bottom, the gap is given at their middle.
    assert 2 * inner < measure(model, "C") < 2 * inner + 12


def test_wires_and_microphones_by_words() -> None:
    assert drawn("wired headphones").part("cable") is not None
    assert drawn("headphones with boom microphone").part("boom") is not None
    assert drawn("headphones").part("boom") is None


def test_a_speaker_has_the_stated_size_and_its_drivers_on_the_front() -> None:
    model = drawn("walnut speaker 30 cm tall, 20 cm wide, 25 cm deep")
    assert size(model) == pytest.approx((200, 300, 250), abs=0.01)
    assert part(model, "woofer_frame").bounds()[0][1] < part(model, "cabinet").bounds()[0][1] + 1
    assert measure(model, "A") == pytest.approx(160, rel=0.02)


def test_a_portable_speaker_is_a_cylinder_of_the_stated_size() -> None:
    model = drawn("bluetooth speaker 20 cm tall, 9 cm diameter, without strap")
    assert size(model)[1] == pytest.approx(200, abs=0.01)
    assert measure(model, "A") == pytest.approx(90, abs=0.01)
    assert model.part("strap") is None


def test_keys_and_lens_ring_stay_within_the_stated_case() -> None:
    model = drawn("phone case 150 mm tall, 74 mm wide, 11 mm thick")
    assert size(model) == pytest.approx((74, 150, 11), abs=0.05)


def test_the_camera_window_is_open() -> None:
    model = drawn("phone case")
    wide, high = measure(model, "B"), measure(model, "C")
    points = part(model, "shell").meshes[1].points
    x, z = -38 + 1.1 + wide / 2 + 4, 151 - high / 2 - 4
    assert np.hypot(points[:, 0] - x, points[:, 2] - z).min() > min(wide, high) * 0.4


@pytest.mark.parametrize("ports", [1, 2, 4])
def test_sockets_are_counted(ports: int) -> None:
    assert len(part(drawn(f"charger with {ports} ports"), "ports").meshes) == ports


@pytest.mark.parametrize(
    ("plug", "pins", "spread"), [("eu", 2, 18.6), ("us", 2, 12.7), ("uk", 3, 22.2)]
)
def test_pins_follow_the_country(plug: str, pins: int, spread: float) -> None:
    model = drawn(f"{plug} plug charger")
    found = part(model, "pins").meshes
    assert len(found) == pins
    assert measure(model, "C") == pytest.approx(spread)
    middles = [float(mesh.bounds().mean(axis=0)[0]) for mesh in found[:2]]
    assert abs(middles[0] - middles[1]) == pytest.approx(spread, abs=0.01)


def test_the_same_brief_gives_the_same_points() -> None:
    one, two = (build(read_description(ACCEPTANCE, 7)) for _ in range(2))
    for (_, a), (_, b) in zip(one.meshes(), two.meshes(), strict=True):
        assert np.array_equal(a.points, b.points)
        assert np.array_equal(a.faces, b.faces)
