"""What the tables are made of: types of columns, columns and constraints that recur."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    Index,
    Integer,
    Text,
    text,
)
from sqlalchemy.types import TypeDecorator

WORD_LENGTH = 32


class UtcTime(TypeDecorator[datetime]):
    """A moment, kept as UTC without an offset, given back with UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuses a time without a zone, because nobody knows which moment it means."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A stored time needs its zone.")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[Any], datetime | None] | None:
        """For SQLite, which keeps text, three times as fast as the two steps above."""
        if dialect.name == "sqlite":
            return _moment_of_text
        return super().result_processor(dialect, coltype)


def _moment_of_text(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


class Json(TypeDecorator[Any]):
    """A value of `domain/` as JSON, validated by its type on the way in and out."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__()
        # Under the parameter's own name, because SQLAlchemy's statement cache looks for it there.
        self.kind = kind
        self._adapter: TypeAdapter[Any] = TypeAdapter(kind)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return self._adapter.dump_json(self._adapter.validate_python(value)).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else self._adapter.validate_json(value)


def word(name: str, kind: type[StrEnum], *, closed: bool = True) -> Column[Any]:
    """A column that holds the text of `kind`.

    Args:
        name: of the column, and of its CHECK.
        kind: the enumeration.
        closed: whether the schema itself refuses other words. Not for kinds that grow with the
            program: each new word would rebuild the table.
    """
    column = Enum(
        kind,
        name=name,
        native_enum=False,
        create_constraint=closed,
        validate_strings=True,
        length=WORD_LENGTH,
        values_callable=lambda members: [member.value for member in members],
    )
    return Column(name, column, nullable=False)


def key() -> Column[Any]:
    """The key of a row: UUIDv7 text."""
    return Column("id", Text, primary_key=True)


def note(name: str) -> Column[Any]:
    """Text that is empty where there is none."""
    return Column(name, Text, nullable=False, server_default="")


def whole(name: str) -> Column[Any]:
    """A whole number from 0."""
    return Column(name, Integer, nullable=False, server_default="0")


def moment(name: str, *, nullable: bool = False) -> Column[Any]:
    """A moment in UTC."""
    return Column(name, UtcTime, nullable=nullable)


def reference(name: str, target: str, *, nullable: bool = False) -> Column[Any]:
    """The key of a row of another table; `target` is "table.column"."""
    return Column(name, ForeignKey(target), nullable=nullable)


def partial(
    name: str, *columns: str, where: str, unique: bool = False, postgresql_where: str | None = None
) -> Index:
    """An index over the rows for which `where` holds.

    SQLite uses it only where it can prove `where` from the query: `x = 1` does not prove `x`.
    """
    return Index(
        name,
        *columns,
        unique=unique,
        sqlite_where=text(where),
        postgresql_where=text(postgresql_where or where),
    )


def not_negative(*columns: str) -> tuple[CheckConstraint, ...]:
    """Constraints that refuse numbers below zero."""
    return tuple(CheckConstraint(f"{name} >= 0", name=f"{name}_not_negative") for name in columns)
