"""The package of a product: type and sizes beside a preview that can be turned."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.jobs import JobUpdate
from app.domain.packaging import DEFAULTS, LEAST, MOST, Package, PackageType, Panel
from app.ui import theme
from app.ui.notices import Notices
from app.ui.orbit import StandardView
from app.ui.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.scene import package_meshes
from app.ui.widgets.controls import button, icon_button, label, surface
from app.ui.widgets.package_preview import PackagePreview
from app.workflow.workspace import ProductRecord, Workspace

SIDE_WIDTH = 296
KEEP_MS = 150
"""While a field is being turned up, one value is kept and not each of twenty."""


class PackagingPage(QWidget):
    """Chooses the package; every change is kept at once."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        notices: Notices,
        pictures: PictureLoader,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._product_id: str | None = None
        self._package = Package()
        self._turn = asyncio.Lock()
        self.preview = PackagePreview(tasks=tasks)
        self.types = {kind: _choice(words) for kind, words in self._type_words().items()}
        self.fields = {name: _field() for name in ("width", "height", "depth")}
        self._labels = {name: label("", "muted") for name in self.fields}
        self._panels = QGridLayout()
        self._caption = label("", "small")
        self._no_gl = label("", "small", wraps=True)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_MS)
        self._build()
        self._connect()
        self._show_package(self._package)
        self.setEnabled(False)

    def _type_words(self) -> dict[PackageType, str]:
        return {PackageType.BOX: self.tr("Box"), PackageType.CYLINDER: self.tr("Cylinder")}

    def _panel_words(self) -> dict[Panel, str]:
        return {
            Panel.FRONT: self.tr("Front"),
            Panel.BACK: self.tr("Back"),
            Panel.LEFT: self.tr("Left"),
            Panel.RIGHT: self.tr("Right"),
            Panel.TOP: self.tr("Top"),
            Panel.BOTTOM: self.tr("Bottom"),
            Panel.BODY: self.tr("Body, laid flat"),
        }

    def _build(self) -> None:
        frame = surface("picture")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.preview)
        foot = QHBoxLayout()
        foot.addWidget(self._caption, 1)
        foot.addWidget(self._no_gl, 2)
        left = QVBoxLayout()
        left.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        left.setSpacing(theme.space(3))
        left.addLayout(self._view_buttons())
        left.addWidget(frame, 1)
        left.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        hairline = QFrame()
        hairline.setFrameShape(QFrame.Shape.VLine)
        hairline.setFrameShadow(QFrame.Shadow.Plain)
        hairline.setForegroundRole(QPalette.ColorRole.Mid)
        whole.addWidget(hairline)
        whole.addWidget(self._side())

    def _view_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        for view, words in (
            (StandardView.FRONT, self.tr("Front")),
            (StandardView.LEFT, self.tr("Left")),
            (StandardView.RIGHT, self.tr("Right")),
            (StandardView.BACK, self.tr("Back")),
            (StandardView.TOP, self.tr("Top")),
        ):
            row.addWidget(button(words, partial(self.preview.look, view)))
        row.addStretch(1)
        for icon, name, factor in (
            ("zoom-out", self.tr("Zoom out"), 1 / 1.2),
            ("zoom-in", self.tr("Zoom in"), 1.2),
        ):
            zoom = icon_button(icon, name, partial(self.preview.zoom, factor))
            row.addWidget(zoom)
        reset = button(self.tr("Reset view"), lambda: self.preview.look(StandardView.CORNER))
        row.addWidget(reset)
        return row

    def _side(self) -> QFrame:
        side = surface("pane")
        side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(2))
        column.addWidget(label(self.tr("PACKAGE"), "section"))
        kinds, group = QHBoxLayout(), QButtonGroup(self)
        for choice in self.types.values():
            group.addButton(choice)
            kinds.addWidget(choice)
        kinds.addStretch(1)
        column.addLayout(kinds)
        sizes = QGridLayout()
        sizes.setVerticalSpacing(theme.space(2))
        for row, (name, field) in enumerate(self.fields.items()):
            self._labels[name].setBuddy(field)
            sizes.addWidget(self._labels[name], row, 0)
            sizes.addWidget(field, row, 1)
        sizes.setColumnStretch(0, 1)
        column.addLayout(sizes)
        column.addSpacing(theme.space(4))
        column.addWidget(label(self.tr("PANELS"), "section"))
        column.addLayout(self._panels)
        column.addStretch(1)
        return side

    def _connect(self) -> None:
        for kind, choice in self.types.items():
            choice.clicked.connect(lambda _=False, kind=kind: self._on_type(kind))
        for field in self.fields.values():
            field.valueChanged.connect(lambda _: self._on_size())
        self._keeping.timeout.connect(self._keep)
        self.preview.settled.connect(self._on_settled)

    @property
    def package(self) -> Package:
        """What is on show."""
        return self._package

    def show_record(self, record: ProductRecord | None) -> None:
        """Show the package of a product; its sizes are read once for each product."""
        product_id = record.product.id if record else None
        if product_id == self._product_id:
            return
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()
        self._product_id = product_id
        self.setEnabled(product_id is not None)
        if product_id is not None:
            self._tasks.start(self._read(product_id))

    def apply(self, update: JobUpdate) -> None:
        """No job concerns the package yet."""

    async def _read(self, product_id: str) -> None:
        package = await self._workspace.packaging.package(product_id)
        if product_id == self._product_id:
            self._show_package(package)

    def _show_package(self, package: Package) -> None:
        self._package = package
        is_round = package.type is PackageType.CYLINDER
        for kind, choice in self.types.items():
            choice.setChecked(kind is package.type)
        for name, field in self.fields.items():
            field.blockSignals(True)
            field.setValue(float(getattr(package, name)))
            field.blockSignals(False)
        names = {
            "width": self.tr("Diameter") if is_round else self.tr("Width"),
            "height": self.tr("Height"),
            "depth": self.tr("Depth"),
        }
        for name, words in names.items():
            self._labels[name].setText(words)
            self.fields[name].setAccessibleName(words)
        self._labels["depth"].setVisible(not is_round)
        self.fields["depth"].setVisible(not is_round)
        self._show_panels(package)
        self.preview.show_meshes(package_meshes(package))

    def _show_panels(self, package: Package) -> None:
        while (item := self._panels.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        words = self._panel_words()
        for row, one in enumerate(package.panels()):
            size = self.tr("{} × {} mm").format(_number(one.width), _number(one.height))
            self._panels.addWidget(label(words[one.panel], "muted"), row, 0)
            value = label(size)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._panels.addWidget(value, row, 1)
        self._caption.setText(self._caption_of(package))

    def _caption_of(self, package: Package) -> str:
        if package.type is PackageType.CYLINDER:
            return self.tr("Cylinder Ø {} × {} mm").format(
                _number(package.width), _number(package.height)
            )
        return self.tr("Box {} × {} × {} mm").format(
            _number(package.width), _number(package.depth), _number(package.height)
        )

    def _on_type(self, kind: PackageType) -> None:
        if kind is self._package.type:
            return
        self._show_package(DEFAULTS[kind])
        self._keep()

    def _on_size(self) -> None:
        sizes = {name: _exact(field) for name, field in self.fields.items()}
        if self._package.type is PackageType.CYLINDER:
            sizes["depth"] = sizes["width"]
        self._package = Package(type=self._package.type, **sizes)
        self._show_panels(self._package)
        self.preview.show_meshes(package_meshes(self._package))
        self._keeping.start()

    def _keep(self) -> None:
        if self._product_id is not None:
            self._tasks.start(self._write(self._product_id, self._package))

    async def _write(self, product_id: str, package: Package) -> None:
        async with self._turn:
            await self._workspace.packaging.keep_outer(product_id, package)

    def _on_settled(self, works: bool) -> None:
        words = self.tr("Drawn without OpenGL, which this computer does not offer here.")
        self._no_gl.setText("" if works else words)

    def release(self) -> None:
        """Keep what is not kept yet, and free what OpenGL holds."""
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()
        self.preview.close_view()


def _choice(words: str) -> QPushButton:
    made = button(words)
    made.setCheckable(True)
    return made


def _field() -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setRange(float(LEAST), float(MOST))
    made.setDecimals(1)
    made.setSuffix(" mm")
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    made.setKeyboardTracking(False)
    # Arrow keys and wheel work without buttons; NoButtons would push the text out of the field.
    made.setStyleSheet(
        "QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }"
    )
    made.setFixedWidth(108)
    return made


def _exact(field: QDoubleSpinBox) -> Decimal:
    """The tenths of a millimetre that stand in the field."""
    return Decimal(f"{field.value():.1f}")


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"
