"""Finds the Drafter's data files, in a checkout as well as in an installed wheel."""

import tomllib
from pathlib import Path
from typing import Any

from app.drafter.errors import LexiconError

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_folder() -> Path:
    """The `drafter` folder of the resources.

    A wheel carries the resources inside the package as `app/_resources`, a checkout beside it.
    """
    for folder in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if (folder / "drafter").is_dir():
            return folder / "drafter"
    raise LexiconError(f"No resources/drafter folder in or beside {_PACKAGE.name}.")


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file; LexiconError names the file and the line of a slip."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LexiconError(f"{path.name}: {error}") from error
