"""Whatever a person does with a package, in whatever order: the record stays what it promises."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import AsyncExitStack
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from app.bootstrap import open_workspace
from app.domain.errors import AppError, EngineError
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_artwork import Crop
from app.domain.packaging.packaging_state import PackagingState
from app.storage.verify import verify
from tests.packaging_crash_driver import the_product
from tests.scripted_engine import ScriptedEngine, picture

PANELS = {
    PackageType.BOX: (Panel.FRONT, Panel.BACK, Panel.LEFT, Panel.RIGHT, Panel.TOP, Panel.BOTTOM),
    PackageType.CYLINDER: (Panel.BODY, Panel.TOP, Panel.BOTTOM),
}
panels = st.sampled_from(Panel)


class PackagingMachine(RuleBasedStateMachine):
    """The program against a model of a few lines: which panel shows which words."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.new_event_loop()
        self._folder = tempfile.TemporaryDirectory()
        self._stack = AsyncExitStack()
        self.engine = ScriptedEngine(repeatable=True)
        self.file = Path(self._folder.name) / "mine.png"
        self.file.write_bytes(picture("mine"))
        self.type = PackageType.BOX
        self.shown: dict[Panel, str] = {}
        self.ever: set[tuple[Panel, str]] = set()
        self.spent = 0
        self._open()

    def _open(self) -> None:
        opened = open_workspace(
            Path(self._folder.name) / "library", engines={"scripted": lambda: self.engine}
        )
        self.workspace = self.run(self._stack.enter_async_context(opened))
        self.product_id = self.run(the_product(self.workspace))
        self.run(self.workspace.grant(10_000))

    def run(self, work):
        return self._loop.run_until_complete(work)

    def state(self) -> PackagingState:
        return self.run(self.workspace.packaging.state(self.product_id))

    def attempt(self, work) -> bool:
        """Whether it went through; a refusal is a sentence."""
        refusal = None
        try:
            self.run(work)
        except AppError as error:
            refusal = error.message
        assert refusal is None or refusal.endswith(".")
        return refusal is None

    @rule(
        chosen=st.sets(panels, max_size=6),
        failing=st.sets(panels, max_size=2),
        words=st.sampled_from(("dots", "waves", "leaves")),
    )
    def generate(self, chosen: set[Panel], failing: set[Panel], words: str) -> None:
        def fail() -> None:
            raise EngineError("No ink.", "Fill it.", kind="refused")

        self.engine.script = {f"panel:{panel}": fail for panel in failing}
        wanted = sorted(chosen) or list(PANELS[self.type])
        art = self.workspace.panel_art
        went = self.attempt(
            art.generate(self.product_id, tuple(sorted(chosen)), words=words, engine="scripted")
        )
        if not set(wanted) <= set(PANELS[self.type]):
            assert not went
            return
        assert went == (not set(wanted) & failing)
        made = set(wanted) - failing
        self.spent += 10 * len(made)
        for panel in made:
            self.shown[panel] = words
            self.ever.add((panel, words))
        assert set(self.state().failed) >= set(wanted) & failing

    @rule(panel=panels)
    def bring(self, panel: Panel) -> None:
        if self.attempt(self.workspace.packaging.import_texture(self.product_id, panel, self.file)):
            self.shown[panel] = "mine.png"
            self.ever.add((panel, "mine.png"))

    @rule(panel=st.none() | panels)
    def clear(self, panel: Panel | None) -> None:
        packaging = self.workspace.packaging
        if panel is None:
            assert self.attempt(packaging.clear_all(self.product_id))
            self.shown.clear()
        elif self.attempt(packaging.clear(self.product_id, panel)):
            self.shown.pop(panel, None)

    @rule(kind=st.sampled_from(PackageType))
    def switch(self, kind: PackageType) -> None:
        assert self.attempt(self.workspace.packaging.switch_type(self.product_id, kind))
        if kind is not self.type:
            self.type = kind
            self.shown.clear()

    @rule(width=st.decimals(-5, 2500, places=1))
    def resize(self, width: Decimal) -> None:
        form = self.state().form.model_copy(update={"width": width})
        kept = self.attempt(self.workspace.packaging.keep(self.product_id, form))
        assert (self.state().form.width == width) == kept or not kept
        assert kept or not Decimal(60) <= width <= Decimal(2000)

    @rule(panel=panels, turns=st.integers(-5, 5), part=st.floats(0.1, 1))
    def turn(self, panel: Panel, turns: int, part: float) -> None:
        packaging = self.workspace.packaging
        went = self.attempt(packaging.rotate(self.product_id, panel, turns))
        assert went == (panel in self.shown)
        if went:
            assert self.attempt(packaging.crop(self.product_id, panel, Crop(right=part)))
            data = self.run(packaging.picture(self.product_id, panel))
            assert data.startswith(b"\x89PNG")

    @rule(pick=st.randoms(use_true_random=False))
    def restore(self, pick) -> None:
        kept = self.run(self.workspace.packaging.history(self.product_id))
        if not kept:
            return
        one = pick.choice(kept)
        went = self.attempt(self.workspace.packaging.restore(self.product_id, one.id))
        assert went == (one.panel in PANELS[self.type])
        if went:
            self.shown[one.panel] = one.prompt

    @rule()
    def open_again(self) -> None:
        self.run(self._stack.aclose())
        self._open()

    @invariant()
    def shows_what_it_should(self) -> None:
        state = self.state()
        assert [one.panel for one in state.panels] == list(PANELS[self.type])
        found = {one.panel: one.texture.prompt for one in state.panels if one.texture}
        assert found == self.shown
        assert state.run is None
        assert bool(state.last_error) == bool(state.failed)

    @invariant()
    def keeps_everything_and_charges_once(self) -> None:
        kept = self.run(self.workspace.packaging.history(self.product_id))
        assert {(one.panel, one.prompt) for one in kept} == self.ever
        balance = self.run(self.workspace.balance())
        assert (balance.consumed, balance.reserved) == (self.spent, 0)

    def teardown(self) -> None:
        assert verify(self.workspace.library) == ()
        self.run(self._stack.aclose())
        self._loop.close()
        self._folder.cleanup()


FEW = settings(max_examples=5, stateful_step_count=12, deadline=None, derandomize=True)
MANY = settings(max_examples=300, stateful_step_count=40, deadline=None)


def test_packaging_in_any_order() -> None:
    run_state_machine_as_test(PackagingMachine, settings=FEW)


@pytest.mark.torture
def test_packaging_in_any_order_for_long() -> None:
    run_state_machine_as_test(PackagingMachine, settings=MANY)
