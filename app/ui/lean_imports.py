"""Takes PySide's hook off `import`, which slows down whatever is imported later.

The hook serves `from __feature__ import ...`, which nothing here uses: it reads and searches the
source of every module that comes after it, some thousand of them (shibokensupport, feature.py:
`_mod_uses_pyside`).
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it is what sets the hook


def stop_reading_sources() -> None:
    """From now on import as Python does; nothing changes where there is no hook."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
