"""Products, the front views that were up for approval, and the revisions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, insert, select
from sqlalchemy.orm import Session

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.generation import GenerationState
from app.domain.identifiers import utc_now
from app.domain.product import Iteration, Product, Revision, RevisionView
from app.storage import prepared, search, tables
from app.storage.records import add, all_of, change, columns_of, get

SHORTEST_PREFIX = 4
NAMED = 5
"""How many candidates an error names."""

# Built once: every view of a product asks these, and building takes as long as running.
_fronts = tables.front_view_approvals.c
_ITERATIONS = (
    select(tables.front_view_approvals)
    .where(_fronts.product_id == bindparam("product_id"))
    .order_by(_fronts.created_at, _fronts.iteration, _fronts.candidate, _fronts.id)
)
_ITERATIONS_OF_SESSION = _ITERATIONS.where(_fronts.session_id == bindparam("session_id"))
_numbers = tables.revisions.c
_REVISION = select(tables.revisions).where(_numbers.id == bindparam("id"))
_OF_PRODUCT = select(tables.revisions).where(_numbers.product_id == bindparam("product_id"))
_REVISIONS = _OF_PRODUCT.order_by(_numbers.number)
_LATEST_REVISION = _OF_PRODUCT.order_by(_numbers.number.desc()).limit(1)
_views_of = tables.revision_views.c
_VIEWS = (
    select(*(_views_of[name] for name in RevisionView.model_fields))
    .where(_views_of.revision_id == bindparam("revision_id"))
    .order_by(_views_of.position)
)
_ADD_VIEW = insert(tables.revision_views)
_past = tables.view_history.c
_LAST_VERSION = (
    select(_past.version, _past.image)
    .where(_past.product_id == bindparam("product_id"), _past.view == bindparam("view"))
    .order_by(_past.version.desc())
    .limit(1)
)
_ADD_VERSION = insert(tables.view_history)


def add_product(session: Session, product: Product) -> Product:
    """Store a new product."""
    add(session, tables.products, product)
    search.note_product(session, product)
    return product


def get_product(session: Session, product_id: str) -> Product:
    """The product with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, tables.products, Product, product_id, noun="product")


def find_product(session: Session, words: str) -> Product:
    """The product that a person means by its key, the beginning of its key, or its name.

    Raises:
        NotFoundError: there is none; the hint names products with a similar name.
        RefusedInputError: several are meant; the hint names them.
    """
    wanted = words.strip()
    columns = tables.products.c
    rules: list[ColumnElement[bool]] = [columns.id == wanted]
    if len(wanted) >= SHORTEST_PREFIX:
        rules.append(columns.id.startswith(wanted.lower(), autoescape=True))
    for rule in rules:
        found = _chosen(_newest(session, rule), wanted)
        if found is not None:
            return found
    # SQLite folds only ASCII letters, Python all of them.
    named = [key for key, name in _names(session) if name.casefold() == wanted.casefold()]
    found = _chosen(_newest(session, columns.id.in_(named)), wanted)
    if found is not None:
        return found
    similar = list_products(session, wanted, limit=NAMED) if wanted else ()
    hint = f"Did you mean {_list(similar)}?" if similar else "See the list of products."
    raise NotFoundError(f"There is no product “{wanted}” in this library.", hint)


def list_products(
    session: Session,
    search_words: str | None = None,
    *,
    limit: int | None = None,
    states: Sequence[GenerationState] | None = None,
    archived: bool = False,
) -> tuple[Product, ...]:
    """Products, newest first.

    Args:
        session: of a read or a write.
        search_words: only those in which every word begins a word of the name, the description,
            the category or a change that was asked for.
        limit: how many at most.
        states: only those in one of these states.
        archived: those that were put away, instead of those at hand.
    """
    put_away = tables.products.c.archived_at
    query = select(tables.products)
    query = query.where(put_away.is_not(None) if archived else put_away.is_(None))
    if search_words is not None and search_words.strip():
        query = query.where(tables.products.c.id.in_(search.matching(search_words)))
    if states is not None:
        query = query.where(tables.products.c.state.in_(states))
    return all_of(session, Product, query.order_by(*_NEWEST).limit(limit))


def update_product(session: Session, product_id: str, **changes: Any) -> Product:
    """Change fields of a product; `updated_at` follows by itself.

    Raises:
        NotFoundError: there is no such product.
        ValueError: a field does not exist or does not take the new content.
    """
    changes.setdefault("updated_at", utc_now())
    product = change(session, tables.products, get_product(session, product_id), changes)
    if changes.keys() & search.PRODUCT_FIELDS:
        search.note_product(session, product)
    return product


def add_iteration(session: Session, iteration: Iteration) -> Iteration:
    """Store a front view that is up for approval, or about to be made."""
    add(session, tables.front_view_approvals, iteration)
    if iteration.edits:
        search.note_product(session, get_product(session, iteration.product_id))
    return iteration


