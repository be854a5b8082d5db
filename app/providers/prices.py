"""What each step costs with which engine: credits from the price table, money from the catalog."""

from __future__ import annotations

import tomllib
from functools import cache

from app.domain.credits import Operation, PriceList
from app.domain.requests import AnalysisRequest, ImageRequest
from app.providers.catalog import Catalog
from app.resource_files import resource

SHARED_TABLE = "cloud"
OWN_SERVER = "openai_compatible"
CALLS: dict[Operation, tuple[int, int]] = {
    Operation.FIRST_GENERATION: (5, 2),
    Operation.NEXT_GENERATION: (5, 2),
    Operation.FRONT_VIEW_EDIT: (1, 0),
    Operation.CANDIDATE: (1, 0),
    Operation.CATEGORY: (0, 0),
    Operation.BASE_VIEW_ANALYSIS: (0, 5),
    Operation.CLOSE_UPS: (8, 9),
    Operation.SKETCHES: (3, 3),
    Operation.FIELD_EDIT: (0, 1),
    Operation.REGENERATE_VIEW: (1, 1),
    Operation.REGENERATE_CLOSE_UP: (1, 1),
    Operation.REGENERATE_CLOSE_UPS: (8, 8),
    Operation.REGENERATE_SKETCH: (1, 1),
    Operation.PACKAGING_PANEL: (1, 0),
}
"""Pictures and readings of each step; close-ups are 6 to 10, counted as 8.

The category is read beside the features of a generation, so its own step asks nobody again.
"""


def read_prices(engine: str, catalog: Catalog | None = None) -> PriceList:
    """The prices of `engine`; an engine without a table of its own has the cloud prices.

    A server of one's own costs no credits, and nobody but its owner knows what it costs in money.

    Args:
        engine: its name.
        catalog: the models of the cloud engines; without it their money costs are unknown.
    """
    tables = _tables()
    table = tables.get(engine, tables[SHARED_TABLE])
    tenths = {Operation(name): amount for name, amount in table.items()}
    return PriceList(engine=engine, tenths=tenths, usd=_money(engine, catalog, is_free=not table))


@cache
def _tables() -> dict[str, dict[str, int]]:
    return tomllib.loads(resource("prices.toml").read_text(encoding="utf-8"))


def _money(engine: str, catalog: Catalog | None, *, is_free: bool) -> dict[Operation, float]:
    provider = catalog.providers.get(engine) if catalog else None
    if catalog is None or provider is None:
        return dict.fromkeys(CALLS, 0.0) if is_free and engine != OWN_SERVER else {}
    if not provider.needs_key:
        return {}
    picture, reading = (call_usd(engine, catalog, is_picture=one) for one in (True, False))
    costs = {
        operation: pictures * (picture or 0.0) + readings * (reading or 0.0)
        for operation, (pictures, readings) in CALLS.items()
        if (picture is not None or not pictures) and (reading is not None or not readings)
    }
    large = catalog.model(provider.image_model, "image").typical_large_usd
    if large is not None:
        # Panels are asked for in print size.
        costs[Operation.PACKAGING_PANEL] = large
    return costs


def call_usd(engine: str, catalog: Catalog, *, is_picture: bool) -> float | None:
    """About what one call costs, None where unknown, as of a server of one's own."""
    provider = catalog.providers.get(engine)
    if provider is None or not provider.needs_key:
        return None
    if is_picture:
        return catalog.model(provider.image_model, "image").typical_usd()
    return catalog.model(provider.text_model, "text").typical_usd()


def request_usd(request: ImageRequest | AnalysisRequest, catalog: Catalog) -> float | None:
    """About what a request costs, None where unknown."""
    return call_usd(request.engine, catalog, is_picture=isinstance(request, ImageRequest))
