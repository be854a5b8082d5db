"""Every quick suggestion changes something that can be seen, whatever the product."""

import numpy as np
import pytest

from app.drafter.accents import cut
from app.drafter.brief import read_description
from app.drafter.brief_value import Brief
from app.drafter.build import build
from app.drafter.edit import SUGGESTIONS, apply_edit
from app.drafter.lexicon import shipped_lexicon
from app.drafter.model import Part
from app.drafter.solids import revolve

KINDS = sorted(shipped_lexicon().kinds)
SHAPING = ("Simpler", "Softer shape", "More detail")


def plain(kind: str) -> Brief:
    words = shipped_lexicon().kinds[kind].words
    return read_description(words[0] if words else "a blorfing")


def seen(brief: Brief) -> list[object]:
    """What a picture of each part follows from."""
    return [_seen(part) for part in build(brief).parts]


def _seen(part: Part) -> tuple[object, ...]:
    meshes = [(m.points.round(2).tobytes(), m.faces.tobytes()) for m in part.meshes]
    lines = [(line.kind, line.points.round(2).tobytes()) for line in part.lines]
    return (part.key, part.look, part.texture, meshes, lines)


def check(kind: str, suggestions: tuple[str, ...]) -> None:
    before = plain(kind)
    as_it_was = seen(before)
    for suggestion in suggestions:
        edit = apply_edit(before, suggestion)
        assert edit.understood, (suggestion, edit.reasons)
        assert seen(edit.brief) != as_it_was, suggestion


@pytest.mark.parametrize("kind", KINDS)
def test_every_suggestion_is_understood(kind: str) -> None:
    for suggestion in SUGGESTIONS:
        edit = apply_edit(plain(kind), suggestion)
        assert edit.understood, (suggestion, edit.reasons)


@pytest.mark.parametrize("kind", KINDS[::5])
def test_a_suggestion_about_shape_changes_what_is_built(kind: str) -> None:
    check(kind, SHAPING)


@pytest.mark.torture
@pytest.mark.parametrize("kind", KINDS)
def test_every_suggestion_changes_what_is_built(kind: str) -> None:
    check(kind, SUGGESTIONS)


@pytest.mark.parametrize("kind", ["mug", "bracelet", "paper_tube"])
def test_more_detail_takes_back_what_simpler_did(kind: str) -> None:
    before = plain(kind)
    simpler = apply_edit(before, "Simpler").brief
    again = apply_edit(simpler, "More detail").brief
    assert {k: again.mm(k) for k in again.spec.plainer} == pytest.approx(
        {k: before.mm(k) for k in before.spec.plainer}
    )


def test_a_cut_through_a_tube_is_two_rings_on_its_walls() -> None:
    tube = revolve([(8.0, 0.0), (10.0, 0.0), (10.0, 20.0), (8.0, 20.0)], 64, closed=True)
    rings = cut(tube, 2, 7.0)
    assert [len(ring) for ring in rings] == [len(rings[0])] * 2
    for ring, radius in zip(rings, (10.0, 8.0), strict=True):
        assert ring[:, 2] == pytest.approx(7.0)
        assert np.hypot(ring[:, 0], ring[:, 1]) == pytest.approx(radius, abs=0.02)
        assert ring[0] == pytest.approx(ring[-1])
    assert cut(tube, 2, 30.0) == []
