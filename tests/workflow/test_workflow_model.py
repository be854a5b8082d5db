"""Whatever a person does with products, in whatever order, and whatever an engine does meanwhile.

Drawn, changed, approved, packed, made again, resumed and discarded at random, while calls fail, are
in doubt, or are cancelled: money and library stay whole, and in the end everything can be finished.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from app.bootstrap import open_workspace
from app.domain.errors import AppError, EngineError, InDoubtError, RefusedInputError
from app.domain.generation import GENERATING, GenerationState, View
from app.domain.jobs import OPEN_STATES
from app.domain.product import Product
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.recovery import UnfinishedWork
from app.workflow.views.generation import NewProduct
from tests.scripted_engine import SHOTS, ScriptedEngine

FURTHER = [view.value for view in View][1:]
SLOTS = (
    "prepare",
    "front_view",
    "features",
    "category:front",
    "shot_list:front",
    *(f"view:{view}" for view in FURTHER),
    *(f"view_analysis:{view.value}" for view in View),
    *(f"close_up:{shot.key}" for shot in SHOTS[:3]),
    "close_up_analysis:part0",
    "sketch:side",
    "callouts:front",
)
AGAIN = ("view:front", "view:back", "close_up:part1", "sketch:side", "analysis:top")
MOST = 3
"""Products of one run."""

faults = st.dictionaries(
    st.sampled_from(SLOTS), st.sampled_from(("refused", "in doubt", "cancelled")), max_size=3
)
places = st.integers(0, MOST - 1)
words = st.sampled_from(("a steel bottle", "a mug", "a lamp"))


class WorkflowMachine(RuleBasedStateMachine):
    """The real workflow over a real library, with an engine that does as it is told."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.new_event_loop()
        self._folder = tempfile.TemporaryDirectory()
        self._stack = AsyncExitStack()
        self.engine = ScriptedEngine()
        self.consumed = 0
        self._open()
        self.run(self.workspace.grant(400))

    def _open(self) -> None:
        opened = open_workspace(
            Path(self._folder.name) / "library", engines={"scripted": lambda: self.engine}
        )
        self.workspace = self.run(self._stack.enter_async_context(opened))

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._loop.run_until_complete(asyncio.wait_for(work, 30))

    def products(self) -> tuple[Product, ...]:
        return self.run(self.workspace.list_products())

    def attempt(
        self, work: Coroutine[Any, Any, Any], harm: dict[str, str] | None = None
    ) -> BaseException | None:
        """Do something while the engine does this harm; what it came to, None where it went well.

        A refusal is a sentence with an end; only what was cancelled is told as cancelled.
        """
        harm = harm or {}
        self.engine.script = {slot: self._harm(slot, kind) for slot, kind in harm.items()}
        end = self.run(_ended(work))
        self.engine.script = {}
        if isinstance(end, asyncio.CancelledError):
            assert "cancelled" in harm.values()
        elif isinstance(end, AppError):
            assert end.message.endswith("."), end.message
        elif isinstance(end, BaseException):
            raise end
        return end if isinstance(end, BaseException) else None

    def _harm(self, slot: str, kind: str) -> Callable[[], object]:
        def fail() -> None:
            if slot == "prepare":
                raise RefusedInputError("There is no key.", "Give one.")
            if kind == "refused":
                raise EngineError("No ink.", "Fill it.", kind="refused")
            raise InDoubtError("No answer came.", "Try again.", kind="timeout")

        async def cancel() -> None:
            for product, work in self.workspace.at_work.running():
                self.workspace.at_work.cancel(product, work)
            if slot == "field_edit":
                # Not a run but a single job, which is cancelled in the list of jobs.
                jobs = await self.workspace.library.database.read(job_rows.list_jobs)
                for job in jobs:
                    self.workspace.runner.cancel(job.id)
            await asyncio.Event().wait()

        return cancel if kind == "cancelled" and slot != "prepare" else fail

    def one(self, place: int) -> Product | None:
        found = self.products()
        return found[place % len(found)] if found else None

    @rule(text=words, count=st.integers(1, 2), harm=faults)
    def draw(self, text: str, count: int, harm: dict[str, str]) -> None:
        if len(self.products()) < MOST:
            wish = NewProduct(text, engine="scripted", candidates=count)
            self.attempt(self.workspace.generation.start(wish), harm)

    @rule(place=places, text=words, harm=faults)
    def change(self, place: int, text: str, harm: dict[str, str]) -> None:
        product = self.one(place)
        if product:
            self.attempt(self.workspace.generation.edit(product.id, f"like {text}"), harm)

    @rule(place=places, candidate=st.sampled_from((None, 1, 1, 2)), harm=faults)
    def approve(self, place: int, candidate: int | None, harm: dict[str, str]) -> None:
        product = self.one(place)
        if product:
            work = self.workspace.generation.approve(product.id, candidate=candidate)
            went = self.attempt(work, harm) is None
            could = product.state is GenerationState.AWAITING_FRONT_APPROVAL
            assert could or not went

    @rule(place=places, harm=faults)
    def pack(self, place: int, harm: dict[str, str]) -> None:
        product = self.one(place)
        if product and product.state is GenerationState.AWAITING_FRONT_APPROVAL:
            self.attempt(self.workspace.generation.approve(product.id))
        if product:
            self.attempt(self.workspace.tech_pack.make(product.id), harm)

    @rule(place=places, what=st.sampled_from(AGAIN), harm=faults)
    def make_again(self, place: int, what: str, harm: dict[str, str]) -> None:
        product = self.one(place)
        if product:
            work = self.workspace.regeneration.make(product.id, [what], "a black lid")
            self.attempt(work, harm)

    @rule(
        place=places,
        what=st.sampled_from(("header.block.style_name", "header.block.season")),
        kind=st.sampled_from(("", "refused", "in doubt", "cancelled")),
    )
    def ask(self, place: int, what: str, kind: str) -> None:
        product = self.one(place)
        if product:
            work = self.workspace.asking.ask(product.id, what, "call it Fjord")
            self.attempt(work, {"field_edit": kind} if kind else {})

    @rule(place=places, harm=faults)
    def draw_anew(self, place: int, harm: dict[str, str]) -> None:
        product = self.one(place)
        if product:
            self.attempt(self.workspace.generation.restart(product.id), harm)

    @rule(place=places, text=words, count=st.integers(1, 2), harm=faults)
    def reword(self, place: int, text: str, count: int, harm: dict[str, str]) -> None:
        product = self.one(place)
        if product:
            record = self.run(self.workspace.record(product.id))
            drawn = any(one.image for one in record.iterations)
            work = self.workspace.generation.reword(product.id, text, candidates=count)
            went = self.attempt(work, harm) is None
            assert not (drawn and went)

    @rule(place=places, view=st.sampled_from(FURTHER), harm=faults)
    def retry_view(self, place: int, view: str, harm: dict[str, str]) -> None:
        product = self.one(place)
        if product:
            self.attempt(self.workspace.generation.retry_view(product.id, view), harm)

    @rule(place=places, harm=faults)
    def resume(self, place: int, harm: dict[str, str]) -> None:
        unfinished = self.run(self.workspace.recovery.unfinished())
        if unfinished:
            self.attempt(self.workspace.resume(unfinished[place % len(unfinished)]), harm)

    @rule(place=places)
    def discard(self, place: int) -> None:
        product = self.one(place)
        if product:
            self.attempt(self.workspace.discard(product))

    @rule()
    def grant(self) -> None:
        self.run(self.workspace.grant(100))

    @rule()
    def open_again(self) -> None:
        self.run(self._stack.aclose())
        self._open()

    @invariant()
    def nothing_is_at_work(self) -> None:
        jobs = self.run(self.workspace.library.database.read(job_rows.list_jobs))
        assert [job.slot for job in jobs if job.state in OPEN_STATES] == []
        assert not {product.state for product in self.products()} & GENERATING
        assert self.workspace.at_work.running() == ()

    @invariant()
    def money_is_where_it_belongs(self) -> None:
        balance = self.run(self.workspace.balance())
        assert balance.granted == balance.consumed + balance.reserved + balance.available
        assert balance.available >= 0
        assert balance.consumed >= self.consumed
        self.consumed = balance.consumed
        waits = any(one.session_id for one in self.products())
        assert balance.reserved == 0 or waits

    def teardown(self) -> None:
        assert verify(self.workspace.library) == ()
        self.run(self.workspace.grant(100_000))
        self._finish_everything()
        assert self.run(self.workspace.balance()).reserved == 0
        assert verify(self.workspace.library) == ()
        self.run(self._stack.aclose())
        self._loop.close()
        self._folder.cleanup()

    def _finish_everything(self) -> None:
        """Nothing ends in a state from which a person could not go on."""
        for unfinished in self.run(self.workspace.recovery.unfinished()):
            assert self.attempt(self.workspace.resume(unfinished)) is None, unfinished.what
        kinds = [one.what for one in self.run(self.workspace.recovery.unfinished())]
        assert kinds == [UnfinishedWork.VIEWS] * 0
        for product in self.products():
            if product.state is GenerationState.AWAITING_FRONT_APPROVAL:
                assert self.attempt(self.workspace.generation.approve(product.id)) is None
        for product in self.products():
            if product.state is GenerationState.COMPLETED:
                assert self.run(self.workspace.tech_pack.make(product.id)).progress == 100


async def _ended(work: Coroutine[Any, Any, Any]) -> Any:
    """What came of it, be it an error."""
    (end,) = await asyncio.gather(work, return_exceptions=True)
    return end


FEW = settings(max_examples=4, stateful_step_count=12, deadline=None, derandomize=True)
MANY = settings(max_examples=200, stateful_step_count=50, deadline=None)


def test_products_in_any_order() -> None:
    run_state_machine_as_test(WorkflowMachine, settings=FEW)


@pytest.mark.torture
def test_products_in_any_order_for_long() -> None:
    run_state_machine_as_test(WorkflowMachine, settings=MANY)
