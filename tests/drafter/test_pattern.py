"""Panel artwork: read from words, the same again from the same words, without a seam."""

from __future__ import annotations

import io
import tomllib
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from app.drafter.errors import DrafterError
from app.drafter.panel_spec import PanelSpec
from app.drafter.pattern import MOTIFS, draw_panel
from app.drafter.pattern_noise import spread
from app.drafter.pattern_reading import read_pattern
from app.drafter.resources import resource_folder

HEIGHT, WIDTH, DEPTH = 80.0, 70.0, 40.0
STRIP = 2 * (WIDTH + DEPTH)
TELLING = ("geometric", "gradient", "leaves", "marble", "waves")
"""One motif of each way in which patterns are made."""

SIDES = (("front", WIDTH), ("right", DEPTH), ("back", WIDTH), ("left", DEPTH))


def pixels(data: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"), np.float64)


def spec(name: str, width: float, left: float, *, height: float = HEIGHT, wraps: bool = True):
    size = (round(width * 2), round(height * 2))
    return PanelSpec(name, width, height, STRIP, left, wraps, HEIGHT, size)


def sides(words: str) -> list[np.ndarray]:
    found, left = [], 0.0
    for name, width in SIDES:
        found.append(pixels(draw_panel(words, 0, spec(name, width, left))))
        left += width
    return found


def with_lids(words: str) -> list[np.ndarray]:
    """The upper lid, the front and the lower lid of a box, as they hang together."""
    sizes = (("top", DEPTH), ("front", HEIGHT), ("bottom", DEPTH))
    return [
        pixels(
            draw_panel(
                words,
                0,
                replace(spec(name, WIDTH, 0.0, height=height, wraps=name == "front"), lid=DEPTH),
            )
        )
        for name, height in sizes
    ]


def step(first: np.ndarray, second: np.ndarray) -> float:
    """How much two columns differ, 0..255."""
    return float(np.abs(first - second).mean())


@pytest.mark.parametrize("motif", sorted(set(MOTIFS) - {"plain"}))
def test_a_motif_goes_around_the_box_without_a_seam(motif: str) -> None:
    words = f"{motif} in navy and coral on cream"
    assert read_pattern(words).design.motif == motif
    panels = sides(words)
    inside = [step(a[:, n], a[:, n + 1]) for a in panels for n in range(a.shape[1] - 1)]
    usual = max(float(np.quantile(inside, 0.995)), 3.0)
    for one, following in pairwise([*panels, panels[0]]):
        assert step(one[:, -1], following[:, 0]) <= usual * 1.35


@pytest.mark.parametrize(
    "motif",
    [
        pytest.param(motif, marks=() if motif in TELLING else pytest.mark.torture)
        for motif in sorted(set(MOTIFS) - {"plain"})
    ],
)
def test_the_lids_of_a_box_go_on_with_its_front(motif: str) -> None:
    panels = with_lids(f"{motif} in navy and coral on cream")
    inside = [step(a[n], a[n + 1]) for a in panels for n in range(a.shape[0] - 1)]
    usual = max(float(np.quantile(inside, 0.995)), 3.0)
    for one, below in pairwise(panels):
        assert step(one[-1], below[0]) <= usual * 1.35


@pytest.mark.parametrize("motif", ["leaves", "dots", "waves", "marble"])
def test_a_wrap_around_a_cylinder_meets_itself(motif: str) -> None:
    wrap = pixels(draw_panel(f"{motif} in navy on cream", 3, spec("body", STRIP, 0.0)))
    inside = [step(wrap[:, n], wrap[:, n + 1]) for n in range(wrap.shape[1] - 1)]
    assert step(wrap[:, -1], wrap[:, 0]) <= max(float(np.quantile(inside, 0.995)), 3.0) * 1.35


def test_equal_words_and_seeds_give_equal_bytes_and_others_do_not() -> None:
    panel = spec("front", WIDTH, 0.0)
    first = draw_panel("sage green leaves", 1, panel)
    spread.cache_clear()
    assert draw_panel("sage green leaves", 1, panel) == first
    assert draw_panel("sage green leaves", 2, panel) != first
    assert draw_panel("sage green dots", 1, panel) != first


def test_colours_come_from_the_words() -> None:
    front = pixels(draw_panel("white dots on navy", 0, spec("front", WIDTH, 0.0)))
    found = {tuple(one) for one in front.reshape(-1, 3).astype(int).tolist()}
    assert {(0x1F, 0x2A, 0x44), (0xF7, 0xF7, 0xF5)} <= found


@pytest.mark.parametrize(
    ("words", "ground", "ink"),
    [
        ("navy with white dots", "#1f2a44", "#f7f7f5"),
        ("white dots on navy", "#1f2a44", "#f7f7f5"),
        ("navy and white stripes", "#f7f7f5", "#1f2a44"),
        ("#102030 background with #f0e0d0 stars", "#102030", "#f0e0d0"),
        ("matte black", "#17181a", None),
        ("black and gold art deco", "#17181a", "#d4ab57"),
        ("emerald and gold stars", "#1f8057", "#d4ab57"),
        ("terracotta and cream terrazzo", "#f2e8d3", "#c1663f"),
    ],
)
def test_ground_and_ink_are_told_apart(words: str, ground: str, ink: str | None) -> None:
    design = read_pattern(words).design
    assert design.ground == ground
    assert ink is None or design.inks[0] == ink


@pytest.mark.parametrize(
    ("words", "motif"),
    [
        ("quiet lines in grey and navy", "stripes"),
        ("thin black lines on cream", "stripes"),
        ("wavy lines", "waves"),
        ("geometric lines, gold on navy", "geometric"),
        ("line art flowers in black", "floral"),
        ("botanical line drawing", "leaves"),
    ],
)
def test_lines_are_stripes_unless_something_is_drawn_with_them(words: str, motif: str) -> None:
    reading = read_pattern(words)
    assert (reading.design.motif, reading.design.second) == (motif, "")
    assert reading.not_understood == ()


def test_what_is_not_understood_or_assumed_is_said() -> None:
    reading = read_pattern("a unicorn riding blue waves, matte, without text")
    assert [one.text for one in reading.not_understood] == ["unicorn", "riding", "matte"]
    assert [one.text for one in reading.understood] == ["blue", "waves", "text"]
    assert reading.assumed[0].text == "pale ground"
    assert read_pattern("something").assumed[0].meaning == "no motif was named"


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ('waves with "Tidal & Co" and "No 4"', ("Tidal & Co", "No 4")),
        ("blue waves, brand name Kiln & Co", ("Kiln & Co",)),
        ("blue waves for the Brand", ()),
        ("blue waves", ()),
    ],
)
def test_lettering_is_set_only_where_the_words_give_it(words: str, lines: tuple[str, ...]) -> None:
    assert read_pattern(words).design.lettering == lines


