"""Puts the answers of engines away for good, in the order that loses nothing paid for."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.domain.calls import AiCall
from app.domain.errors import EngineError, RefusedInputError
from app.domain.jobs import Job
from app.domain.requests import AnalysisRequest, AnalysisTask
from app.providers.engine import READING_TYPES, ImageResult
from app.providers.validation import check_picture
from app.storage.library import Library
from app.workflow.running.call_record import Result
from app.workflow.running.job_requests import request_of
from app.workflow.running.outcome import Outcome, Spare

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """An engine's answer on its way to the disk: bytes, and what is known of them."""

    data: bytes
    facts: dict[str, Any]


def answer_of(result: Result, call: AiCall) -> Answer:
    """What an engine returned, with the line of its call: the program may end before the log."""
    facts: dict[str, Any] = {"model": result.model, "prompt": result.prompt}
    facts["call"] = call.model_dump(mode="json")
    if isinstance(result, ImageResult):
        facts["vector"] = result.vector
        if result.spares:
            facts["spares"] = [base64.b64encode(one).decode() for one in result.spares]
        return Answer(result.image, facts)
    return Answer(result.value.model_dump_json().encode(), facts)


class Storing:
    """The files of a library that stand for the answer to a job; to be used in threads."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def spool(self, job: Job, answer: Answer) -> None:
        """Write an answer down as it came."""
        self._library.spool.write(job.id, answer.data, {**answer.facts, "job": job.id})

    def spool_and_store(self, job: Job, answer: Answer) -> Outcome:
        """Write an answer down as it came, then as of `store`."""
        self.spool(job, answer)
        return self.store(job, answer)

    def store(self, job: Job, answer: Answer) -> Outcome:
        """Put an answer away for good, and a line of it into the journal.

        Raises:
            EngineError: it is a picture that cannot be used.
            LibraryError: the disk is full or refuses.
        """
        outcome = self._stored(job, answer)
        self._library.journal.append(
            job, outcome.output, prompt=outcome.prompt, model=outcome.model
        )
        return outcome

    def reused(self, earlier: Job) -> Outcome:
        """The reading that a finished job made, for another job of the very same request."""
        digest = earlier.output or ""
        request = request_of(earlier)
        data = self._library.images.read(digest)
        reading = READING_TYPES[AnalysisTask(request.task)].model_validate_json(data)
        return Outcome(output=digest, reading=reading, cached=True)

    def _stored(self, job: Job, answer: Answer) -> Outcome:
        request = request_of(job)
        facts = answer.facts
        if not isinstance(request, AnalysisRequest):
            return self._store_picture(answer)
        reading = READING_TYPES[request.task].model_validate_json(answer.data)
        digest = self._library.images.put(answer.data)
        return Outcome(digest, reading=reading, model=facts["model"], prompt=facts["prompt"])

    def _store_picture(self, answer: Answer) -> Outcome:
        facts = answer.facts
        try:
            picture = check_picture(answer.data)
        except RefusedInputError as error:
            raise EngineError(
                f"The engine sent a picture that cannot be used. {error.message}",
                "Draw it again.",
                kind="bad_output",
                may_have_billed=True,
            ) from error
        digest = self._library.images.put(answer.data)
        vector = facts["vector"]
        return Outcome(
            output=digest,
            vector=self._library.images.put(vector.encode()) if vector else None,
            width=picture.width,
            height=picture.height,
            model=facts["model"],
            prompt=facts["prompt"],
            spares=tuple(self._store_spares(facts.get("spares", ()))),
        )

    def _store_spares(self, encoded: Iterable[str]) -> Iterator[Spare]:
        for data in map(base64.b64decode, dict.fromkeys(encoded)):
            try:
                picture = check_picture(data)
            except RefusedInputError as error:
                # What was asked for came whole.
                log.info("A picture that came along is of no use: %s", error.message)
                continue
            yield Spare(self._library.images.put(data), picture.width, picture.height)
