from __future__ import annotations

from decimal import Decimal

import pytest
from pydantic import ValidationError

from app.domain.specification import Origin, SpecValue, Status, mark, millimetres


def test_an_unknown_value_prints_as_tbd() -> None:
    value = SpecValue(origin=Origin.AI_INFERRED)
    assert value.text() == "TBD"
    assert mark(value.origin, value.status, value.value) == "TBD"


def test_lengths_are_exact_decimals() -> None:
    assert millimetres(0.1 + 0.2) == Decimal("0.30")
    value = SpecValue(value=millimetres(298.8), unit="mm", origin=Origin.MEASURED)
    assert value.text() == "298.80 mm"
    assert SpecValue.model_validate_json(value.model_dump_json()) == value


def test_confirming_outranks_where_a_value_comes_from() -> None:
    assert mark(Origin.MEASURED, Status.ASSUMED, 1) == "measured"
    assert mark(Origin.LIBRARY, Status.CONFIRMED, 1) == "confirmed"
    assert mark(Origin.LIBRARY, Status.ASSUMED, 1) == "assumed"


def test_confidence_is_a_share() -> None:
    with pytest.raises(ValidationError):
        SpecValue(origin=Origin.USER, confidence=1.2)
