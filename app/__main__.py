"""Starts the window: `python -m app`, or the command `techpack-studio`.

The worker processes of the Drafter import this file too, so it imports nothing by itself.
"""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Open the window with the arguments of this process."""
    if "--probe-opengl" in sys.argv[1:]:
        from app.ui.opengl import answer_probe

        sys.exit(answer_probe())
    # The window collects garbage itself when it suits; what a start makes stays.
    gc.disable()
    from app.ui.lean_imports import import_pyside

    import_pyside()
    from app.ui.start import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
