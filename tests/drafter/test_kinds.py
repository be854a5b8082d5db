import pytest

from app.drafter.errors import LexiconError
from app.drafter.kinds import load_kinds
from app.drafter.lexicon import load_lexicon
from app.drafter.resources import resource_folder

GOOD = """
[generic]
family = "generic"
category = "other"
subcategory = "Product"
words = []
size = { height = 100, capacity_ml = 5 }
parts = { body = { name = "Body", material = "ABS" } }
"""


def kinds_of(tmp_path, text):
    (tmp_path / "some.toml").write_text(text, encoding="utf-8")
    return load_kinds(tmp_path)


def test_short_forms_are_filled_in(tmp_path):
    kind = kinds_of(tmp_path, GOOD)["generic"]
    assert kind.main == "height"
    assert kind.main_part == "body"
    assert kind.size["height"].default == 100
    assert kind.parts["body"].follows == "all"
    assert kind.size["height"].limits[0] < 100 < kind.size["height"].limits[1]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("height = 100", "height = -1", "generic.size.height.default"),
        ('category = "other"', 'category = "others"', "generic.category"),
        ('name = "Body"', 'nam = "Body"', "generic.parts.body"),
        ("words = []", 'words = []\nmain = "wdth"', "main names wdth"),
        ("words = []", 'words = []\nscale_together = ["width"]', "scale_together names width"),
        ("words = []", "words = [", "some.toml"),
        (
            'parts = { body = { name = "Body", material = "ABS" } }',
            'parts = { body = { name = "Body", material = "ABS" } }\n'
            'shots = [{ key = "a", title = "A", part = "lid", why = "b" }]',
            "shots.a.part names lid",
        ),
        ('material = "ABS" } }', 'material = "ABS", follows = "some" } }', "follows"),
    ],
)
def test_a_slip_is_named_with_its_place(tmp_path, old, new, said):
    with pytest.raises(LexiconError) as raised:
        kinds_of(tmp_path, GOOD.replace(old, new))
    assert said in str(raised.value)
    assert "some.toml" in str(raised.value)


def test_a_kind_defined_twice_and_a_missing_generic_are_slips(tmp_path):
    (tmp_path / "a.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.toml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(LexiconError, match="generic is defined twice"):
        load_kinds(tmp_path)
    with pytest.raises(LexiconError, match="no kind named generic"):
        load_kinds(tmp_path / "none")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"ABS"', '"oakk"', "near it: oak"),
        ('"ABS" }', '"ABS", colour = "sage gren" }', "near it: sage green"),
        ('"ABS" }', '"ABS", finish = "mate" }', "near it: matte"),
    ],
)
def test_an_unknown_material_finish_or_colour_names_the_nearest(tmp_path, old, new, said):
    (tmp_path / "some.toml").write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(LexiconError) as raised:
        load_lexicon(resource_folder(), tmp_path)
    assert said in str(raised.value)


def test_suggestions_are_added_to_their_kind_and_checked(tmp_path):
    extra = tmp_path / "extra.toml"
    extra.write_text("[generic]\nsofter = { height = 1.1 }\n[later]\ndetails = []\n", "utf-8")
    kinds = tmp_path / "kinds"
    kinds.mkdir()
    (kinds / "some.toml").write_text(GOOD, encoding="utf-8")
    assert load_kinds(kinds, extra)["generic"].softer == {"height": 1.1}
    extra.write_text('[generic]\ndetails = ["lid"]\n', "utf-8")
    with pytest.raises(LexiconError, match="details names lid"):
        load_kinds(kinds, extra)
