"""Products, iterations and revisions come back as they went in."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from app.domain.analysis import BriefChip, BriefReading, Category, CategoryReading, Colour, Features
from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.generation import GenerationState
from app.domain.identifiers import new_id, utc_now
from app.domain.product import ApprovalStatus, Revision, RevisionView
from app.domain.requests import Reference, ReferenceRole
from app.storage import products
from app.storage.library import Library
from tests.storage.rows import make_iteration, make_product


def test_a_product_comes_back_with_everything_it_holds(library: Library) -> None:
    product = make_product(
        name="Ümlaut & “quotes”",
        state=GenerationState.AWAITING_FRONT_APPROVAL,
        session_id="s1",
        iteration=3,
        brief=BriefReading(name="mug", understood=(BriefChip(text="300 ml", meaning="volume"),)),
        category=CategoryReading(category=Category.DRINKWARE, subcategory="mug", confidence=0.5),
        inputs=(Reference(digest="ab" * 32, role=ReferenceRole.PHOTOGRAPH, name="a.jpg"),),
        error="It failed.",
        hint="Try again.",
    )
    library.database.write_now(lambda s: products.add_product(s, product))
    assert library.database.read_now(lambda s: products.get_product(s, product.id)) == product


def test_an_unknown_product_is_a_sentence(library: Library) -> None:
    with pytest.raises(NotFoundError, match="no product"):
        library.database.read_now(lambda s: products.get_product(s, "nobody"))


def test_find_takes_key_prefix_and_name_in_any_case(library: Library) -> None:
    mug, cup = make_product(name="Straße mug"), make_product(name="Cup")
    library.database.write_now(lambda s: [products.add_product(s, p) for p in (mug, cup)])
    find = products.find_product
    for words in (mug.id, mug.id[:36], "straße MUG", "STRASSE MUG"):
        assert library.database.read_now(lambda s, w=words: find(s, w)).id == mug.id


def test_an_ambiguous_name_names_the_candidates(library: Library) -> None:
    twins = [make_product(name="Mug"), make_product(name="mug")]
    library.database.write_now(lambda s: [products.add_product(s, p) for p in twins])
    with pytest.raises(RefusedInputError) as caught:
        library.database.read_now(lambda s: products.find_product(s, "MUG"))
    assert all(twin.id in caught.value.hint for twin in twins)
    with pytest.raises(RefusedInputError):
        library.database.read_now(lambda s: products.find_product(s, twins[0].id[:6]))


def test_three_letters_of_a_key_are_not_enough(library: Library, product_id: str) -> None:
    with pytest.raises(NotFoundError):
        library.database.read_now(lambda s: products.find_product(s, product_id[:3]))


def test_a_misspelt_name_suggests_a_similar_one(library: Library, product_id: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        library.database.read_now(lambda s: products.find_product(s, "mug"))
    assert "Ceramic mug" in caught.value.hint


def test_the_list_is_newest_first_and_searchable(library: Library) -> None:
    names = ["Trail shoe", "Ceramic mug", "Café table"]
    made = [make_product(name=name, description=name) for name in names]
    for product in made:
        library.database.write_now(lambda s, p=product: products.add_product(s, p))

    def listed(words: str | None) -> list[str]:
        return [
            p.name for p in library.database.read_now(lambda s: products.list_products(s, words))
        ]

    assert listed(None) == listed("  ") == list(reversed(names))
    assert listed("cer mu") == ["Ceramic mug"]
    assert listed("cafe") == ["Café table"]
    assert listed('") OR 1 --') == []
    assert listed("***") == []


def test_the_search_follows_a_change_and_an_edit(library: Library, product_id: str) -> None:
    db = library.database

    def found(words: str) -> int:
        return len(db.read_now(lambda s: products.list_products(s, words)))

    db.write_now(lambda s: products.update_product(s, product_id, name="Teapot", description="T"))
    assert (found("teapot"), found("mug")) == (1, 0)
    edit = make_iteration(product_id, edits=("make the handle round",))
    db.write_now(lambda s: products.add_iteration(s, edit))
    assert found("handle") == 1


def test_an_update_checks_fields_and_moves_the_time(library: Library, product_id: str) -> None:
    db = library.database
    before = db.read_now(lambda s: products.get_product(s, product_id))
    after = db.write_now(lambda s: products.update_product(s, product_id, error="No."))
    assert after.error == "No."
    assert after.updated_at > before.updated_at
    for wrong in ({"colour": "red"}, {"state": "flying"}, {"id": "other"}, {"iteration": "x"}):
        with pytest.raises(ValueError, match="Product"):
            db.write_now(lambda s, w=wrong: products.update_product(s, product_id, **w))
    assert db.read_now(lambda s: products.get_product(s, product_id)) == after


def test_a_generating_product_has_a_session(library: Library, product_id: str) -> None:
    with pytest.raises(IntegrityError, match="running_has_session"):
        library.database.write_now(
            lambda s: products.update_product(
                s, product_id, state=GenerationState.GENERATING_FRONT_VIEW
            )
        )


def test_two_products_cannot_share_a_session(library: Library) -> None:
    for name in ("a", "b"):
        product = make_product(name=name, session_id="one")
        if name == "a":
            library.database.write_now(lambda s, p=product: products.add_product(s, p))
        else:
            with pytest.raises(IntegrityError, match="session_id"):
                library.database.write_now(lambda s, p=product: products.add_product(s, p))


def test_iterations_keep_their_order_and_their_readings(library: Library, product_id: str) -> None:
    db = library.database
    first = make_iteration(product_id)
    second = make_iteration(
        product_id,
        iteration=2,
        edits=("round handle", "blue lid"),
        features=Features(colours=(Colour(hex="#0000ff", name="blue"),)),
    )
    other = make_iteration(product_id, session_id="later")
    for one in (first, second, other):
        db.write_now(lambda s, i=one: products.add_iteration(s, i))
    assert db.read_now(lambda s: products.iterations(s, product_id)) == (first, second, other)
    assert db.read_now(lambda s: products.iterations(s, product_id, "later")) == (other,)
    approved = db.write_now(
        lambda s: products.update_iteration(s, first.id, status=ApprovalStatus.APPROVED)
    )
    assert db.read_now(lambda s: products.get_iteration(s, first.id)) == approved


def test_a_session_has_one_approved_front_and_one_of_each_candidate(
    library: Library, product_id: str
) -> None:
    db = library.database
    one = make_iteration(product_id, status=ApprovalStatus.APPROVED)
    db.write_now(lambda s: products.add_iteration(s, one))
    again = make_iteration(product_id, iteration=2, status=ApprovalStatus.APPROVED)
    with pytest.raises(IntegrityError, match="session_id"):
        db.write_now(lambda s: products.add_iteration(s, again))
    with pytest.raises(IntegrityError, match="candidate"):
        db.write_now(lambda s: products.add_iteration(s, make_iteration(product_id)))
    failed = make_iteration(product_id, status=ApprovalStatus.FAILED)
    db.write_now(lambda s: products.add_iteration(s, failed))


def make_revision(product_id: str, approval_id: str, number: int, **images: str) -> Revision:
    views = [
        RevisionView(view=view, image=image * 64, width=8, height=8, job_id="")
        for view, image in images.items()
    ]
    return Revision(
        id=new_id(),
        product_id=product_id,
        number=number,
        batch_id=new_id(),
        approval_id=approval_id,
        views=tuple(views),
        created_at=utc_now(),
    )


def test_revisions_keep_their_views_in_order_and_their_history(
    library: Library, product_id: str
) -> None:
    db = library.database
    approval = make_iteration(product_id)
    db.write_now(lambda s: products.add_iteration(s, approval))
    assert db.read_now(lambda s: products.latest_revision(s, product_id)) is None
    zero = make_revision(product_id, approval.id, 0, front="a", back="b", side="c")
    one = make_revision(product_id, approval.id, 1, front="a", back="d", side="c")
    for revision in (zero, one):
        db.write_now(lambda s, r=revision: products.add_revision(s, r))
    assert db.read_now(lambda s: products.revisions(s, product_id)) == (zero, one)
    assert db.read_now(lambda s: products.latest_revision(s, product_id)) == one
    history = db.read_now(lambda s: products.view_history(s, product_id, "back"))
    assert [(number, view.image[0]) for number, view in history] == [(0, "b"), (1, "d")]
    assert len(db.read_now(lambda s: products.view_history(s, product_id, "front"))) == 1


def test_a_second_revision_of_a_number_leaves_nothing(library: Library, product_id: str) -> None:
    db = library.database
    approval = make_iteration(product_id)
    db.write_now(lambda s: products.add_iteration(s, approval))
    zero = make_revision(product_id, approval.id, 0, front="a")
    db.write_now(lambda s: products.add_revision(s, zero))
    with pytest.raises(IntegrityError, match="number"):
        db.write_now(
            lambda s: products.add_revision(s, make_revision(product_id, approval.id, 0, front="b"))
        )
    assert db.read_now(lambda s: products.revisions(s, product_id)) == (zero,)
