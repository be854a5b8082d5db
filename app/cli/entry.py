"""Starts the command line and turns every way it can end into an exit code."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator

from app.cli import (
    ask_commands,
    keeping_commands,
    library_commands,
    list_commands,
    packaging_commands,
    remake_commands,
    sheet_commands,
    status_commands,
)
from app.cli.commands import application
from app.cli.output import Output
from app.cli.seldom_garbage import seldom_garbage
from app.domain.errors import AppError

log = logging.getLogger(__name__)
packaging_commands.add_to(application)
sheet_commands.add_to(application)
library_commands.add_to(application)
list_commands.add_to(application)
remake_commands.add_to(application)
ask_commands.add_to(application)
status_commands.add_to(application)
keeping_commands.add_to(application)
DONE, FAILED = 0, 1
FLAGS = ("--json",)
VALUES = ("--library", "--beyond-budget")


def main() -> None:
    """Run `techpack` with the arguments of this process."""
    with seldom_garbage():
        code = run(sys.argv[1:])
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command.

    Returns:
        0 done, 1 refused or failed with one sentence on stderr, 2 wrong usage.
    """
    # Without a handler of its own, a log record would end up on stderr as a traceback.
    logging.getLogger("app").addHandler(logging.NullHandler())
    output = Output(json=False)
    try:
        application(global_options_first(arguments), prog_name="techpack")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else DONE
    except KeyboardInterrupt:
        output.note("Cancelled.")
        return FAILED
    except AppError as error:
        output.error(error)
        return FAILED
    except BrokenPipeError:
        # Whoever read our output has seen enough; keep the interpreter from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception:
        log.exception("A command failed unexpectedly")
        output.error(AppError("Something went wrong inside the program.", "Its log says more."))
        return FAILED
    return DONE


def global_options_first(arguments: list[str]) -> list[str]:
    """Let options such as `--json` stand anywhere on the line, not only before the command."""
    first: list[str] = []
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            rest.extend((word, *words))
        elif word in FLAGS or word.startswith(tuple(f"{name}=" for name in VALUES)):
            first.append(word)
        elif word in VALUES:
            first.extend((word, *_next(words)))
        else:
            rest.append(word)
    return first + rest


def _next(words: Iterator[str]) -> tuple[str, ...]:
    value = next(words, None)
    return () if value is None else (value,)
