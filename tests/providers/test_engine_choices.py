"""What a person chose for a provider: kept with the library, below the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.engine_choice import EngineChoice
from app.domain.errors import RefusedInputError
from app.providers.engine_choices import FILE, EngineChoices

OWN = EngineChoice(
    base_url="http://localhost:11434/v1/", text_model="llama", image_model="sd", image_api="basic"
)


def test_a_choice_is_kept_and_holds_at_once(tmp_path: Path) -> None:
    choices = EngineChoices(tmp_path, {})
    choices.choose("openai_compatible", OWN)
    for one in (choices, EngineChoices(tmp_path, {})):
        provider = one.catalog.provider("openai_compatible")
        assert provider.base_url == "http://localhost:11434/v1"
        assert (provider.text_model, provider.image_api) == ("llama", "basic")
        assert one.choice("openai_compatible").text_model == "llama"
    choices.choose("openai_compatible", EngineChoice())
    assert EngineChoices(tmp_path, {}).catalog == EngineChoices(None, {}).catalog


def test_the_environment_says_the_address_whatever_was_chosen(tmp_path: Path) -> None:
    environment = {"TECHPACK_OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}
    choices = EngineChoices(tmp_path, environment)
    choices.choose("openai", EngineChoice(base_url="https://proxy.example/v1"))
    assert choices.catalog.provider("openai").base_url == "http://127.0.0.1:9/v1"
    assert choices.fixed_address("openai")
    assert not choices.fixed_address("gemini")


def test_an_address_that_sends_keys_readable_for_all_is_refused(tmp_path: Path) -> None:
    choices = EngineChoices(tmp_path, {})
    with pytest.raises(RefusedInputError, match="unencrypted"):
        choices.choose("openai", EngineChoice(base_url="http://example.com/v1"))
    with pytest.raises(RefusedInputError, match="knows no provider"):
        choices.choose("abacus", EngineChoice())
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize("content", ["{", "[]", '{"openai": 5}', '{"openai": {"key": "sk-1"}}'])
def test_a_damaged_file_is_left_out(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content)
    assert EngineChoices(tmp_path, {}).catalog == EngineChoices(None, {}).catalog


def test_every_model_has_its_provider_and_every_retired_one_its_successor() -> None:
    catalog = EngineChoices(None, {}).catalog
    for name, model in catalog.models.items():
        assert model.provider in catalog.providers, name
        if model.retires_on:
            assert catalog.models[model.replacement].kind == model.kind
    for name in ("openai", "gemini"):
        provider = catalog.provider(name)
        assert provider.image_model in catalog.models_of(name, "image")
        assert provider.text_model in catalog.models_of(name, "text")
