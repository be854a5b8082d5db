import re

import pytest
from PIL import ImageColor

from app.drafter.colours import distance, mixed, modified, to_hex, to_lch


@pytest.mark.parametrize(
    "colour", ["#000000", "#ffffff", "#9caf88", "#1f2a44", "#ff0000", "#00ff00"]
)
def test_oklab_there_and_back(colour):
    assert to_hex(to_lch(colour)) == colour


def test_oklab_of_red_is_the_published_value():
    # Ottosson 2020 and the CSS Color 4 sample for sRGB red: L 0.628, C 0.2577, h 29.23°.
    lch = to_lch("#ff0000")
    assert (round(lch.light, 3), round(lch.chroma, 4), round(lch.hue, 3)) == (0.628, 0.2577, 0.51)


def test_modifiers_do_what_they_say(samples):
    modifiers = samples.words.modifiers
    navy, sage = to_lch("#1f2a44"), to_lch("#9caf88")
    assert to_lch(modified("#1f2a44", modifiers["light"])).light > navy.light + 0.1
    assert to_lch(modified("#9caf88", modifiers["dark"])).light < sage.light - 0.15
    assert to_lch(modified("#9caf88", modifiers["muted"])).chroma < 0.6 * sage.chroma
    assert to_lch(modified("#9caf88", modifiers["bright"])).chroma > 1.5 * sage.chroma
    assert to_lch(modified("#2458b5", modifiers["pastel"])).light > 0.75


def test_a_modifier_leaves_grey_grey(samples):
    for modifier in samples.words.modifiers.values():
        assert to_lch(modified("#808080", modifier)).chroma < 0.01


def test_every_modified_colour_exists_on_a_screen(samples):
    for shade in list(samples.shades.values())[::5]:
        for modifier in samples.words.modifiers.values():
            assert re.fullmatch(r"#[0-9a-f]{6}", modified(shade.hex, modifier))


def test_a_mixture_lies_between(samples):
    middle = mixed("#000000", "#ffffff")
    assert abs(to_lch(middle).light - 0.5) < 0.01
    assert distance("#000000", "#ffffff") == pytest.approx(1, abs=1e-3)


def test_the_names_people_use_are_known(samples):
    wanted = (
        "sage green,rose gold,heather grey,heather gray,off-white,forest,terracotta,charcoal,"
        "blush,mustard,navy,teal,oatmeal,gunmetal,ecru,lilac,duck egg blue,dusty pink,"
        "British racing green,burnt orange"
    )
    assert len(samples.shades) >= 400
    for name in wanted.split(","):
        assert samples.shade(name) is not None, name


def test_every_css_name_is_known(samples):
    closed = {name.replace(" ", "") for name in samples.shades}
    missing = {n for n in ImageColor.colormap if n.replace("gray", "grey") not in closed}
    assert missing == set()


def test_named_colours_look_like_their_hue(samples):
    hues = {"green": (90, 200), "blue": (200, 300), "red": (0, 45), "pink": (-40, 60)}
    for name, shade in samples.shades.items():
        hue = name.split()[-1]
        lch = to_lch(shade.hex)
        if hue in hues and lch.chroma > 0.06:
            low, high = hues[hue]
            off = (lch.hue * 57.2958 - (low + high) / 2 + 180) % 360 - 180
            assert abs(off) <= (high - low) / 2 + 18, name
