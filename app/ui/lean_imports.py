"""Makes the import of PySide, and those after it, cost no more than others.

PySide carries Python modules inside its library. It compiles them anew at every start, a tenth of
what the window takes to be seen, and one of them sets a hook that reads the source of every module
that is imported later.
"""

from __future__ import annotations

import builtins
import contextlib
import marshal
import os
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

EMBEDDED = ("shibokensupport/", "signature_bootstrap.py")
"""What the modules are called that PySide compiles (signature_bootstrap.py of shiboken)."""

HASH_LENGTH = 8


def import_pyside() -> None:
    """Import PySide's core without compiling it again, and take its hook off `import`.

    The hook serves `from __feature__ import ...`, which nothing here uses (shibokensupport,
    feature.py: `_mod_uses_pyside`); nothing changes where there is no hook.
    """
    # Where Python would put the compiled form of a module of this name.
    with compiled_once(Path(cache_from_source(str(Path(__file__).with_name("pyside_support.py"))))):
        import PySide6.QtCore  # noqa: F401 - it is what compiles, and what sets the hook

    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original


@contextlib.contextmanager
def compiled_once(file: Path) -> Iterator[None]:
    """Within the body, take the modules that PySide embeds from `file` where it holds them.

    What it does not hold is compiled and kept in it for the next start. They are known by their
    sources, so another version of PySide finds nothing there.
    """
    known, used = _read(file), dict[bytes, CodeType]()
    compile_anew = builtins.compile

    def compiled(source: Any, filename: Any, *more: Any, **named: Any) -> Any:
        if not (isinstance(source, bytes) and str(filename).startswith(EMBEDDED)):
            return compile_anew(source, filename, *more, **named)
        key = source_hash(source) + str(filename).encode()
        used[key] = known.get(key) or compile_anew(source, filename, *more, **named)
        return used[key]

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = compile_anew
    if used and used.keys() != known.keys():
        _write(file, used)


def _read(file: Path) -> dict[bytes, CodeType]:
    """The modules of a file; none where it is missing, damaged or another Python's."""
    try:
        head, body = (data := file.read_bytes())[: len(MAGIC_NUMBER)], data[len(MAGIC_NUMBER) :]
        # Damaged code would not fail but crash.
        if head != MAGIC_NUMBER or source_hash(body[HASH_LENGTH:]) != body[:HASH_LENGTH]:
            return {}
        found: dict[bytes, CodeType] = marshal.loads(body[HASH_LENGTH:])
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return found


def _write(file: Path, modules: dict[bytes, CodeType]) -> None:
    """Keep modules for the next start; where that cannot be, each start compiles them."""
    content = marshal.dumps(modules)
    aside = file.with_name(f"{file.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(MAGIC_NUMBER + source_hash(content) + content)
        aside.replace(file)
