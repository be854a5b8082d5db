"""Where shipped files lie: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

from pathlib import Path


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder; the one place that knows both layouts."""
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    root = installed if installed.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)
