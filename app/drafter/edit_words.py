"""The words of edits: comparatives, verbs, degrees, and the colours a change may take."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from app.drafter.errors import LexiconError
from app.drafter.phrases import Meaning, PhraseBook
from app.drafter.resources import read_toml
from app.drafter.tokens import Spelling

Verb = Literal["no", "with", "make", "keep"]


class Change(BaseModel):
    """What a comparative does: a factor on a size, steps of a level, or a change of colour."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: tuple[str, ...]
    size: str | None = None
    level: str | None = None
    colour: str | None = None
    whole: Literal["contrast", "recolour"] | None = None
    step: float = 1.0

    @model_validator(mode="after")
    def _one_effect(self) -> Self:
        if sum(v is not None for v in (self.size, self.level, self.colour, self.whole)) != 1:
            raise ValueError("a change has one of size, level, colour, whole")
        return self


@dataclass(frozen=True, slots=True)
class EditWords:
    """Everything an instruction may say beyond what a description says."""

    changes: Mapping[str, Change]
    book: PhraseBook
    degrees: Mapping[str, float]
    verbs: Mapping[str, Verb]
    ring: tuple[str, ...]
    contrasts: tuple[str, ...]


def load_edit_words(path: Path, spelling: Spelling) -> EditWords:
    """Read changes.toml; LexiconError names the change that is malformed."""
    tables: dict[str, Any] = read_toml(path)
    book = PhraseBook()
    changes: dict[str, Change] = {}
    for key, table in tables["changes"].items():
        try:
            changes[key] = Change.model_validate(table)
        except ValidationError as error:
            raise LexiconError(f"{path.name}: {key}: {error.errors()[0]['msg']}") from error
        for words in changes[key].words:
            book.add(spelling.lemmas(words), Meaning("change", key))
    return EditWords(
        changes,
        book,
        tables["degrees"],
        tables["verbs"],
        tuple(tables["ring"]),
        tuple(tables["contrasts"]),
    )
