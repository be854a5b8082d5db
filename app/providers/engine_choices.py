"""The catalog as it holds for one library: the shipped table and all that overrides it, in order.

First the library's own models.toml, then what was chosen in the program, then the environment.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from app.domain.engine_choice import EngineChoice
from app.domain.errors import RefusedInputError
from app.providers.catalog import Catalog, address_variable, read_catalog
from app.providers.connection import check_address

FILE = "engines.json"
log = logging.getLogger(__name__)


class EngineChoices:
    """Reads and keeps choices; `catalog` is what holds now.

    Raises:
        RefusedInputError: the library's own models.toml cannot be used.
    """

    def __init__(self, library: Path | None, environment: Mapping[str, str] = os.environ) -> None:
        self._library = library
        self._environment = environment
        self._choices = _read(library)
        self.catalog = self._configured()

    def choice(self, provider: str) -> EngineChoice:
        """What was chosen for a provider."""
        return self._choices.get(provider, EngineChoice())

    def fixed_address(self, provider: str) -> bool:
        """Whether the environment says where a provider answers, whatever is chosen here."""
        return bool(self._environment.get(address_variable(provider)))

    def choose(self, provider: str, choice: EngineChoice) -> None:
        """Keep a choice with the library.

        Raises:
            RefusedInputError: there is no such provider, the address cannot be used, or the file
                cannot be written.
        """
        self.catalog.provider(provider)
        if choice.base_url:
            choice = choice.model_copy(update={"base_url": check_address(choice.base_url.strip())})
        kept = {**self._choices, provider: choice}
        if self._library is not None:
            _write(self._library, kept)
        self._choices = kept
        self.catalog = self._configured()

    def _configured(self) -> Catalog:
        catalog = read_catalog(self._library)
        providers = {
            name: provider.model_copy(update=self._changes(name))
            for name, provider in catalog.providers.items()
        }
        return catalog.model_copy(update={"providers": providers})

    def _changes(self, name: str) -> dict[str, str]:
        changes = self.choice(name).changes()
        address = self._environment.get(address_variable(name))
        return changes | ({"base_url": address} if address else {})


def _read(library: Path | None) -> dict[str, EngineChoice]:
    file = library / FILE if library else None
    if file is None or not file.exists():
        return {}
    try:
        table = json.loads(file.read_text(encoding="utf-8"))
        return {name: EngineChoice.model_validate(one) for name, one in table.items()}
    except (OSError, ValueError, AttributeError, ValidationError) as error:
        # Written by the program alone; without it everything is as shipped, and can be set again.
        log.warning("%s cannot be used and is left out: %s", FILE, type(error).__name__)
    return {}


def _write(library: Path, choices: Mapping[str, EngineChoice]) -> None:
    table = {name: one.changes() for name, one in choices.items() if one.changes()}
    part = library / f"{FILE}.part"
    try:
        part.write_text(json.dumps(table, indent=2), encoding="utf-8")
        part.replace(library / FILE)
    except OSError as error:
        reason = error.strerror or "the disk refuses"
        raise RefusedInputError(
            f"The choice cannot be kept: {reason}.", "Check the library's folder."
        ) from error
