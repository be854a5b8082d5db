"""A configuration of the `google-genai` SDK for one call, which the SDK handles without waste.

Loads the SDK, so it is imported where a call is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from google.genai.types import (
    AutomaticFunctionCallingConfig,
    Content,
    GenerateContentConfig,
    HttpOptions,
)

IN_THE_BODY = Content()
"""Stands for contents that `one_call` was given in its body."""


class OneCall(GenerateContentConfig):
    """Made for one call and never changed."""

    def __contains__(self, name: object) -> bool:
        """What the SDK gets by going through all fields, once for each of them."""
        return False

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy that shares what it holds, because nobody changes that."""
        return super().model_copy(update=update)


def one_call(body: dict[str, Any]) -> OneCall:
    """The configuration that sends `body` as it is and brings the answer back unread."""
    return OneCall(
        should_return_http_response=True,
        automatic_continuation=False,
        automatic_function_calling=AutomaticFunctionCallingConfig(disable=True),
        http_options=HttpOptions(extra_body=body),
    )
