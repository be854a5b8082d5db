"""Writes a picture of every page, in both themes and two sizes, from a library made on the spot."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.bootstrap import open_workspace
from app.domain.appearance import Theme
from app.domain.errors import AppError, LibraryError
from app.domain.packaging.packaging import PackageType
from app.domain.packaging.packaging_state import PackageForm, usual_form
from app.domain.sheets.sheets import Sheet
from app.storage.settings import AppSettings
from app.ui import theme
from app.ui.language import install_language
from app.ui.panes.late_page import LatePage
from app.ui.panes.packaging_page import PackagingPage
from app.ui.reporting import Reporter
from app.ui.session import Session
from app.ui.wiring import DESIGN, HISTORY, PACKAGING, REVIEW, TECH_PACK
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace

SIZES = ((1280, 720), (1920, 1080))
THEMES = (Theme.LIGHT, Theme.DARK)
WHOLE = "500 ml stainless steel water bottle, sage green powder coat, bamboo screw lid"
OTHERS = (
    "three-legged oak stool 45 cm high",
    "oversized heather grey hoodie with kangaroo pocket, size M",
)
TO_APPROVE = "conical desk lamp with a round base, matte graphite, 300 mm tall"
CHANGES = ("make it 10% larger", "make the shade navy")
CARTON = PackageForm(width=Decimal(180), height=Decimal(320), depth=Decimal(180))
CARTON_WORDS = "warm botanical pattern, cream ground, forest green leaves"
TUBE = usual_form(PackageType.CYLINDER)
TUBE_WORDS = "fine waves, sage green on cream"
HALF_FOLDED = 164
"""A step of the folding slider at which lids stand open."""

QUIET = 6
"""So many looks in a row without a running task mean that nothing more will change."""


async def write_screenshots(app: QApplication, folder: Path, library: Path | None = None) -> int:
    """Write `page-theme-WxH.png` files into a folder; the exit code.

    Args:
        library: one to show and, where it is empty, to fill; None for one that is thrown away.
    """
    await asyncio.to_thread(_make_folder, folder)
    with tempfile.TemporaryDirectory(prefix="techpack-") as thrown_away:
        root = library or Path(thrown_away) / "library"
        async with open_workspace(root) as workspace:
            if not await workspace.list_products():
                await _fill(workspace)
            settings = await workspace.settings()
            install_language(app, settings.language)
            session = Session(app, workspace, settings, Reporter())
            session.open()
            try:
                await _Camera(app, session, folder).take_all()
            finally:
                await session.aclose()
    return 0


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"{folder} cannot be written: {error.strerror}.") from error


async def _fill(workspace: Workspace) -> None:
    """Products in the states that the pages are about."""
    for words in OTHERS:
        product = await workspace.generation.start(NewProduct(words))
        await workspace.generation.approve(product.id)
    lamp = await _drawn(workspace, TO_APPROVE)
    for change in CHANGES:
        await workspace.generation.edit(lamp, change)
    whole = await _drawn(workspace, WHOLE)
    await workspace.generation.approve(whole)
    await _pack(workspace, lamp, CARTON, CARTON_WORDS)
    await _pack(workspace, whole, TUBE, TUBE_WORDS)
    await workspace.tech_pack.make(whole)
    await _sample(workspace, whole)


async def _pack(workspace: Workspace, product_id: str, form: PackageForm, words: str) -> None:
    await workspace.packaging.switch_type(product_id, form.type, form)
    await workspace.panel_art.generate(product_id, words=words)


async def _sample(workspace: Workspace, product: str) -> None:
    """Tolerances, and a sample of which one measure is off."""
    pack = await workspace.sheets.pack(product)
    codes = [one.key for one in pack.of_sheet(Sheet.POM)][:3]
    for code in codes:
        for limit in ("tol_plus", "tol_minus"):
            await workspace.sheets.set(product, f"pom.{code}.{limit}", "2 mm")
    round_key = await workspace.rounds.open(product, "Proto", received="2026-11-20")
    lines = await workspace.rounds.lines(product, round_key)
    asked = {one.pom: one.requested for one in lines if one.requested is not None}
    off = {codes[0]: 5, codes[1]: 1}
    measured = {code: f"{asked[code] + gap} mm" for code, gap in off.items() if code in asked}
    if measured:
        await workspace.rounds.measure(product, round_key, measured)


async def _drawn(workspace: Workspace, words: str) -> str:
    try:
        return (await workspace.generation.start(NewProduct(words))).id
    except AppError:
        # A kind that the Drafter does not know yet; the stool stands in for it.
        return (await workspace.generation.start(NewProduct(OTHERS[0]))).id


class _Camera:
    """Shows one page after the other and takes its picture."""

    def __init__(self, app: QApplication, session: Session, folder: Path) -> None:
        self._app = app
        self._session = session
        self._folder = folder

    async def take_all(self) -> None:
        await self._quiet()
        whole, to_approve = self._products()
        for wanted in THEMES:
            theme.apply(self._app, wanted)
            for size in SIZES:
                self._session.window.resize(*size)
                for name, show in self._pages(whole, to_approve).items():
                    show()
                    await self._quiet()
                    file = self._folder / f"{name}-{wanted.value}-{size[0]}x{size[1]}.png"
                    self._session.window.grab().save(str(file))
        theme.apply(self._app, AppSettings().theme)

    def _products(self) -> tuple[str, str]:
        """The product with the fullest record, and one that waits for approval."""
        model = self._session.window.library.model
        entries = [model.at(row) for row in range(model.rowCount())]
        waiting = [one for one in entries if one.session_id is not None]
        return entries[0].id, (waiting or entries)[0].id

    def _pages(self, whole: str, to_approve: str) -> dict[str, Callable[[], None]]:
        wiring = self._session.wiring

        def page(product: str, number: int) -> Callable[[], None]:
            def show() -> None:
                wiring.choose(product)
                wiring.open_page(number)

            return show

        def place(product: str, wanted: str) -> Callable[[], None]:
            def show() -> None:
                wiring.choose(product)
                wiring.sheets.lead_to(wanted)

            return show

        return {
            "start": wiring.new_product,
            "approval": page(to_approve, DESIGN),
            "design": page(whole, DESIGN),
            "tech-pack": page(whole, TECH_PACK),
            "sheets": place(whole, "pom.A.value"),
            "sheets-header": place(whole, "header.block.style_name"),
            "sheets-materials": place(whole, "bom.10.material"),
            "sheets-rounds": place(whole, "rounds"),
            "sheets-log": place(whole, "log"),
            "review": page(whole, REVIEW),
            "packaging": page(to_approve, PACKAGING),
            "packaging-folding": self._half_fold,
            "packaging-tube": page(whole, PACKAGING),
            "history": page(whole, HISTORY),
        }

    def _half_fold(self) -> None:
        page = self._session.window.pages[PACKAGING][1]
        if isinstance(page, LatePage) and isinstance(page.page, PackagingPage):
            page.page.stage.fold.setValue(HALF_FOLDED)

    async def _quiet(self) -> None:
        """Wait until nothing is loading and nothing is fading in."""
        calm = 0
        while calm < QUIET:
            await asyncio.sleep(0.06)
            calm = calm + 1 if self._session.tasks.running == 0 else 0
