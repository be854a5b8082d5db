"""Random runs of the ledger against a small model of it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy.orm import Session

from app.domain.credits import Balance, Operation
from app.domain.errors import NotEnoughCreditsError, RefusedInputError
from app.storage import ledger
from app.storage.library import open_library
from app.storage.verify import verify

AMOUNTS = st.integers(0, 40)


class LedgerRuns(RuleBasedStateMachine):
    """Reserve, consume, refund, undo and reopen in any order; the model is four numbers."""

    blank: Path
    reservations = Bundle("reservations")

    @initialize(amount=st.integers(0, 100))
    def begin(self, amount: int) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="ledger-"))
        (self.root / "library").mkdir()
        shutil.copy(self.blank, self.root / "library" / "library.db")
        self.library = open_library(self.root / "library", cache=self.root / "cache")
        self.available, self.consumed, self.granted = amount, 0, amount
        self.held: dict[str, int] = {}
        self.unsettled: set[str] = set()
        self.library.database.write_now(lambda s: ledger.grant(s, amount))

    @rule(amount=AMOUNTS)
    def grant(self, amount: int) -> None:
        self.library.database.write_now(lambda s: ledger.grant(s, amount))
        self.available += amount
        self.granted += amount

    @rule(target=reservations, amount=AMOUNTS)
    def reserve(self, amount: int) -> str:
        try:
            key = self.library.database.write_now(lambda s: self._reserve(s, amount))
        except NotEnoughCreditsError:
            assert amount > self.available
            return ""
        assert amount <= self.available
        self.available -= amount
        self.held[key] = amount
        self.unsettled.add(key)
        return key

    @rule(key=reservations, amount=AMOUNTS, spend=st.booleans())
    def settle(self, key: str, amount: int, spend: bool) -> None:
        if not key:
            return
        step = ledger.consume if spend else ledger.refund
        try:
            self.library.database.write_now(lambda s: step(s, key, amount))
        except RefusedInputError:
            assert amount > self.held[key]
            return
        assert amount <= self.held[key]
        self.held[key] -= amount
        if spend:
            self.consumed += amount
        else:
            self.available += amount
        if self.held[key] == 0:
            self.unsettled.discard(key)

    @rule(key=reservations)
    def settle_the_rest(self, key: str) -> None:
        if key:
            self.settle(key, self.held[key], spend=False)

    @rule(amount=AMOUNTS)
    def undo(self, amount: int) -> None:
        def broken(session: Session) -> None:
            ledger.grant(session, amount)
            ledger.consume(session, self._reserve(session, amount), amount)
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            self.library.database.write_now(broken)

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = open_library(self.root / "library", cache=self.root / "cache")

    @invariant()
    def the_numbers_are_those_of_the_model(self) -> None:
        if not hasattr(self, "library"):
            return
        read = self.library.database.read_now
        assert read(ledger.balance) == Balance(
            granted=self.granted,
            consumed=self.consumed,
            reserved=sum(self.held.values()),
            available=self.available,
        )
        opened = {one.id: one.amount_open for one in read(ledger.open_reservations)}
        assert opened == {key: self.held[key] for key in self.unsettled}
        assert all(
            read(lambda s, k=key: ledger.open_amount(s, k)) == left
            for key, left in self.held.items()
        )

    def teardown(self) -> None:
        if not hasattr(self, "library"):
            return
        # Nobody owns these runs, so only that may be wrong.
        wrong = [
            one.text for one in verify(self.library) if "its run run has ended" not in one.text
        ]
        self.library.close()
        shutil.rmtree(self.root)
        assert wrong == []

    @staticmethod
    def _reserve(session: Session, amount: int) -> str:
        return ledger.reserve(
            session,
            amount,
            product_id=None,
            owner="run",
            operation=Operation.SKETCHES,
            engine="drafter",
        )


@pytest.fixture(autouse=True, scope="module")
def blank_library(blank: Path) -> None:
    LedgerRuns.blank = blank


TestLedgerRuns = LedgerRuns.TestCase
TestLedgerRuns.settings = settings(
    max_examples=8,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.torture
class TestManyLedgerRuns(LedgerRuns.TestCase):
    settings = settings(TestLedgerRuns.settings, max_examples=150, stateful_step_count=50)