def get_iteration(session: Session, iteration_id: str) -> Iteration:
    """The iteration with this key.

    Raises:
        NotFoundError: there is none.
    """
    return get(session, tables.front_view_approvals, Iteration, iteration_id, noun="front view")


def update_iteration(session: Session, iteration_id: str, **changes: Any) -> Iteration:
    """Change fields of an iteration; errors as of `update_product`."""
    current = get_iteration(session, iteration_id)
    return change(session, tables.front_view_approvals, current, changes)


def iterations(
    session: Session, product_id: str, session_id: str | None = None
) -> tuple[Iteration, ...]:
    """Front views of a product in the order in which they were made; of one session where given."""
    if session_id is None:
        return all_of(session, Iteration, _ITERATIONS, {"product_id": product_id})
    place = {"product_id": product_id, "session_id": session_id}
    return all_of(session, Iteration, _ITERATIONS_OF_SESSION, place)


def add_revision(session: Session, revision: Revision) -> Revision:
    """Store a revision with its views; a view that changed becomes a version of its history."""
    add(session, tables.revisions, revision, without={"views"})
    if not revision.views:
        return revision
    rows = [
        {"revision_id": revision.id, "position": position, **columns_of(view)}
        for position, view in enumerate(revision.views)
    ]
    prepared.run(session, _ADD_VIEW, *rows)
    for view in revision.views:
        _note_version(session, revision, view)
    return revision


def revisions(session: Session, product_id: str) -> tuple[Revision, ...]:
    """Revisions of a product, the first one first."""
    return _revisions(session, _REVISIONS, {"product_id": product_id})


def get_revision(session: Session, revision_id: str) -> Revision:
    """The revision with this key.

    Raises:
        NotFoundError: there is none.
    """
    found = _revisions(session, _REVISION, {"id": revision_id})
    if not found:
        raise NotFoundError(f"There is no revision {revision_id} in this library.")
    return found[0]


def latest_revision(session: Session, product_id: str) -> Revision | None:
    """The revision with the highest number, None before the first."""
    found = _revisions(session, _LATEST_REVISION, {"product_id": product_id})
    return found[0] if found else None


def view_history(
    session: Session, product_id: str, view: str
) -> tuple[tuple[int, RevisionView], ...]:
    """Every picture that one view has had, oldest first, each with the number of its revision."""
    history = tables.view_history
    rows = session.execute(
        select(tables.revisions.c.number, *(history.c[name] for name in RevisionView.model_fields))
        .join(tables.revisions, tables.revisions.c.id == history.c.revision_id)
        .where(history.c.product_id == product_id, history.c.view == view)
        .order_by(history.c.version)
    ).mappings()
    return tuple(
        (row["number"], RevisionView(**{name: row[name] for name in RevisionView.model_fields}))
        for row in rows
    )


_NEWEST = (tables.products.c.created_at.desc(), tables.products.c.id.desc())


def _newest(session: Session, rule: ColumnElement[bool]) -> tuple[Product, ...]:
    return all_of(
        session, Product, select(tables.products).where(rule).order_by(*_NEWEST).limit(NAMED + 1)
    )


def _names(session: Session) -> list[tuple[str, str]]:
    rows = session.execute(select(tables.products.c.id, tables.products.c.name))
    return [(row.id, row.name) for row in rows]


def _chosen(found: tuple[Product, ...], wanted: str) -> Product | None:
    if len(found) > 1:
        raise RefusedInputError(
            f"“{wanted}” can mean several products.", f"Name one by its key: {_list(found)}."
        )
    return found[0] if found else None


def _list(products: Sequence[Product]) -> str:
    named = ", ".join(f"“{product.name}” ({product.id})" for product in products[:NAMED])
    return f"{named} …" if len(products) > NAMED else named


def _revisions(
    session: Session, query: Select[Any], parameters: dict[str, Any]
) -> tuple[Revision, ...]:
    names, rows = prepared.rows(session, query, parameters)
    found = (dict(zip(names, row, strict=True)) for row in rows)
    return tuple(
        Revision.model_validate({**row, "views": _views(session, row["id"])}) for row in found
    )


def _views(session: Session, revision_id: str) -> tuple[RevisionView, ...]:
    return all_of(session, RevisionView, _VIEWS, {"revision_id": revision_id})


def _note_version(session: Session, revision: Revision, view: RevisionView) -> None:
    """Add `view` to the history where its picture differs from the last one."""
    place = {"product_id": revision.product_id, "view": view.view}
    _, last = prepared.rows(session, _LAST_VERSION, place)
    versions, image = last[0] if last else (0, None)
    if image == view.image:
        return
    row = {
        "product_id": revision.product_id,
        "version": versions + 1,
        "revision_id": revision.id,
        "created_at": revision.created_at,
        **columns_of(view),
    }
    prepared.run(session, _ADD_VERSION, row)
