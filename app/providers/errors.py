"""The failure catalogue: what each way to fail means for the person, the money and a next try.

Money follows the classes of the ledger: refused before it ran (free), answered but useless (the
real cost stands), in doubt (the request went out and nobody knows). A picture whose answer was
lost or useless is never asked for again by itself; a reading, which costs a tenth of a cent, is
once. Where the provider itself says that it failed (5xx), both are asked for again.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from app.domain.errors import EngineError, InDoubtError
from app.domain.requests import Usage

LONGEST_SAID = 500
LONGEST_DAYS = 40
LONGEST_PAUSE = 60.0
"""Seconds; a provider that asks for a longer pause is not asked again without a person."""
SECRETS = re.compile(
    r"sk-[\w-]{6,}|AIza[\w-]{10,}|Bearer\s+\S+|data:[\w/+.-]+;base64,[\w+/=]+", re.IGNORECASE
)
TAGS = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.IGNORECASE | re.DOTALL)


class Money(StrEnum):
    """What a failure means for the bill."""

    REFUSED = "refused"
    ANSWERED = "answered"
    IN_DOUBT = "in_doubt"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one kind of failure means.

    Attributes:
        tries: how often it is tried in all when the call cannot have been billed twice.
        sentence: with {label} and {model}; likewise the hint, with {replacement} too.
    """

    money: Money
    sentence: str
    hint: str
    tries: int = 1


