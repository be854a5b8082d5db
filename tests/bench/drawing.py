"""P23 and P24: the Drafter against the bare render of the same frames."""

from __future__ import annotations

import asyncio

from app.domain.generation import SKETCH_VIEWS, View
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.model import ProductModel
from app.drafter.pool import DrafterPool
from app.drafter.worker import DrawRequest, Worker
from tests.bench.bare_render import BareRenderer, shot_cameras, view_cameras
from tests.bench.figures import Figure, in_turns, median_seconds

BOTTLE = "500 ml stainless steel water bottle, sage green powder coat, bamboo screw lid"
HOODIE = "oversized heather grey hoodie with kangaroo pocket, size M"
VIEWS = tuple(view.value for view in View)


def drawing_figures() -> list[Figure]:
    """Front view warm, and the whole pack on both cores."""
    figures = []
    for name, sentence in (("bottle", BOTTLE), ("hoodie", HOODIE)):
        figures.extend(_front_view(name, sentence))
        figures.extend(_pack(name, sentence))
    return figures


def _front_view(name: str, sentence: str) -> list[Figure]:
    worker, bare = Worker(), BareRenderer()
    seeds = iter(range(1, 1000))
    worker.perform(DrawRequest(sentence))
    model = build(read_description(sentence))
    front = view_cameras(model, ("front",))[0]

    def fresh() -> None:
        # A seed of its own, so that no model of an earlier round is reused.
        worker.perform(DrawRequest(sentence, seed=next(seeds)))

    def again() -> None:
        worker.perform(DrawRequest(sentence))

    def floor() -> None:
        bare.frame(front)

    bare.upload(model)
    floor()
    again()
    warm, theirs = in_turns(again, floor, rounds=7)
    new = median_seconds(fresh, rounds=3)
    floor_name = "bare VTK + PNG"
    return [
        Figure("P23", f"front view, {name}", floor_name, warm, theirs, must=1.5),
        Figure("", f"first front view of a product, {name}", floor_name, new, theirs),
    ]


def _pack(name: str, sentence: str) -> list[Figure]:
    model = build(read_description(sentence))
    bare = BareRenderer()
    bare.upload(model)
    bare.frame(view_cameras(model, ("front",))[0])
    theirs = median_seconds(lambda: _bare_frames(bare, model), rounds=3)
    mine = asyncio.run(_pool_seconds(sentence, [shot.key for shot in model.shots]))
    return [
        Figure(
            "P24",
            f"whole pack, {name}",
            "bare frames, one core",
            mine,
            theirs,
            must=1.5,
            limit=8.0,
        )
    ]


def _bare_frames(bare: BareRenderer, model: ProductModel) -> None:
    bare.upload(model)
    frames = [
        *view_cameras(model, VIEWS),
        *shot_cameras(model),
        *view_cameras(model, tuple(view.value for view in SKETCH_VIEWS)),
    ]
    for frame in frames:
        bare.frame(frame)


async def _pool_seconds(sentence: str, shots: list[str]) -> float:
    """Wall time of all frames and facts of a pack, workers warm, the product new to them."""
    pool = DrafterPool()
    loop = asyncio.get_running_loop()
    try:
        warm = [pool.draw(DrawRequest("a plain white mug", view=view)) for view in VIEWS]
        await asyncio.gather(*warm)
        began = loop.time()
        requests = [
            *(DrawRequest(sentence, view=view) for view in VIEWS),
            *(DrawRequest(sentence, task="sketch", view=view.value) for view in SKETCH_VIEWS),
            DrawRequest(sentence, task="facts"),
            *(DrawRequest(sentence, task="shot", shot=shot) for shot in shots),
        ]
        await asyncio.gather(*(pool.draw(request) for request in requests))
        return loop.time() - began
    finally:
        pool.close()
