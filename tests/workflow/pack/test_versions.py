from __future__ import annotations

import csv
import io

import pytest

from app.cli.csv_text import csv_text
from app.domain.errors import NotFoundError, RefusedInputError
from app.storage.statistics import percentile
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


def test_an_older_version_comes_back_and_figures_count_both(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(300)
        product = await workspace.generation.start(
            NewProduct(description="a bottle", engine="scripted")
        )
        await workspace.generation.approve(product.id)
        await workspace.generation.edit(product.id, "larger")
        await workspace.generation.approve(product.id)
        first, second = await workspace.picture_versions.all(product.id, "view:front")
        assert (first.version, first.is_latest, second.is_latest) == (1, False, True)
        restored = await workspace.picture_versions.restore(product.id, "view:front", 1)
        assert (restored.image, restored.is_latest) == (first.image, True)
        again = await workspace.picture_versions.all(product.id, "view:front")
        assert [one.is_latest for one in again] == [True, False]
        for name, version, error in (
            ("view:front", 1, RefusedInputError),
            ("view:front", 9, NotFoundError),
            ("view:inside", 1, NotFoundError),
            ("front", 1, RefusedInputError),
        ):
            with pytest.raises(error):
                await workspace.picture_versions.restore(product.id, name, version)
        figures = await workspace.statistics()
        spent = (await workspace.record(product.id)).spent
        assert [one.consumed for one in figures.by_product] == [spent]
        assert sum(one.consumed for one in figures.by_month) == spent
        assert sum(one.count for one in figures.files if one.file_type == "base_view") == 10
        assert (figures.success_rate, figures.approval_rate) == (1.0, 1.0)
        assert set(figures.seconds) == {50, 95, 99}

    in_workspace(work)


def test_percentiles_are_nearest_ranks() -> None:
    values = [float(one) for one in range(100, 0, -1)]
    assert [percentile(values, one) for one in (50, 95, 99)] == [50, 95, 99]
    assert percentile([7.0], 99) == 7


def test_cells_that_would_be_formulas_are_made_text() -> None:
    rows = [{"note": text, "amount": -1.5} for text in ("=1+1", "+1", "-1", "@x", 'a,"b"', "")]
    read = list(csv.DictReader(io.StringIO(csv_text(("note", "amount", "none"), rows), newline="")))
    assert [one["note"] for one in read] == ["'=1+1", "'+1", "'-1", "'@x", 'a,"b"', ""]
    assert {(one["amount"], one["none"]) for one in read} == {("-1.5", "")}