LATER = "Try again in a moment."
AGAIN = "Your credits came back. Try again; {label} may charge for both tries."
USUAL_END = "Servers that speak OpenAI's language mostly want /v1 at its end."
ADDRESS = "Check the address: Engines in the window, or `techpack engines use`."
MEANINGS: dict[str, Meaning] = {
    "bad_request": Meaning(
        Money.REFUSED, "{label} did not accept the request.", "Change the words or the model."
    ),
    "safety": Meaning(
        Money.REFUSED, "{label} refuses this because of its rules.", "Use other words or pictures."
    ),
    "billing": Meaning(
        Money.REFUSED,
        "Your account at {label} has no credit left, or has reached its limit.",
        "Add credit or raise the limit there, or choose the Drafter, which is free.",
    ),
    "auth": Meaning(
        Money.REFUSED,
        "{label} does not accept the key.",
        "Enter it again: Engines in the window, or `techpack engines key`.",
    ),
    "permission": Meaning(
        Money.REFUSED,
        "{label} does not let this account use {model}.",
        "Check the account there (verification, billing, region), or choose another model.",
    ),
    "model_not_found": Meaning(
        Money.REFUSED,
        "{label} does not have the model {model} (any more).",
        "Choose {replacement}: Engines in the window, or `techpack engines use`.",
    ),
    "too_large": Meaning(
        Money.REFUSED, "The pictures are too large for {label}.", "Use fewer or smaller pictures."
    ),
    "redirect": Meaning(
        Money.REFUSED,
        "{label} sends to another address, which is not followed.",
        ADDRESS,
    ),
    "wrong_address": Meaning(
        Money.REFUSED,
        "There is no such service at the address of {label}.",
        f"{ADDRESS} {USUAL_END}",
    ),
    "certificate": Meaning(
        Money.REFUSED,
        "Nobody vouches that {label} is who answers at its address, so nothing was sent.",
        "Check the date of this computer and the address; in a company, ask whoever runs its "
        "network for the certificate.",
    ),
    "rate_limit": Meaning(Money.REFUSED, "{label} gets too many requests.", LATER, tries=3),
    "unavailable": Meaning(Money.REFUSED, "{label} is overloaded.", LATER, tries=3),
    "network": Meaning(
        Money.REFUSED, "{label} cannot be reached.", "Check the connection, then try again.", 3
    ),
    "overloaded": Meaning(Money.IN_DOUBT, "{label} had a fault of its own.", AGAIN, tries=3),
    "timeout": Meaning(Money.IN_DOUBT, "{label} did not answer in time.", AGAIN, tries=2),
    "protocol": Meaning(
        Money.IN_DOUBT,
        "The answer of {label} was cut off or cannot be read.",
        AGAIN,
        tries=2,
    ),
    "no_output": Meaning(
        Money.ANSWERED, "{label} answered without a result.", "Try again or change the words.", 2
    ),
    "bad_output": Meaning(
        Money.ANSWERED, "{label} sent something that cannot be used.", "Try again.", tries=2
    ),
    "answer_too_large": Meaning(
        Money.ANSWERED,
        "The answer of {label} is too large to be read.",
        "Try again, or choose another model.",
    ),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """What was found out about one failed call; holds no object of an SDK.

    Attributes:
        status: of HTTP, None where none came.
        said: the provider's own words.
        why: in our words, what is wrong with its answer.
        retry_after: seconds, as the provider asked.
        is_billed: the provider answered and did work, whatever the kind usually means.
        may_retry: False where the provider says that trying again is useless.
    """

    kind: str
    status: int | None = None
    said: str = ""
    why: str = ""
    request_id: str = ""
    retry_after: float | None = None
    usage: Usage | None = None
    is_billed: bool = False
    may_retry: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """Who was asked for what: the words in which a failure is told."""

    label: str
    model: str
    replacement: str = ""
    is_picture: bool = False


def engine_error(failure: Failure, asked: Asked) -> EngineError:
    """The one error that leaves this layer; never call it with an SDK error on its way."""
    meaning = MEANINGS[failure.kind]
    money = Money.ANSWERED if failure.is_billed else meaning.money
    tries = _tries(failure, meaning, money, asked)
    hint = _hint(failure, meaning, asked)
    words = {
        "label": asked.label,
        "model": asked.model or "its models",
        "replacement": asked.replacement or "another model",
    }
    sentence = meaning.sentence.format(**words)
    said = plain(failure.said)
    parts = [sentence, failure.why, _quoted(said)]
    kind = InDoubtError if money is Money.IN_DOUBT else EngineError
    return kind(
        " ".join(part for part in parts if part),
        hint.format(**words),
        kind=failure.kind,
        may_have_billed=money is not Money.REFUSED,
        retryable=tries > 1,
        most_attempts=tries,
        retry_after=failure.retry_after,
        usage=failure.usage,
        request_id=failure.request_id,
        model=asked.model,
    )


def _quoted(said: str) -> str:
    """The provider's own words as a sentence, which may be none."""
    if not said:
        return ""
    return f"It said: “{said}”" + ("" if said.endswith((".", "!", "?", "…")) else ".")


def _tries(failure: Failure, meaning: Meaning, money: Money, asked: Asked) -> int:
    if not failure.may_retry or (failure.retry_after or 0) > LONGEST_PAUSE:
        return 1
    # 408 says that the request did not arrive whole, so that nothing was drawn.
    paid_twice = money is not Money.REFUSED and meaning.tries == 2 and failure.status != 408
    return 1 if asked.is_picture and paid_twice else meaning.tries


def _hint(failure: Failure, meaning: Meaning, asked: Asked) -> str:
    if failure.retry_after is not None and failure.retry_after > LONGEST_PAUSE:
        return _later(failure.retry_after)
    if asked.model:
        return meaning.hint
    # A connection test: it costs nothing, and there are no words to be changed.
    if failure.kind == "bad_request" or meaning.money is Money.ANSWERED:
        return ADDRESS
    return LATER if meaning.hint == AGAIN else meaning.hint


def _later(seconds: float) -> str:
    """When to try again after a long wait, rounded up."""
    minutes, hours, days = (ceil(seconds / length) for length in (60, 3600, 86_400))
    if minutes <= 120:
        return f"Try again in {minutes} minutes."
    if hours <= 48:
        return f"Try again in {hours} hours."
    return f"Try again in {days} days." if days <= LONGEST_DAYS else "Try again in some weeks."


def plain(said: str, key: str = "") -> str:
    """A provider's words as plain text: no tags, no keys, at most 500 characters."""
    text = html.unescape(TAGS.sub(" ", said[: 20 * LONGEST_SAID]))
    if key:
        text = text.replace(key, "[key]")
    text = " ".join(SECRETS.sub("[removed]", text).split())
    # Halves of letters and control signs, which neither a database nor a screen takes.
    text = "".join(letter for letter in text if letter.isprintable())
    return text if len(text) <= LONGEST_SAID else text[: LONGEST_SAID - 1] + "…"
