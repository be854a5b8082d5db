"""Garments: stated sizes are met, features change parts, pieces are whole."""

from functools import cache

import numpy as np
import pytest

from app.drafter.archetypes import BUILDERS
from app.drafter.archetypes.apparel_sheet import distance_to_ring, edge, half_sheet, inside
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.model import ProductModel

SENTENCES = {
    "hoodie": "oversized heather grey hoodie with kangaroo pocket, size M",
    "zip_hoodie": "black zip hoodie",
    "t_shirt": "white t-shirt with chest pocket",
    "long_sleeve": "navy long-sleeve top",
    "sweatshirt": "oatmeal sweatshirt",
    "polo": "green polo shirt",
    "tank_top": "black tank top",
    "jacket": "olive bomber jacket",
    "vest": "navy quilted vest",
    "trousers": "khaki chinos",
    "joggers": "grey joggers",
    "shorts": "navy shorts",
    "skirt": "rust skirt",
    "dress": "sage green dress",
}


@cache
def made(text: str) -> ProductModel:
    return build(read_description(text))


def value(model: ProductModel, code: str) -> float:
    return next(d.value for d in model.dimensions if d.code == code)


def keys(text: str) -> set[str]:
    return {part.key for part in made(text).parts}


@pytest.mark.parametrize(("kind", "text"), SENTENCES.items())
def test_every_garment_is_whole(kind: str, text: str) -> None:
    model = made(text)
    assert model.kind == kind
    assert model.bounds()[0, 2] == pytest.approx(0.0, abs=1e-9)
    assert all(part.look.material and part.look.colour.startswith("#") for part in model.parts)
    assert all(np.isfinite(mesh.points).all() for _, mesh in model.meshes())
    assert 20_000 < sum(len(mesh.faces) for _, mesh in model.meshes()) < 150_000
    assert len(model.shots) >= 5
    assert len({part.key for part in model.parts}) == len(model.parts)
    assert all(d.value > 0 for d in model.dimensions)


def test_every_kind_of_the_family_has_a_sentence() -> None:
    from app.drafter.archetypes import apparel

    assert set(apparel.BUILDERS) == set(SENTENCES)
    assert set(apparel.BUILDERS) <= set(BUILDERS)


def test_the_hoodie_of_the_acceptance_sentence() -> None:
    text = SENTENCES["hoodie"]
    brief, plain = read_description(text), made("heather grey hoodie, size M")
    assert brief.not_understood == ()
    model = made(text)
    assert {"hood", "pocket", "drawcord", "eyelets", "hem", "cuffs"} <= keys(text)
    assert value(model, "B") == pytest.approx(1.12 * value(plain, "B"))
    assert value(plain, "B") == pytest.approx(580.0)
    body = model.part("body")
    assert body is not None
    assert body.look.colour_name == "heather grey"


def test_size_labels_grade_the_measures() -> None:
    small, large = made("tank top size S"), made("tank top size XL")
    assert value(large, "B") - value(small, "B") == pytest.approx(75.0)
    assert value(large, "A") - value(small, "A") == pytest.approx(60.0)


def test_body_length_and_sleeve_are_exact() -> None:
    hoodie, top = made("hoodie 66 cm long"), made("long-sleeve top with 60 cm sleeve length")
    assert value(hoodie, "A") == pytest.approx(660.0, abs=1e-6)
    assert value(top, "J") == pytest.approx(600.0, abs=1e-6)
    hem = hoodie.part("hem")
    assert hem is not None
    shoulder = max(d.start[2] for d in hoodie.dimensions if d.code == "A")
    assert shoulder - hem.bounds()[0, 2] == pytest.approx(660.0, abs=0.1)


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("hoodie without pocket and without drawcord", {"pocket", "drawcord"}),
        ("hoodie without hood", {"hood", "hood_lining", "drawcord"}),
        (
            "khaki chinos without back pockets and without belt loops",
            {"back_pockets", "belt_loops"},
        ),
        ("sage green dress without belt", {"belt"}),
    ],
)
def test_what_is_refused_is_left_out(text: str, absent: set[str]) -> None:
    kind = read_description(text).kind
    assert not absent & keys(text)
    assert absent <= keys(SENTENCES[kind])


def test_features_change_the_form() -> None:
    assert "pocket" in keys(SENTENCES["t_shirt"])
    assert "pocket" not in keys("v-neck t-shirt")
    assert value(made("v-neck t-shirt"), "I") > 1.4 * value(made(SENTENCES["t_shirt"]), "I")
    assert "sleeves" not in keys("sleeveless dress")
    assert "hood" in keys("jacket with hood")
    assert "collar" not in keys("jacket with hood")


def test_buttons_are_counted() -> None:
    for text, count in ((SENTENCES["polo"], 3), ("polo shirt with 4 buttons", 4)):
        buttons = made(text).part("buttons")
        assert buttons is not None
        assert len(buttons.meshes) == count


def test_the_body_is_closed_but_for_its_openings() -> None:
    model = made("v-neck t-shirt")
    body = [model.part("body"), model.part("sleeves")]
    meshes = [mesh for part in body if part is not None for mesh in part.meshes]
    spots = np.vstack([np.round(mesh.points[mesh.faces], 5).reshape(-1, 3) for mesh in meshes])
    _, number = np.unique(spots, axis=0, return_inverse=True)
    faces = number.reshape(-1, 3)
    sides = np.sort(np.vstack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    _, count = np.unique(sides, axis=0, return_counts=True)
    assert set(count.tolist()) == {2}


def test_left_and_right_have_the_same_outline() -> None:
    low, high = made("v-neck t-shirt").bounds()
    assert low[0] == pytest.approx(-high[0], abs=1e-6)


def test_the_same_brief_gives_the_same_garment() -> None:
    one, two = (build(read_description("tank top", seed=3)) for _ in range(2))
    for (_, a), (_, b) in zip(one.meshes(), two.meshes(), strict=True):
        assert np.array_equal(a.points, b.points)
        assert np.array_equal(a.faces, b.faces)


def test_more_detail_adds_stitch_rows() -> None:
    text = SENTENCES["long_sleeve"]
    more = read_description(text).model_copy(update={"adjust": {"detail": 1.0}})

    def rows(model: ProductModel) -> int:
        return sum(line.kind == "stitch" for part in model.parts for line in part.lines)

    assert rows(build(more)) > rows(made(text))


def test_a_half_sheet_follows_its_edges_and_seam_line() -> None:
    corners = np.array([(0.0, 0.0), (100.0, 0.0), (100.0, 150.0), (0.0, 150.0)])
    names = ("hem", "side", "top", "centre")
    edges = [
        edge(n, [corners[i], corners[(i + 1) % 4]], seam=n == "side") for i, n in enumerate(names)
    ]
    seam = np.array([(0.0, 60.0), (50.0, 60.0), (100.0, 60.0)])
    sheet = half_sheet(edges, [seam], 9.0)
    corner = sheet.flat[sheet.faces]
    ab, ac = corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]
    area = (ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]) / 2
    assert (area > 0).all()
    assert area.sum() == pytest.approx(15_000.0)
    above = corner.mean(axis=1)[:, 1] > 60.0
    assert area[above].sum() == pytest.approx(9_000.0)
    assert distance_to_ring(corners, sheet.flat[sheet.rims["side"]]).max() < 1e-9


def test_inside_counts_crossings() -> None:
    ring = np.array([(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (2.0, 1.0), (0.0, 4.0)])
    points = np.array([(1.0, 1.0), (2.0, 3.0), (3.5, 2.0), (5.0, 1.0)])
    assert inside(ring, points).tolist() == [True, False, True, False]
