"""A reading that was made before is taken again for nothing: given back once, charged never."""

from __future__ import annotations

from collections import Counter

from app.domain.jobs import JobState, Settlement
from app.storage import jobs as job_rows
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


async def packed(workspace: Workspace, words: str) -> str:
    product = await workspace.generation.start(NewProduct(words, engine="scripted"))
    await workspace.generation.approve(product.id)
    await workspace.tech_pack.make(product.id)
    return product.id


def test_a_reading_of_before_is_given_back_once_and_never_charged(in_workspace, engine) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(1000)
        first = await packed(workspace, "a steel bottle")
        paid = (await workspace.balance()).consumed
        engine.asked.clear()
        second = await packed(workspace, "a steel bottle")
        jobs = await workspace.library.database.read(
            lambda s: job_rows.list_jobs(s, product_id=second)
        )
        reused = [job for job in jobs if job.state is JobState.DONE and job.started_at is None]
        priced = [job for job in reused if job.credits]
        assert sorted(job.slot for job in priced) == [
            f"view_analysis:{view}" for view in ("back", "bottom", "front", "side", "top")
        ]
        assert not any("analysis" in asked for asked in engine.asked)
        assert {job.settlement for job in priced} == {Settlement.REFUNDED}
        entries = [one for one in await workspace.ledger_entries() if one.job_id]
        settled = Counter(one.job_id for one in entries if one.kind in ("consume", "refund"))
        assert set(settled.values()) == {1}
        kinds = {one.job_id: one.kind for one in entries}
        assert {kinds[job.id] for job in priced} == {"refund"}
        balance = await workspace.balance()
        assert balance.consumed - paid == paid - sum(job.credits for job in priced)
        assert balance.reserved == 0
        spent = [(await workspace.record(one)).spent for one in (first, second)]
        assert sum(spent) == balance.consumed
        assert verify(workspace.library) == ()

    in_workspace(work)
