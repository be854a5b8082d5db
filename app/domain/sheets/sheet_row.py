"""What all rows of the sheets have in common: values by path, each checked by its field."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, ClassVar, Self

from pydantic import SerializerFunctionWrapHandler, model_serializer, model_validator

from app.domain.specification import Frozen, Origin, SpecValue

Leaf = SpecValue | None
"""None: the field does not apply to this row. A `SpecValue` whose value is None: TBD."""
Leaves = dict[str, SpecValue]
"""Values by a name that the person chooses: by colourway, size, fibre or point of measure."""

UNKNOWN = SpecValue(origin=Origin.USER)
WHOLE = Decimal(100)


class Row(Frozen):
    """What all rows have in common.

    Attributes:
        LENGTHS: fields that hold lengths, kept in mm.
        NUMBERS: other fields that hold a number, each with its unit; "" where any unit is good.
        WORDS: fields that hold one word of a list.
    """

    LENGTHS: ClassVar[frozenset[str]] = frozenset()
    NUMBERS: ClassVar[dict[str, str]] = {}
    WORDS: ClassVar[dict[str, tuple[str, ...]]] = {}

    @model_validator(mode="after")
    def _fits(self) -> Self:
        for path, leaf in leaves(self).items():
            if leaf.value is not None:
                self._check(path.partition(".")[0], leaf.value)
        return self

    @model_serializer(mode="wrap")
    def _what_there_is(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {name: content for name, content in handler(self).items() if content}

    @classmethod
    def _check(cls, field: str, value: str | Decimal) -> None:
        words = cls.WORDS.get(field)
        if words and value not in words:
            raise ValueError(f"“{value}” is none of {', '.join(words)}.")
        if field in cls.LENGTHS or field in cls.NUMBERS:
            if not isinstance(value, Decimal) or not value.is_finite():
                raise ValueError(f"The {spoken(field)} is a number.")
            if value < 0:
                raise ValueError(f"The {spoken(field)} cannot be negative.")


_IN_FULL = {
    "coo": "country of origin",
    "no": "number",
    "tol": "tolerance",
    "uom": "unit",
    "spi": "stitches per inch",
}


def spoken(field: str) -> str:
    """The name of a field in words: "seam allowance", "country of origin"."""
    return " ".join(_IN_FULL.get(word, word) for word in field.replace(".", "_").split("_"))


def composition_total(shares: Leaves) -> Decimal | None:
    """The sum of the known shares in percent, None where none is known."""
    known = [one.value for one in shares.values() if isinstance(one.value, Decimal)]
    return sum(known, Decimal(0)) if known else None


def leaves(row: Row) -> dict[str, SpecValue]:
    """Every value of a row by its path: "material", "colours.C01"."""
    found: dict[str, SpecValue] = {}
    # Most fields are None; to ask for each by its name would take five times as long.
    for name, content in row.__dict__.items():
        if content is None:
            continue
        if isinstance(content, SpecValue):
            found[name] = content
        elif isinstance(content, dict) and content:
            found.update({f"{name}.{key}": leaf for key, leaf in sorted(content.items())})
    return found


def has_path(kind: type[Row], path: str) -> bool:
    """Whether rows of this kind can hold a value at `path`."""
    field, dot, key = path.partition(".")
    if field not in kind.model_fields:
        return False
    by_name = kind.model_fields[field].annotation == Leaves
    return bool(key) if by_name else not dot


def row_of(kind: type[Row], values: dict[str, SpecValue]) -> Row:
    """The row with these values by path; the reverse of `leaves`.

    Raises:
        pydantic.ValidationError: a value does not fit its field.
    """
    fields: dict[str, SpecValue | Leaves] = {}
    # Sorted, so that equal rows are equal bytes whatever they went through.
    for path, leaf in sorted(values.items()):
        field, _, key = path.partition(".")
        if key:
            group = fields.setdefault(field, {})
            if isinstance(group, dict):
                group[key] = leaf
        else:
            fields[field] = leaf
    return kind.model_validate(fields)


def with_leaf(row: Row, path: str, leaf: Leaf) -> Row:
    """`row` with another value at `path`; None takes the value away.

    Raises:
        pydantic.ValidationError: the value does not fit its field.
    """
    values = leaves(row)
    if leaf is None:
        values.pop(path, None)
    else:
        values[path] = leaf
    return row_of(type(row), values)
