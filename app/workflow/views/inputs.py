"""What a person brings along: words, photographs and 3D files, checked before anything starts."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from app.domain.errors import RefusedInputError
from app.domain.product import MAX_DESCRIPTION
from app.domain.requests import Reference, ReferenceRole
from app.providers.engine import FileReader
from app.providers.validation import check_picture
from app.storage.images import ImageStore

MAX_CANDIDATES = 4
MAX_MODEL_BYTES = 512 * 1024 * 1024
MODEL_SUFFIXES = (".glb", ".obj", ".stl", ".ply")


def clean_text(text: str, *, may_be_empty: bool = False) -> str:
    """The words with white space tidied.

    Raises:
        RefusedInputError: empty, too long, or with control characters in it.
    """
    tidy = " ".join(text.split())
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in tidy):
        raise RefusedInputError(
            "The text holds control characters, which cannot be read.", "Type it again."
        )
    if not tidy and not may_be_empty:
        raise RefusedInputError("There are no words to work from.", "Describe it in a sentence.")
    if len(tidy) > MAX_DESCRIPTION:
        raise RefusedInputError(
            f"The text has {len(tidy)} characters; {MAX_DESCRIPTION} can be read.", "Shorten it."
        )
    return tidy


def check_candidates(candidates: int) -> None:
    """Raises RefusedInputError for a number of alternatives that nobody draws at once."""
    if not 1 <= candidates <= MAX_CANDIDATES:
        raise RefusedInputError(f"Ask for 1 to {MAX_CANDIDATES} candidates.")


@dataclass(frozen=True)
class InputFile:
    """A photograph or a 3D file as bytes; `name` is its file name, for its ending."""

    name: str
    data: bytes = field(repr=False)
    role: ReferenceRole

    @cached_property
    def digest(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


def read_photograph(path: Path) -> InputFile:
    """Read a photograph from disk and check that it is one.

    Raises:
        RefusedInputError: it cannot be read, or is not a picture that can be used.
    """
    data = _read(path)
    try:
        check_picture(data)
    except RefusedInputError as error:
        raise RefusedInputError(f"{path.name}: {error.message}", error.hint) from error
    return InputFile(path.name, data, ReferenceRole.PHOTOGRAPH)


def read_model_file(path: Path) -> InputFile:
    """Read a 3D file from disk; its content is checked by the engine that opens it.

    Raises:
        RefusedInputError: it cannot be read, is empty, too large, or of another kind.
    """
    if path.suffix.lower() not in MODEL_SUFFIXES:
        raise RefusedInputError(
            f"{path.name} is not a 3D file that can be opened.", "Use GLB, OBJ, STL or PLY."
        )
    return InputFile(path.name, _read(path), ReferenceRole.MODEL)


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_MODEL_BYTES:
            raise RefusedInputError(f"{path.name} is larger than 512 MB.", "Make it smaller first.")
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise RefusedInputError(f"{path.name} cannot be opened: {reason}.") from error
    if not data:
        raise RefusedInputError(f"{path.name} is empty.", "Choose another file.")
    return data


def references_of(inputs: tuple[InputFile, ...]) -> tuple[Reference, ...]:
    """The references under which the files go into requests."""
    return tuple(Reference(digest=one.digest, role=one.role, name=one.name) for one in inputs)


class InputFiles:
    """Reads input files that are not stored yet, and everything else from the image store."""

    def __init__(self, store: ImageStore, inputs: tuple[InputFile, ...]) -> None:
        self._store: FileReader = store
        self._images = store
        self._inputs = {one.digest: one.data for one in inputs}

    def read(self, digest: str) -> bytes:
        """Bytes of an input file or of a stored one."""
        data = self._inputs.get(digest)
        return self._store.read(digest) if data is None else data

    def keep(self) -> None:
        """Store the input files; called once everything has been found usable."""
        for data in self._inputs.values():
            self._images.put(data)
