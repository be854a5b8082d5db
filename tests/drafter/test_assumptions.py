"""What is assumed of a product is assumed of parts that are drawn, and of no others."""

from __future__ import annotations

import pytest

from app.drafter.assumptions import present_parts
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.lexicon import shipped_lexicon

WORN_BY_ANOTHER = {"bracelet": {"beads"}, "watch": {"bracelet"}}
"""Parts that lend their look to the main one, which is drawn in their place."""


@pytest.mark.parametrize(
    ("words", "unsaid"),
    [
        ("heather grey hoodie with kangaroo pocket", "zip"),
        ("500 ml steel bottle with a screw lid", "spout"),
        ("navy bomber jacket", "drawcord"),
        ("water glass", "inside"),
        ("joggers", "hem"),
        ("chelsea boot", "eyelets"),
    ],
)
def test_nothing_is_assumed_of_a_part_that_is_not_there(words: str, unsaid: str) -> None:
    assert unsaid not in " ".join(one.text.lower() for one in read_description(words).assumed)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("zip hoodie", "zip_teeth"),
        ("steel bottle with a sport cap", "spout"),
        ("navy jacket with a hood", "cord_tips"),
        ("ceramic candle", "inside"),
        ("skirt with back pockets", "back_pockets"),
    ],
)
def test_a_part_is_there_with_what_it_needs(words: str, part: str) -> None:
    brief = read_description(words)
    assert part in present_parts(brief)
    assert part in {one.key for one in build(brief).parts}


def is_built_as_said(kind: str, words: str) -> bool:
    brief = read_description(words)
    model = build(brief)
    drawn = {one.key for one in model.parts} | WORN_BY_ANOTHER.get(model.kind, set())
    return model.kind != kind or set(present_parts(brief)) <= drawn


@pytest.mark.torture
def test_every_part_of_every_kind_is_there_where_it_is_assumed() -> None:
    kinds = shipped_lexicon().kinds
    wrong = [
        k for k, kind in kinds.items() if kind.words and not is_built_as_said(k, kind.words[0])
    ]
    assert wrong == []
