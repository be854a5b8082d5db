"""What each step costs with which engine, read from the shipped price table."""

from __future__ import annotations

import tomllib

from app.domain.credits import Operation, PriceList
from app.resource_files import resource

SHARED_TABLE = "cloud"


def read_prices(engine: str) -> PriceList:
    """The prices of `engine`; an engine without a table of its own has the cloud prices."""
    tables = tomllib.loads(resource("prices.toml").read_text(encoding="utf-8"))
    table = tables.get(engine, tables[SHARED_TABLE])
    return PriceList(
        engine=engine, tenths={Operation(name): tenths for name, tenths in table.items()}
    )
