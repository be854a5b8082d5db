"""What a step will cost, for the control that starts it (CR-3)."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.credits import Operation, PriceList

PACK = (
    Operation.CATEGORY,
    Operation.BASE_VIEW_ANALYSIS,
    Operation.CLOSE_UPS,
    Operation.SKETCHES,
)


class PriceTags:
    """Prices in tenths of a credit of what a person can start."""

    def __init__(self, prices: Callable[[str], PriceList]) -> None:
        self._prices = prices

    def first_generation(self, engine: str, candidates: int = 1) -> int:
        """All five views of a new product."""
        return self._with_candidates(engine, Operation.FIRST_GENERATION, candidates)

    def next_generation(self, engine: str, candidates: int = 1) -> int:
        """All five views of a product that has a revision."""
        return self._with_candidates(engine, Operation.NEXT_GENERATION, candidates)

    def front_view_edit(self, engine: str, candidates: int = 1) -> int:
        """Another front view within a generation."""
        return self._with_candidates(engine, Operation.FRONT_VIEW_EDIT, candidates)

    def tech_pack(self, engine: str) -> int:
        """A complete tech pack."""
        return sum(self.of(engine, operation) for operation in PACK)

    def of(self, engine: str, operation: Operation) -> int:
        """One step of the price table."""
        return self._prices(engine).price(operation)

    def _with_candidates(self, engine: str, operation: Operation, candidates: int) -> int:
        prices = self._prices(engine)
        return prices.price(operation) + prices.price(Operation.CANDIDATE) * (candidates - 1)
