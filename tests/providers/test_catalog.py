from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.domain.credits import Operation
from app.domain.errors import RefusedInputError
from app.domain.requests import Usage
from app.providers.catalog import FILE, read_catalog
from app.providers.engine_choices import EngineChoices
from app.providers.prices import read_prices


def test_no_default_model_is_past_its_end_and_every_retired_one_has_a_replacement() -> None:
    catalog = read_catalog()
    for provider in catalog.providers.values():
        for name in (provider.image_model, provider.text_model):
            assert not name or catalog.models[name].retires_on is None
    for model in catalog.models.values():
        if model.retires_on:
            assert catalog.models[model.replacement].retires_on is None


def test_every_price_says_where_it_comes_from() -> None:
    for name, model in read_catalog().models.items():
        if model.typical_usd() is not None:
            assert model.price_as_of, name
            assert model.price_source, name


def test_cost_is_computed_from_what_was_used() -> None:
    model = read_catalog().models["gpt-image-2.6-sunburst"]
    usage = Usage(
        input_tokens=1200, input_image_tokens=1000, output_tokens=1500, output_image_tokens=1500
    )
    cost = model.cost_usd(usage, date(2026, 11, 21))
    assert cost == pytest.approx((200 * 5 + 1000 * 8 + 1500 * 30) / 1e6)
    assert model.cost_usd(Usage(), date(2026, 11, 21)) is None


def test_a_later_price_holds_from_its_day() -> None:
    model = read_catalog().models["gemini-3.8-flash"]
    usage = Usage(input_tokens=1_000_000, output_tokens=0)
    assert model.cost_usd(usage, date(2026, 12, 31)) == 0.75
    assert model.cost_usd(usage, date(2027, 1, 1)) == 1.50


def test_a_price_that_nobody_published_makes_the_cost_unknown() -> None:
    model = read_catalog().models["gemini-3-pro-image"]
    usage = Usage(input_tokens=10, output_tokens=1000, output_image_tokens=1000)
    assert model.cost_usd(usage, date(2026, 11, 21)) is None


def test_a_librarys_own_file_changes_single_values(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(
        '[providers.openai]\nimage_model = "gpt-image-2"\n[models."mine"]\nkind = "image"\n'
    )
    catalog = EngineChoices(tmp_path, {"TECHPACK_OPENAI_BASE_URL": "https://x.example/v1"}).catalog
    provider = catalog.providers["openai"]
    assert (provider.image_model, provider.text_model) == ("gpt-image-2", "gpt-6-luna")
    assert provider.base_url == "https://x.example/v1"
    assert "mine" in catalog.models


@pytest.mark.parametrize("text", ["[providers", "[providers.openai]\nconcurrency = 'many'\n"])
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(RefusedInputError, match="cannot be used"):
        read_catalog(tmp_path)


def test_estimates_before() -> None:
    catalog = read_catalog()
    assert read_prices("drafter", catalog).cost_usd(Operation.SKETCHES) == 0.0
    gemini = read_prices("gemini", catalog)
    about = gemini.cost_usd(Operation.FIRST_GENERATION)
    assert about == pytest.approx(5 * 0.0336 + 2 * 0.006)
    assert gemini.cost_usd(Operation.PACKAGING_PANEL) == pytest.approx(0.0504)
    assert gemini.cost_usd(Operation.FIRST_GENERATION, 0.2) == pytest.approx(about / 5)
    own = read_prices("openai_compatible", catalog)
    assert {own.price(operation) for operation in Operation} == {0}
    assert own.cost_usd(Operation.FIRST_GENERATION) is None
    assert read_prices("openai_compatible").cost_usd(Operation.SKETCHES) is None
    assert read_prices("elsewhere", catalog).cost_usd(Operation.SKETCHES) is None