def test_lettering_stands_on_front_and_upper_lid_alone() -> None:
    def ink(name: str, *, wraps: bool) -> int:
        panel = spec(name, WIDTH, 0.0, height=HEIGHT if wraps else WIDTH, wraps=wraps)
        return len(np.unique(pixels(draw_panel('plain white "ALDER"', 0, panel)).reshape(-1, 3)))

    assert ink("front", wraps=True) > 10
    assert ink("top", wraps=False) > 10
    assert ink("bottom", wraps=False) <= 3
    assert ink("right", wraps=True) <= 3


@pytest.mark.parametrize("words", ["", "  ,.;  ", "dots " * 2000])
def test_words_that_cannot_be_read_are_refused(words: str) -> None:
    with pytest.raises(DrafterError):
        read_pattern(words)


def test_odd_panels_are_drawn_too() -> None:
    for width, height in ((15.0, 2000.0), (2000.0, 15.0), (15.0, 15.0)):
        tiny = PanelSpec("front", width, height, width * 4, 0.0, True, height, (40, 60))
        for motif in ("leaves", "geometric"):
            assert draw_panel(f"small {motif}", 0, tiny).startswith(b"\x89PNG")


def test_every_motif_of_the_table_can_be_drawn() -> None:
    tables = tomllib.loads((resource_folder() / "patterns.toml").read_text(encoding="utf-8"))
    assert set(tables["motifs"]) == set(MOTIFS)
    assert set(tables["moods"]) <= set(tables["palettes"])
    assert set(tables["fits"]) == set(tables["moods"])
    assert set(tables["suits"].values()) <= set(tables["palettes"])
