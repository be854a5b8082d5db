"""What the Drafter says when it cannot do what it was asked."""


class DrafterError(Exception):
    """A request the Drafter refuses: one sentence for the person, and a way on."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[type["DrafterError"], tuple[str, str]]:
        # The default would lose the hint on the way back from the worker process.
        return type(self), (self.message, self.hint)


class LexiconError(Exception):
    """A resource file of the lexicon that breaks its own rules: file, place and reason."""
