from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.packaging import DEFAULTS, Package, PackageType
from app.domain.packaging_state import usual_form
from app.ui.panes.packaging_page import PackagingPage
from tests.ui.drawn import approved


def test_type_and_sizes_are_kept_at_once_for_each_product(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = b.page(PackagingPage)
            qtbot.addWidget(page)
            page.show()
            first, second = await approved(b.workspace), await approved(b.workspace)
            page.show_record(first)
            await b.settled()
            assert page.package == usual_form(PackageType.BOX).outer()
            field = page.fields["width"]
            field.lineEdit().selectAll()
            QTest.keyClicks(field, "212.5")
            QTest.keyClick(field, Qt.Key.Key_Return)
            assert page.package.width == Decimal("212.5")
            page.show_record(second)
            await b.settled()
            assert page.package == usual_form(PackageType.BOX).outer()
            page.types[PackageType.CYLINDER].click()
            await b.settled()
            assert not page.fields["depth"].isVisible()
            assert "Ø 90" in page._caption.text()
            page.show_record(first)
            await b.settled()
            assert page.package.width == Decimal("212.5")
            kept = await b.workspace.packaging.package(second.product.id)
            assert kept == DEFAULTS[PackageType.CYLINDER]

    aio(work())


def test_without_opengl_it_is_painted_and_says_so(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            page = b.page(PackagingPage)
            qtbot.addWidget(page)
            page.resize(900, 560)
            page.show()
            page.show_record(await approved(b.workspace))
            await b.settled()
            assert page.preview.gl is None
            assert "OpenGL" in page._no_gl.text()
            image = page.preview.painted.grab().toImage()
            assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 3

    aio(work())


def test_a_size_outlives_the_library(bench, qtbot, aio) -> None:
    async def work() -> str:
        async with bench() as b:
            record = await approved(b.workspace)
            await b.workspace.packaging.keep_outer(
                record.product.id, Package(height=Decimal("99.9"))
            )
            await b.workspace.change_settings(concurrency=2)
            return record.product.id

    async def again(product_id: str) -> Decimal:
        async with bench() as b:
            return (await b.workspace.packaging.package(product_id)).height

    assert aio(again(aio(work()))) == Decimal("99.9")
