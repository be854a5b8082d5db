"""Size labels of clothes, shoes and rings, and the millimetres that follow from a system."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.drafter.kinds import Kind
from app.drafter.tokens import Token

_LETTERS = ("XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "XXXXL")
_WORDS = {"small": "S", "medium": "M", "large": "L"}
_SYSTEMS = {"eu": "EU", "uk": "UK", "us": "US", "eur": "EU"}


@dataclass(frozen=True, slots=True)
class SizeLabel:
    """A size by label ("M", "EU 42", "42"), and how many tokens it takes."""

    label: str
    length: int
    woman: bool = False


def size_label_at(tokens: Sequence[Token], at: int) -> SizeLabel | None:
    """The size label that starts at this token, or None.

    A single letter or a bare number counts only beside the word "size".
    """
    lemma = tokens[at].lemma
    if lemma == "size" and at + 1 < len(tokens):
        inner = _system_at(tokens, at + 1) or _named_at(tokens, at + 1, after_size=True)
        return inner and SizeLabel(inner.label, inner.length + 1, inner.woman)
    label = _system_at(tokens, at) or _named_at(tokens, at, after_size=False)
    if label is not None:
        return label
    if at + 1 < len(tokens) and tokens[at + 1].lemma == "size":
        inner = _named_at(tokens, at, after_size=True)
        return inner and SizeLabel(inner.label, inner.length + 1)
    return None


def label_sizes(kind: Kind, label: SizeLabel) -> dict[str, float] | None:
    """The mm a label gives to a kind: from its table, else by the system's formula; None if none.

    Shoes: EU size = last length / 6.667 mm, UK adult = 3 * last in inches - 25, US men = UK + 1,
    US women = UK + 2.5 by trade custom; the foot is taken 15 mm shorter than the last.
    Rings: EU = inner circumference in mm (ISO 8653), US = (diameter - 11.63) / 0.8128 mm,
    UK letters 1.25 mm of circumference apart from A = 37.83 mm.
    """
    if label.label in kind.size_labels:
        return {}
    if kind.size_system == "shoe":
        last = _last_length(label)
        sizes = {"foot_length": last - 15, "last_length": last} if last else None
    elif kind.size_system == "ring":
        inner = _ring_diameter(label)
        sizes = {"inner_diameter": inner, "diameter": inner} if inner else None
    else:
        return None
    if sizes is None:
        return None
    key = next((key for key in sizes if key in kind.size), None)
    if key is None:
        return None
    low, high = kind.size[key].limits
    return {key: round(sizes[key], 2)} if low <= sizes[key] <= high else None


def _named_at(tokens: Sequence[Token], at: int, *, after_size: bool) -> SizeLabel | None:
    token = tokens[at]
    text = token.text.upper()
    number = token.value
    if number is not None and at + 1 < len(tokens):
        letters = "X" * int(number) + "L" if number in (2, 3, 4) else ""
        if letters and tokens[at + 1].lemma == "xl" and tokens[at + 1].start == token.end:
            return SizeLabel(letters, 2)
    if text in _LETTERS and (after_size or len(text) > 1):
        return SizeLabel(text, 1)
    if not after_size:
        return None
    if token.lemma in _WORDS:
        return SizeLabel(_WORDS[token.lemma], 1)
    if number is not None and 0 < number < 100:
        return SizeLabel(f"{number:g}", 1)
    is_letter = re.fullmatch(r"[A-Z]", token.text) is not None
    return SizeLabel(token.text, 1) if is_letter else None


def _system_at(tokens: Sequence[Token], at: int) -> SizeLabel | None:
    system = _SYSTEMS.get(tokens[at].lemma)
    if system is None:
        return None
    woman, after = False, at + 1
    while after < len(tokens) and tokens[after].lemma in ("woman", "man", "size"):
        woman, after = woman or tokens[after].lemma == "woman", after + 1
    number = tokens[after].value if after < len(tokens) else None
    if number is None or not 0 < number < 100:
        return None
    return SizeLabel(f"{system} {number:g}", after + 1 - at, woman)


def _last_length(label: SizeLabel) -> float | None:
    system, _, text = label.label.rpartition(" ")
    if not re.fullmatch(r"\d+(?:\.\d+)?", text):
        return None
    number = float(text)
    if system == "EU" or (not system and number >= 30):
        return number * 20 / 3
    offset = {"UK": 0.0, "US": 2.5 if label.woman else 1.0}.get(system)
    return None if offset is None else (number - offset + 25) / 3 * 25.4


def _ring_diameter(label: SizeLabel) -> float | None:
    system, _, text = label.label.rpartition(" ")
    if re.fullmatch(r"[A-Z]", text):
        return (37.83 + 1.25 * (ord(text) - ord("A"))) / math.pi
    if not re.fullmatch(r"\d+(?:\.\d+)?", text):
        return None
    number = float(text)
    if system == "EU" or (not system and number >= 40):
        return number / math.pi
    return 11.63 + 0.8128 * number if system in ("", "US") else None
