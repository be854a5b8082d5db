"""Manufacturing recommendations for a pack: process, risk, cost driver, other material (TP-15).

They follow from what the sheets say by rules of the trade, and from nothing else. Each is inferred
and to be confirmed with the factory; none states a number that nobody has measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from app.domain.sheets.recommendation_rules import RULES
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.specification import Frozen, Origin, SpecValue, Status

MANY_MATERIALS = 5
TOLD = {
    Sheet.BOM: ("component", "material", "finish", "process", "construction"),
    Sheet.CONSTRUCTION: ("location", "detail", "process", "kind"),
}


class RecommendationKind(StrEnum):
    PROCESS = "process"
    RISK = "risk"
    COST_DRIVER = "cost_driver"
    ALTERNATIVE_MATERIAL = "alternative_material"


class Recommendation(Frozen):
    """One recommendation.

    Attributes:
        why: what in the pack it follows from.
        place: the row or value that it is about, like "bom.10.material".
        value: the text with its provenance: inferred, to be confirmed.
    """

    kind: RecommendationKind
    text: str
    why: str
    place: str

    @property
    def value(self) -> SpecValue:
        return SpecValue(value=self.text, origin=Origin.AI_INFERRED, status=Status.NEEDS_REVIEW)


def recommend(pack: PackSheets) -> tuple[Recommendation, ...]:
    """What a factory's engineer would say to a pack, by kind; each thing once."""
    found: dict[tuple[RecommendationKind, str], Recommendation] = {}
    for one in (*_by_rules(pack), *_by_counts(pack)):
        found.setdefault((one.kind, one.text), one)
    order = list(RecommendationKind)
    return tuple(sorted(found.values(), key=lambda one: order.index(one.kind)))


def _by_rules(pack: PackSheets) -> Iterator[Recommendation]:
    for one in pack.rows:
        for field in TOLD.get(one.sheet, ()):
            leaf = leaves(one.row).get(field)
            if leaf is None or leaf.value is None:
                continue
            words = str(leaf.value)
            for rule in RULES:
                if field in rule.fields and re.search(rf"\b(?:{rule.words})\b", words, re.I):
                    yield Recommendation(
                        kind=RecommendationKind(rule.kind),
                        text=rule.text,
                        why=f"{_name(one)}: {words}",
                        place=f"{one.sheet}.{one.key}.{field}",
                    )


def _by_counts(pack: PackSheets) -> Iterator[Recommendation]:
    bom, pom = pack.of_sheet(Sheet.BOM), pack.of_sheet(Sheet.POM)
    materials = _known(bom, "material")
    if len(materials) >= MANY_MATERIALS:
        yield Recommendation(
            kind=RecommendationKind.COST_DRIVER,
            text="Each material has its own minimum order and lead time; use fewer of them.",
            why=f"{len(materials)} different materials: {', '.join(sorted(materials))}",
            place=Sheet.BOM.value,
        )
    open_rows = [one for one in pom if not _has(one, "tol_plus") or not _has(one, "tol_minus")]
    if open_rows:
        yield Recommendation(
            kind=RecommendationKind.RISK,
            text="Without tolerances every sample is a debate; agree them before the first one.",
            why=f"{len(open_rows)} of {len(pom)} points of measure have no tolerance",
            place=f"{Sheet.POM}.{open_rows[0].key}.tol_plus",
        )
    bare = [one for one in bom if not _has(one, "supplier_article")]
    if bare:
        yield Recommendation(
            kind=RecommendationKind.RISK,
            text="Materials without an article number are bought by guess; name them.",
            why=f"{len(bare)} of {len(bom)} rows have no supplier article",
            place=f"{Sheet.BOM}.{bare[0].key}.supplier_article",
        )


def _known(rows: Iterable[PlacedRow], field: str) -> set[str]:
    return {
        str(leaf.value).lower()
        for one in rows
        if (leaf := leaves(one.row).get(field)) is not None and leaf.value is not None
    }


def _has(one: PlacedRow, field: str) -> bool:
    leaf = leaves(one.row).get(field)
    return leaf is not None and leaf.value is not None


def _name(one: PlacedRow) -> str:
    known = leaves(one.row)
    leaf = known.get("component") or known.get("location")
    return str(leaf.value) if leaf is not None and leaf.value is not None else one.key
