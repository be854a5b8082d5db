"""Frozen values in and out of tables whose columns are the fields of the value."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, TypeVar

from sqlalchemy import Select, Table, insert, select, update
from sqlalchemy.orm import Session

from app.domain.errors import NotFoundError
from app.domain.specification import Frozen

Value = TypeVar("Value", bound=Frozen)


def columns_of(value: Frozen) -> dict[str, Any]:
    """The fields of `value` by name, nested values as they are."""
    return {name: getattr(value, name) for name in type(value).model_fields}


def add(
    session: Session, table: Table, value: Frozen, *, without: Collection[str] = frozenset()
) -> None:
    """Insert `value`, save the fields `without`, which another table keeps."""
    columns = columns_of(value)
    session.execute(insert(table), {name: columns[name] for name in columns if name not in without})


def each_of(
    session: Session,
    kind: type[Value],
    query: Select[Any],
    parameters: Mapping[str, Any] | None = None,
) -> Iterator[Value]:
    """The values of the rows of `query` one after the other, validated."""
    # On the connection and by position: the session's own way and row mappings take twice as long.
    result = session.connection().execute(query, parameters)
    names = tuple(result.keys())
    for row in result:
        yield kind.model_validate(dict(zip(names, row, strict=True)))


def all_of(
    session: Session,
    kind: type[Value],
    query: Select[Any],
    parameters: Mapping[str, Any] | None = None,
) -> tuple[Value, ...]:
    """The values of all rows of `query`."""
    return tuple(each_of(session, kind, query, parameters))


def first_of(session: Session, kind: type[Value], query: Select[Any]) -> Value | None:
    """The value of the first row of `query`, None when there is none."""
    return next(iter(all_of(session, kind, query.limit(1))), None)


def get(session: Session, table: Table, kind: type[Value], key: str, *, noun: str) -> Value:
    """The value with this key.

    Raises:
        NotFoundError: there is none; the sentence calls it a `noun`.
    """
    value = first_of(session, kind, select(table).where(table.c.id == key))
    if value is None:
        raise NotFoundError(f"There is no {noun} {key} in this library.")
    return value


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
    new = {name: getattr(changed, name) for name in changes}
    session.execute(update(table).where(table.c.id == columns_of(value)["id"]).values(new))
    return changed
