"""Writes what all migrations make of an empty library into one script."""

from __future__ import annotations

import tempfile
from pathlib import Path

from app.storage.upgrade import FRESH, script_of, upgrade


def main() -> None:
    """Make a library step by step and write down what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        stepwise = Path(folder) / "library.db"
        upgrade(stepwise)
        FRESH.write_text(script_of(stepwise), "utf-8")


if __name__ == "__main__":
    main()
