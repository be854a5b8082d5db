"""Errors that a person can be told: a sentence that says what happened and a way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The window opens with these errors, long before anything has used an engine.
    from app.domain.requests import Usage


class AppError(Exception):
    """Something the person can understand and act on.

    Attributes:
        message: one sentence for the person.
        hint: the way on, or an empty string where there is none.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def sentence(self) -> str:
        """Message and hint as one line."""
        return f"{self.message} {self.hint}".strip()


class RefusedInputError(AppError):
    """What the person gave cannot be used; nothing was changed."""


class NoKeyError(RefusedInputError):
    """There is no key for an engine that needs one.

    Args:
        engine: its name, so that the window can open its page.
    """

    def __init__(self, message: str, hint: str, *, engine: str) -> None:
        super().__init__(message, hint)
        self.engine = engine


class NotFoundError(AppError):
    """A product, file or version that the person named is not in this library."""


class IllegalTransitionError(AppError):
    """The product is not in a state in which this step is possible."""


class NotEnoughCreditsError(AppError):
    """The step costs more credits than are available."""


class LibraryError(AppError):
    """The library cannot be opened or written: locked, read-only, newer, damaged, disk full."""


class LibraryGoneError(LibraryError):
    """The open library is not where it was any more: moved, deleted, its disk unplugged."""


class EngineError(AppError):
    """An engine refused or failed.

    Attributes:
        kind: one of the kinds of the failure catalogue ("refused", "network", "bad_output" …).
        may_have_billed: whether the engine may have charged for the call.
        retryable: whether trying the same again can help.
        most_attempts: how many tries are sensible in all, None for the usual number.
        retry_after: seconds to wait before the next try, as the engine said, None otherwise.
        usage: what the failed call used, where the engine said so.
        attempts: how many calls went out for this one try.
        request_id: under which the engine knows the call.
        model: that was asked.
    """

    def __init__(
        self,
        message: str,
        hint: str = "",
        *,
        kind: str = "failed",
        may_have_billed: bool = False,
        retryable: bool = False,
        most_attempts: int | None = None,
        retry_after: float | None = None,
        usage: Usage | None = None,
        attempts: int = 1,
        request_id: str = "",
        model: str = "",
    ) -> None:
        super().__init__(message, hint)
        self.kind = kind
        self.may_have_billed = may_have_billed
        self.retryable = retryable
        self.most_attempts = most_attempts
        self.retry_after = retry_after
        self.usage = usage
        self.attempts = attempts
        self.request_id = request_id
        self.model = model


class InDoubtError(EngineError):
    """The request went out and no answer came: the engine may or may not have done the work."""
