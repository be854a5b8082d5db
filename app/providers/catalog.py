"""Models of the cloud engines with their prices, limits and end dates, from the shipped table.

A `models.toml` in the folder of a library overrides the shipped one, value by value.
"""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal

from pydantic import ConfigDict, Field, ValidationError

from app.domain.errors import RefusedInputError
from app.domain.requests import Usage
from app.domain.specification import Frozen
from app.resource_files import resource

FILE = "models.toml"
MILLION = 1_000_000


class Price(Frozen):
    """US dollars for a million tokens; None where nobody published it."""

    text_in: float | None = None
    cached_in: float | None = None
    image_in: float | None = None
    text_out: float | None = None
    image_out: float | None = None


class LaterPrice(Price):
    """A price that holds from a day on."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    starts_on: date = Field(alias="from")


class Model(Frozen):
    """What is known of one model.

    Attributes:
        provider: who has it, empty for a model of a server of one's own.
        max_references: pictures that can be sent along.
        streams: whether unfinished pictures can be shown.
        image_sizes: the sizes it can make, where it has named ones.
        typical_image_usd: what a picture usually costs, for the estimate before.
        typical_large_usd: what one of about 2,000 pixels costs, where that is more.
        retires_on: the day from which it no longer answers.
        replacement: what to use instead.
    """

    kind: Literal["image", "text"]
    provider: str = ""
    max_references: int = 0
    quality: str = ""
    image_sizes: tuple[Literal["1K", "2K", "4K"], ...] = ()
    thinking: str = ""
    streams: bool = False
    price: Price = Price()
    next_price: LaterPrice | None = None
    typical_image_usd: float | None = None
    typical_large_usd: float | None = None
    typical_text_usd: float | None = None
    price_as_of: str = ""
    price_source: str = ""
    retires_on: date | None = None
    replacement: str = ""

    def price_on(self, day: date) -> Price:
        """The price that holds on a day."""
        later = self.next_price
        return later if later and day >= later.starts_on else self.price

    def cost_usd(self, usage: Usage, day: date) -> float | None:
        """Money cost of what a call used; None where a price or a count is missing."""
        if usage.input_tokens is None or usage.output_tokens is None:
            return None
        price = self.price_on(day)
        images_in, cached = usage.input_image_tokens or 0, usage.cached_tokens or 0
        images_out = usage.output_image_tokens or 0
        parts = (
            (usage.input_tokens - images_in - cached, price.text_in),
            (images_in, price.image_in),
            (cached, price.text_in if price.cached_in is None else price.cached_in),
            (usage.output_tokens - images_out, price.text_out),
            (images_out, price.image_out),
        )
        if any(tokens > 0 and each is None for tokens, each in parts):
            return None
        return sum(max(tokens, 0) * (each or 0.0) for tokens, each in parts) / MILLION

    def typical_usd(self) -> float | None:
        """What one call usually costs."""
        return self.typical_image_usd if self.kind == "image" else self.typical_text_usd


class Provider(Frozen):
    """One cloud engine: where it answers, with which models, and how hard it may be asked.

    Attributes:
        image_api: "full" as OpenAI's, "basic" for model, prompt and size alone, "none".
        references: how pictures go along with one that is to be made: as an edit of them, in a
            list `ref_images`, or not at all.
        max_upload_mb: of the pictures that go along with one call, before they become text.
        privacy: what a person should know of what becomes of the things that are sent.
    """

    label: str
    base_url: str
    image_model: str
    text_model: str
    text_api: Literal["responses", "chat", "generate_content"]
    image_api: Literal["full", "basic", "none"] = "full"
    references: Literal["edits", "ref_images", "none"] = "edits"
    needs_key: bool = True
    privacy: str = ""
    concurrency: int = Field(default=4, ge=1, le=64)
    requests_per_minute: float = Field(default=60, gt=0)
    burst: int = Field(default=1, ge=1)
    image_seconds: float = Field(default=240, gt=0)
    text_seconds: float = Field(default=120, gt=0)
    max_answer_mb: float = Field(default=64, gt=0, le=256)
    max_upload_mb: float = Field(default=40, gt=0, le=500)
    partial_previews: int = Field(default=0, ge=0, le=3)


class Catalog(Frozen):
    """All providers and models."""

    providers: dict[str, Provider]
    models: dict[str, Model]

    def provider(self, name: str) -> Provider:
        """A provider by its name.

        Raises:
            RefusedInputError: the table has none of that name.
        """
        if name not in self.providers:
            raise RefusedInputError(f"{FILE} knows no provider “{name}”.")
        return self.providers[name]

    def model(self, name: str, kind: Literal["image", "text"]) -> Model:
        """A model by its name; one that the table does not know has no prices."""
        most = self._most_references if kind == "image" else 16
        return self.models.get(name) or Model(kind=kind, max_references=most)

    def models_of(self, provider: str, kind: Literal["image", "text"]) -> dict[str, Model]:
        """The models of a provider by name."""
        return {
            name: model
            for name, model in self.models.items()
            if (model.provider, model.kind) == (provider, kind)
        }

    @cached_property
    def _most_references(self) -> int:
        return max((one.max_references for one in self.models.values()), default=1)


def read_catalog(library: Path | None = None) -> Catalog:
    """The shipped table, with what the library's own file changes.

    Raises:
        RefusedInputError: the library's own file cannot be read.
    """
    table = _shipped()
    own = library / FILE if library else None
    if own is None or not own.exists():
        return Catalog.model_validate(table)
    try:
        changes = tomllib.loads(own.read_text(encoding="utf-8"))
        return Catalog.model_validate(_merged(table, changes))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        reason = _reason(error)
    raise RefusedInputError(f"{own} cannot be used: {reason}", "Correct it, or move it away.")


def address_variable(provider: str) -> str:
    """The environment variable that holds the address of a provider."""
    return f"TECHPACK_{provider.upper()}_BASE_URL"


@cache
def _shipped() -> dict[str, Any]:
    # Read twice at every start; parsing it is most of what opening a library costs.
    return tomllib.loads(resource(FILE).read_text(encoding="utf-8"))


def _merged(base: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """`base` with every value that `changes` names; tables are merged, not replaced."""
    merged = dict(base)
    for name, value in changes.items():
        both = isinstance(value, dict) and isinstance(merged.get(name), dict)
        merged[name] = _merged(merged[name], value) if both else value
    return merged


def _reason(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        return f"{place}: {first['msg']}."
    return f"{error}."
