"""The front view while it forms: shown in the approval pane as far as its engine has it."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

from app.domain.generation import GenerationState
from app.domain.jobs import JobPreview
from tests.providers.loopback import Exchange, Loopback
from tests.providers.loopback_answers import events, picture
from tests.ui.test_engines import Ring, ring, server, window

__all__ = ["ring", "server"]


def preview(product_id: str, job: str, image: bytes) -> JobPreview:
    return JobPreview(job_id=job, product_id=product_id, run_id="r", slot="front_view", image=image)


def test_the_front_view_is_shown_while_it_forms(
    dressed, aio, tmp_path: Path, server: Loopback, ring: Ring
) -> None:
    rest = threading.Event()

    async def slowly(exchange: Exchange) -> None:
        head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
        exchange.writer.write(head.encode())
        for place, event in enumerate(events(exchange.asked)):
            if place == 1:
                await asyncio.to_thread(rest.wait, 10)
            exchange.writer.write(event.encode())
            await exchange.writer.drain()
        exchange.writer.close()

    server.fail("picture", slowly)

    async def work() -> None:
        async with window(dressed, tmp_path / "library") as studio:
            workspace, session = studio.session.workspace, studio.session
            await workspace.engines.keep_key("openai", server.key)
            session.wiring.use_settings(await workspace.change_settings(front_view="openai"))
            start = session.window.start
            start.sentence.setPlainText("a steel mug")
            await studio.until(start.draw.isEnabled, "the button")
            start.draw.click()
            pane = session.window.design.approval
            await studio.until(lambda: pane.viewer.content is not None, "the first preview")
            assert pane.viewer.digest is None
            assert studio.record.product.state is GenerationState.GENERATING_FRONT_VIEW
            shown = pane.viewer.content
            # Those of others change nothing, nor what is no picture.
            forming = session.window.design.forming
            forming.show(preview("another", "j", picture("x")))
            forming.show(preview(studio.record.product.id, "another", picture("x")))
            forming.show(preview(studio.record.product.id, forming._job or "", b"no picture"))
            await asyncio.sleep(0.05)
            assert pane.viewer.content is shown
            rest.set()
            await studio.until_state(GenerationState.AWAITING_FRONT_APPROVAL)
            final = studio.record.iterations[-1].image
            await studio.until(lambda: pane.viewer.digest == final, "the finished picture")
            # One that comes late is not shown over it.
            forming.show(preview(studio.record.product.id, "late", picture("late")))
            await asyncio.sleep(0.05)
            assert pane.viewer.digest == final

    aio(work())
    assert server.of("picture")[0].json["stream"] is True
