"""Which engine does which task, and what a step costs when several engines share it (PR-4)."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from app.domain.credits import Operation, PriceList
from app.domain.requests import AnalysisRequest, AnalysisTask, ImageRequest, ImageTask
from app.storage import products
from app.storage.settings import AppSettings, load_settings

FIELDS: dict[ImageTask | AnalysisTask, str] = {
    ImageTask.VIEW: "views",
    ImageTask.CLOSE_UP: "close_ups",
    ImageTask.SKETCH: "sketches",
    AnalysisTask.FEATURES: "analysis",
    AnalysisTask.CATEGORY: "analysis",
    AnalysisTask.VIEW_ANALYSIS: "analysis",
    AnalysisTask.SHOT_LIST: "analysis",
    AnalysisTask.CLOSE_UP_ANALYSIS: "analysis",
    AnalysisTask.CALLOUTS: "analysis",
    AnalysisTask.FIELD_EDIT: "analysis",
}
"""The setting that decides on a task.

The front view is the product's own engine's; artwork of packaging names its engine in its run.
"""

SHARED: dict[Operation, tuple[str, ...]] = {
    Operation.FIRST_GENERATION: ("", "views"),
    Operation.NEXT_GENERATION: ("", "views"),
    Operation.CATEGORY: ("analysis",),
    Operation.BASE_VIEW_ANALYSIS: ("analysis",),
    Operation.CLOSE_UPS: ("close_ups",),
    Operation.SKETCHES: ("sketches",),
    Operation.FIELD_EDIT: ("analysis",),
    Operation.REGENERATE_VIEW: ("views",),
    Operation.REGENERATE_CLOSE_UP: ("close_ups",),
    Operation.REGENERATE_CLOSE_UPS: ("close_ups",),
    Operation.REGENERATE_SKETCH: ("sketches",),
}
"""The settings whose engines do the work of a step; an empty one is the product's own engine."""


def engine_for(session: Session, product_id: str, request: ImageRequest | AnalysisRequest) -> str:
    """The engine that a request goes to.

    A run for which a person chose another engine than the product's keeps it; else the setting of
    the task decides, and where that is empty the product's own engine.
    """
    return engine_of_task(session, product_id, request.task, request.engine)


def engine_of_task(
    session: Session, product_id: str, task: ImageTask | AnalysisTask, engine: str
) -> str:
    """The engine that a task of a run with `engine` goes to; see `engine_for`."""
    field = FIELDS.get(task)
    if field is None:
        return engine
    own = products.get_product(session, product_id).engine
    if engine != own:
        return engine
    return str(getattr(load_settings(session), field)) or own


class EngineTasks:
    """What the person has set, at hand for prices that a button shows at once.

    Args:
        settings: of the open library; `use` follows their changes.
        prices: of one engine.
    """

    def __init__(self, settings: AppSettings, prices: Callable[[str], PriceList]) -> None:
        self._settings = settings
        self._prices = prices
        self._kept: dict[str, tuple[dict[str, PriceList], PriceList]] = {}

    def use(self, settings: AppSettings) -> None:
        """Follow changed settings."""
        self._settings = settings
        self._kept.clear()

    @property
    def concurrency(self) -> int:
        """How many calls one engine may have at the same time."""
        return self._settings.concurrency

    def prices(self, engine: str) -> PriceList:
        """The prices of a product that this engine draws; a shared step costs its dearest share."""
        made_of, whole = self._kept.get(engine, ({}, None))
        if whole is None or any(self._prices(name) is not one for name, one in made_of.items()):
            made_of, whole = self._kept[engine] = self._put_together(engine)
        return whole

    def _put_together(self, engine: str) -> tuple[dict[str, PriceList], PriceList]:
        """The lists of all engines that have a part in it, and the one that follows from them."""
        own = self._prices(engine)
        known = {engine: own}
        tenths, usd = dict(own.tenths), dict(own.usd)
        for operation, fields in SHARED.items():
            names = [self._engine(field) or engine for field in fields]
            for name in set(names) - known.keys():
                known[name] = self._prices(name)
            lists = [known[name] for name in names]
            dearest = max(lists, key=lambda one: one.price(operation))
            tenths[operation] = dearest.price(operation)
            usd.pop(operation, None)
            if operation in dearest.usd:
                usd[operation] = dearest.usd[operation]
        return known, own.model_copy(update={"tenths": tenths, "usd": usd})

    def _engine(self, field: str) -> str:
        return str(getattr(self._settings, field)) if field else ""
