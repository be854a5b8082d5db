"""What the command line says: one document on stdout, everything else on stderr."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

from pydantic import BaseModel
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from app.domain.errors import AppError
from app.domain.jobs import JobKind, JobState, JobUpdate

WORDS: dict[JobKind, str] = {
    JobKind.FRONT_VIEW: "Front view",
    JobKind.VIEW: "View",
    JobKind.FEATURES: "Features",
    JobKind.CATEGORY: "Category",
    JobKind.VIEW_ANALYSIS: "Analysis",
    JobKind.SHOT_LIST: "Choice of close-ups",
    JobKind.CLOSE_UP: "Close-up",
    JobKind.CLOSE_UP_ANALYSIS: "Analysis of close-up",
    JobKind.SKETCH: "Sketch",
    JobKind.CALLOUTS: "Callouts",
    JobKind.REGENERATED_VIEW: "View",
    JobKind.FIELD_EDIT: "Edit",
    JobKind.PANEL: "Panel artwork",
}

ENDED = {
    JobState.FAILED: "failed",
    JobState.CANCELLED: "cancelled",
    JobState.IN_DOUBT: "no result, credits given back",
}


def job_words(update: JobUpdate) -> str:
    """What a job makes, for a person: "Close-up lid"."""
    name = update.slot.partition(":")[2].replace("_", " ")
    return f"{WORDS[update.kind]} {name}".strip()


class Output:
    """Prints results, progress and errors.

    Attributes:
        json: print one JSON document instead of words.
    """

    def __init__(self, *, json: bool) -> None:
        self.json = json
        self._out = Console(highlight=False, soft_wrap=True)
        self._err = Console(stderr=True, highlight=False, soft_wrap=True)

    def result(self, shape: BaseModel, lines: Callable[[Console], None]) -> None:
        """Print the result: as JSON, or in words by `lines`."""
        if self.json:
            sys.stdout.write(shape.model_dump_json(indent=2) + "\n")
        else:
            lines(self._out)

    def note(self, text: str) -> None:
        """Say something beside the result."""
        self._err.print(Text(text))

    def _reasons(self, failed: list[JobUpdate], beside: str = "") -> None:
        """Say once why jobs failed, but for what is said `beside` it anyway."""
        by_reason: dict[str, list[str]] = {}
        for update in failed:
            by_reason.setdefault(update.error, []).append(job_words(update))
        for reason, jobs in by_reason.items():
            if reason and reason not in beside:
                self.note(f"{', '.join(jobs)}: {reason}")

    def error(self, error: AppError) -> None:
        """Say one sentence on stderr."""
        self._err.print(Text(error.sentence()))

    @contextlib.contextmanager
    def progress(self, title: str) -> Iterator[Callable[[JobUpdate], None]]:
        """Show jobs as they end: bars on a terminal, plain lines otherwise.

        Why jobs failed is said once behind it all, unless the error that ends it says so.
        """
        failed: list[JobUpdate] = []
        with contextlib.ExitStack() as stack:
            is_on_terminal = self._err.is_terminal and not self.json
            show = stack.enter_context(self._bars(title)) if is_on_terminal else self._line

            def listen(update: JobUpdate) -> None:
                if update.state in (JobState.FAILED, JobState.IN_DOUBT):
                    failed.append(update)
                show(update)

            try:
                yield listen
            except AppError as error:
                stack.close()
                self._reasons(failed, error.message)
                raise
            stack.close()
            self._reasons(failed)

    def _line(self, update: JobUpdate) -> None:
        if update.state is JobState.DONE:
            # A job that is done without ever having started reused an earlier reading.
            done = "cached" if update.seconds is None else f"done ({update.seconds:.1f} s)"
            self.note(f"{job_words(update)}: {done}")
        elif update.state not in (JobState.QUEUED, JobState.SENDING):
            self.note(f"{job_words(update)}: {ENDED[update.state]}")

    @contextlib.contextmanager
    def _bars(self, title: str) -> Iterator[Callable[[JobUpdate], None]]:
        columns = (
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.completed}/{task.total}"),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=self._err, transient=True) as bars:
            task = bars.add_task(title, total=0)
            seen: dict[str, bool] = {}

            def listen(update: JobUpdate) -> None:
                ended = update.state not in (JobState.QUEUED, JobState.SENDING)
                seen[update.job_id] = ended
                bars.update(
                    task,
                    total=len(seen),
                    completed=sum(seen.values()),
                    description=f"{title} · {job_words(update)}",
                )

            yield listen
