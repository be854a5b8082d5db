"""What a person chose for one provider: where it answers and with which models."""

from __future__ import annotations

from typing import Literal

from app.domain.specification import Frozen

ImageApi = Literal["full", "basic", "none"]
References = Literal["edits", "ref_images", "none"]
TextApi = Literal["responses", "chat"]


class EngineChoice(Frozen):
    """Changes to what the program comes with; an empty or missing one leaves that as it is.

    Attributes:
        image_api: what a server of one's own can make: pictures as OpenAI does, simple ones, none.
        references: how it takes pictures along.
        text_api: in which of OpenAI's two languages it reads.
    """

    base_url: str = ""
    image_model: str = ""
    text_model: str = ""
    image_api: ImageApi | None = None
    references: References | None = None
    text_api: TextApi | None = None

    def changes(self) -> dict[str, str]:
        """The fields that change something, by name."""
        return {name: value for name, value in self.model_dump().items() if value}
