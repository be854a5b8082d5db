"""What a person reads at a terminal: words of the trade, and nothing about what nobody said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.cli.conftest import Typed


def test_a_product_is_told_in_words(typed: Typed) -> None:
    _, listed, _ = typed("list")
    product = listed.splitlines()[1].split()[0]
    code, out, _ = typed("show", product)
    assert code == 0
    assert "  revision A  front, back, side, top, bottom" in out
    assert "(measured on the model)" in out
    assert "  credits     12 used, 0 reserved" in out
    assert "understood  -" not in out


def test_the_books_are_told_in_words(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    ledger, calls = (typed(word)[1] for word in ("ledger", "calls"))
    assert "first generation" in ledger
    assert "base view analysis" in ledger
    assert "close-up analysis" in calls
    assert "_" not in ledger + calls
    assert "cost" not in ledger.splitlines()[0]


def test_what_is_listed_can_be_named(typed: Typed, document: Callable[..., object]) -> None:
    _, listed, _ = typed("list")
    beginning = listed.splitlines()[1].split()[0]
    assert len(beginning) == 13
    assert document("show", beginning)["id"].startswith(beginning)  # type: ignore[index]
