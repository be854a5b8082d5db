import pytest

from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.edit import apply_edit
from app.drafter.glsl import PATTERNS
from app.drafter.lexicon import shipped_lexicon
from app.drafter.look import Finish, finish_of
from app.drafter.model import Look, Part
from app.drafter.staging import groups

LEXICON = shipped_lexicon()


def finish(material: str, surface: str | None = None) -> Finish:
    known = LEXICON.materials[material]
    look = Look(known.colour, known.colour_name, material, surface or known.finish)
    return finish_of(Part("body", "Body", (), look))


@pytest.mark.parametrize("material", LEXICON.materials)
def test_every_material_looks_like_its_group(material: str) -> None:
    found, group = finish(material), LEXICON.materials[material].group
    assert found.pattern in PATTERNS
    if group == "metal" and LEXICON.materials[material].finish not in ("enamelled", "powder coat"):
        assert found.metal > 0.8
    if group in ("textile", "paper", "foam"):
        assert found.roughness >= 0.5
    if group == "gem" and LEXICON.materials[material].finish == "transparent":
        assert found.pattern == "gem"
        assert found.opacity == 1.0


@pytest.mark.parametrize(
    ("material", "pattern"),
    [("corduroy", "rib"), ("tweed", "heather"), ("alpaca", "knit"), ("cord", "twill")],
)
def test_cloth_shows_how_it_is_made(material: str, pattern: str) -> None:
    assert finish(material).pattern == pattern


def test_a_finish_shows_what_the_lexicon_says_and_a_quiet_one_nothing() -> None:
    assert finish("ABS", "transparent").opacity < 0.3
    assert finish("ABS", "frosted").opacity < 0.9
    assert finish("steel", "powder coat").metal == 0.0
    assert finish("ABS", "chrome").metal == 1.0
    assert finish("rigid board", "foil stamped") == finish("rigid board", "no such finish")
    glossy, matte = finish("ABS", "glossy"), finish("ABS", "matte")
    assert glossy.roughness < finish("ABS", "satin").roughness < matte.roughness


def test_cloth_hangs_in_folds_on_clothes_but_not_on_frames() -> None:
    def folds(text: str, key: str) -> float:
        staged = groups(build(read_description(text)))
        return max(group.finish.folds for group in staged if group.part.key == key)

    assert folds("linen shirt dress", "body") > 0.2
    assert folds("table lamp with linen shade", "shade") == 0.0
    assert folds("bluetooth speaker", "wrap") == 0.0


@pytest.mark.parametrize(
    ("text", "part", "look"),
    [
        ("white leather armchair", "upholstery", ("white", "leather", "satin")),
        ("white leather armchair", "legs", ("natural oak", "oak", "oiled")),
        ("red armchair", "upholstery", ("red", "wool", "matte")),
        ("red armchair", "armrests", ("natural oak", "oak", "oiled")),
        ("red oak armchair", "legs", ("red", "oak", "oiled")),
        ("red painted armchair", "legs", ("red", "oak", "painted")),
        ("red armchair without cushion", "legs", ("red", "oak", "oiled")),
        ("red armchair with blue seat pad", "legs", ("red", "oak", "oiled")),
        ("oak armchair in red", "upholstery", ("red", "wool", "matte")),
        ("oak armchair in red", "legs", ("natural oak", "oak", "oiled")),
        ("walnut armchair in navy leather", "upholstery", ("navy", "leather", "satin")),
        ("walnut armchair in navy leather", "armrests", ("walnut", "walnut", "oiled")),
        ("armchair with black frame", "armrests", ("black", "oak", "oiled")),
        ("armchair with black frame", "seat", ("black", "oak", "oiled")),
        ("armchair with black frame", "upholstery", ("oatmeal", "wool", "matte")),
        ("black frame armchair", "backrest", ("black", "oak", "oiled")),
        ("chair with a white frame and green seat", "upholstery", ("green", "wool", "matte")),
        ("chair with a white frame and green seat", "seat", ("white", "oak", "oiled")),
        ("chair with green seat", "upholstery", ("green", "wool", "matte")),
        ("chair with leather seat", "upholstery", ("cognac", "leather", "satin")),
        ("chair with walnut seat", "seat", ("walnut", "walnut", "oiled")),
        ("leather stool", "cushion", ("cognac", "leather", "satin")),
        ("mushroom lamp in brass", "shade", ("brass", "brass", "polished")),
        ("steel desk lamp", "head", ("steel grey", "steel", "satin")),
        ("black steel desk lamp", "head", ("black", "steel", "powder coat")),
        ("copper desk lamp", "arm", ("copper", "copper", "metallic")),
        ("chrome desk lamp", "arm", ("chrome", "steel", "chrome")),
        ("walnut armchair", "legs", ("walnut", "walnut", "oiled")),
        ("brown suede boots", "vamp", ("brown", "suede", "matte")),
    ],
)
def test_a_material_looks_like_itself_and_stays_where_it_belongs(
    text: str, part: str, look: tuple[str, str, str]
) -> None:
    found = read_description(text).look(part)
    assert (found.colour_name, found.material, found.finish) == look


def test_a_leather_stool_gets_its_cushion_and_an_edit_colours_that() -> None:
    brief = read_description("leather stool")
    assert brief.has("cushion")
    navy = apply_edit(brief, "make it navy").brief
    assert (navy.look("cushion").colour_name, navy.look("legs").material) == ("navy", "oak")
    assert navy.look("legs").colour_name == "natural oak"


def test_the_chip_of_a_frame_names_it_once() -> None:
    chips = {one.text: one.meaning for one in read_description("chair with black frame").understood}
    assert chips["black"] == "colour of the frame"


def test_the_chips_of_a_red_armchair_say_where_the_red_went() -> None:
    brief = read_description("red armchair")
    red = next(chip for chip in brief.understood if chip.text == "red")
    assert red.meaning == "colour of the seat pad"
    assert "natural oak" in {chip.text for chip in brief.assumed}
    edit = apply_edit(brief, "make it blue")
    assert [chip.meaning for chip in edit.understood] == ["colour of the seat pad"]
    assert edit.brief.look("upholstery").colour_name == "blue"
    assert edit.brief.look("legs").colour_name == "natural oak"


def test_a_darker_red_armchair_has_a_darker_red_seat() -> None:
    brief = apply_edit(read_description("red armchair"), "darker").brief
    assert brief.look("upholstery").colour_name == "darker red"
    assert brief.look("legs").colour_name == "natural oak"
