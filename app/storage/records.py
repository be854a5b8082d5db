"""Frozen values in and out of tables whose columns are the fields of the value."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Insert, Select, Table, Update, bindparam, insert, select, update
from sqlalchemy.orm import Session

from app.domain.errors import NotFoundError
from app.domain.specification import Frozen
from app.storage import prepared

Value = TypeVar("Value", bound=Frozen)
KEY = "key_of_row"


# Built once for each table: building a query costs as much as running it.
@cache
def _by_key(table: Table) -> Select[Any]:
    return select(table).where(table.c.id == bindparam(KEY)).limit(1)


@cache
def _insert(table: Table) -> Insert:
    return insert(table)


@cache
def _update(table: Table, names: tuple[str, ...]) -> Update:
    # A parameter must not be called like a column that is set.
    new: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    return update(table).where(table.c.id == bindparam(KEY)).values(new)


def columns_of(value: Frozen) -> dict[str, Any]:
    """The fields of `value` by name, nested values as they are."""
    held = value.__dict__
    return {name: held[name] for name in _fields(type(value))}


@cache
def _fields(kind: type[Frozen]) -> tuple[str, ...]:
    # Looked up for every row that is read or written, and slowly by pydantic.
    return tuple(kind.model_fields)


def add(
    session: Session, table: Table, value: Frozen, *, without: Collection[str] = frozenset()
) -> None:
    """Insert `value`, save the fields `without`, which another table keeps."""
    columns = columns_of(value)
    row = {name: columns[name] for name in columns if name not in without}
    prepared.run(session, _insert(table), row)


def each_of(
    session: Session,
    kind: type[Value],
    query: Select[Any],
    parameters: Mapping[str, Any] | None = None,
) -> Iterator[Value]:
    """The values of the rows of `query` one after the other, validated.

    Args:
        session: of a read or a write.
        kind: its fields are the columns.
        query: with `parameters`, one that is built once in the program's life.
        parameters: by name; None for a query that was built for this one time.
    """
    found: Iterable[Sequence[Any]]
    if parameters is None:
        # On the connection and by position: row mappings take twice as long.
        found = result = session.connection().execute(query)
        names = tuple(result.keys())
    else:
        names, found = prepared.rows(session, query, parameters)
    for row in found:
        yield kind.model_validate(dict(zip(names, row, strict=True)))


def all_of(
    session: Session,
    kind: type[Value],
    query: Select[Any],
    parameters: Mapping[str, Any] | None = None,
) -> tuple[Value, ...]:
    """The values of all rows of `query`."""
    return tuple(each_of(session, kind, query, parameters))


def first_of(
    session: Session,
    kind: type[Value],
    query: Select[Any],
    parameters: Mapping[str, Any] | None = None,
) -> Value | None:
    """The value of the one row that `query` finds at most, None when there is none."""
    return next(iter(all_of(session, kind, query, parameters)), None)


def get(session: Session, table: Table, kind: type[Value], key: str, *, noun: str) -> Value:
    """The value with this key.

    Raises:
        NotFoundError: there is none; the sentence calls it a `noun`.
    """
    value = find(session, table, kind, key)
    if value is None:
        raise no_such(noun, key)
    return value


def no_such(noun: str, key: str) -> NotFoundError:
    """That the library holds no row with this key; the sentence calls it a `noun`."""
    return NotFoundError(f"There is no {noun} {key} in this library.")


def find(session: Session, table: Table, kind: type[Value], key: str) -> Value | None:
    """The value with this key, None when there is none."""
    return first_of(session, kind, _by_key(table), {KEY: key})


def change(session: Session, table: Table, value: Value, changes: Mapping[str, Any]) -> Value:
    """Write `changes` of the fields of `value` and return it with them.

    Raises:
        ValueError: a field does not exist, may not change, or does not take the new content.
    """
    unknown = set(changes) - set(type(value).model_fields) | ({"id"} & set(changes))
    if unknown:
        raise ValueError(f"{type(value).__name__} cannot change {', '.join(sorted(unknown))}.")
    if not changes:
        return value
    changed = type(value).model_validate({**columns_of(value), **changes})
    new = {f"new_{name}": getattr(changed, name) for name in changes}
    key = {KEY: columns_of(value)["id"]}
    prepared.run(session, _update(table, tuple(changes)), new | key)
    return changed
