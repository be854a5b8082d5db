"""The package in three dimensions beside its dieline, with the controls of both."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.packaging.dieline import Dieline
from app.ui import theme
from app.ui.packaging.orbit import StandardView
from app.ui.packaging.scene import Scene
from app.ui.runtime import TaskScope
from app.ui.widgets.controls import button, icon_button, label, surface
from app.ui.widgets.dieline_view import DielineView
from app.ui.widgets.package_preview import PackagePreview

STEPS = 200
"""Of the folding slider."""
SLIDER_WIDTH = 110
SLIDER_LEAST = 48
TOOL_HEIGHT = 34


class PackagingStage(QWidget):
    """Two pictures of one package.

    Signals:
        panel_clicked: the name of the panel under the mouse in the dieline.
        export_wanted: "dieline", "glb", "picture" or "turntable".
    """

    panel_clicked = Signal(str)
    export_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, tasks: TaskScope) -> None:
        super().__init__(parent)
        self.preview = PackagePreview(tasks=tasks)
        self.dieline = DielineView()
        self.fold = QSlider(Qt.Orientation.Horizontal)
        self._fold_box = surface("field")
        self._fold_value = label("", "muted")
        self._both: dict[str, QPushButton] = {}
        self._frames: dict[str, QFrame] = {}
        self.no_gl = label("", "small")
        self.caption = label("", "small")
        self.blank_caption = label("", "small")
        self._build()
        self.fold.valueChanged.connect(self._on_fold)
        self.dieline.panel_clicked.connect(self.panel_clicked)
        self.preview.settled.connect(self._on_settled)
        self.fold.setValue(STEPS)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        column.setSpacing(theme.space(3))
        column.addLayout(self._tools())
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setObjectName("packaging_views")
        self.columns.setProperty("gap", True)
        column.addWidget(self.columns, 1)
        for name, view, words in (
            ("preview", self.preview, self.caption),
            ("dieline", self.dieline, self.blank_caption),
        ):
            frame = surface("picture")
            self.columns.addWidget(frame)
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(1, 1, 1, theme.space(2))
            inside.setSpacing(0)
            inside.addWidget(view, 1)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(words)
            self._frames[name] = frame
        self.columns.setSizes([560, 440])
        self.columns.setHandleWidth(theme.space(3))
        self.columns.setChildrenCollapsible(False)
        column.addWidget(self.no_gl)
        self.no_gl.hide()

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        group = QButtonGroup(self)
        for name, words, tip in (
            ("both", self.tr("Both"), self.tr("Package and dieline side by side")),
            ("preview", self.tr("3D"), self.tr("Only the package in three dimensions")),
            ("dieline", self.tr("Dieline"), self.tr("Only the flat blank")),
        ):
            choice = button(words, partial(self.show_views, name), tip=tip)
            choice.setCheckable(True)
            group.addButton(choice)
            self._both[name] = choice
            row.addWidget(choice)
        self._both["both"].setChecked(True)
        row.addStretch(1)
        row.addWidget(self._fold_control())
        row.addWidget(self._menu(self.tr("View"), self._views(), self.tr("Look from a side")))
        row.addWidget(icon_button("zoom-out", self.tr("Zoom out (−)"), self._smaller))
        row.addWidget(icon_button("zoom-in", self.tr("Zoom in (+)"), self._larger))
        row.addWidget(icon_button("fit", self.tr("Reset the view (F)"), self._reset))
        row.addWidget(self._menu(self.tr("Export"), self._exports(), self.tr("Write files")))
        items = (row.itemAt(number) for number in range(row.count()))
        for control in (item.widget() for item in items if item is not None):
            if control is not None:
                control.setFixedHeight(TOOL_HEIGHT)
        return row

    def _fold_control(self) -> QWidget:
        row = QHBoxLayout(self._fold_box)
        row.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
        row.setSpacing(theme.space(2))
        self.fold.setRange(0, STEPS)
        self.fold.setMinimumWidth(SLIDER_LEAST)
        self.fold.setMaximumWidth(SLIDER_WIDTH)
        self.fold.setAccessibleName(self.tr("Folding"))
        self.fold.setToolTip(self.tr("Fold the flat blank to the closed carton"))
        words = label(self.tr("Fold"))
        words.setBuddy(self.fold)
        widest = self.tr("{} %").format(100)
        self._fold_value.setFixedWidth(self._fold_value.fontMetrics().horizontalAdvance(widest))
        self._fold_value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for one in (words, self.fold, self._fold_value):
            row.addWidget(one)
        return self._fold_box

    def _menu(self, words: str, entries: list[QAction], tip: str) -> QToolButton:
        made = QToolButton()
        made.setText(words)
        made.setProperty("kind", "button")
        made.setProperty("popup", "true")
        made.setToolTip(tip)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        menu.addActions(entries)
        made.setMenu(menu)
        return made

    def _views(self) -> list[QAction]:
        words = {
            StandardView.CORNER: self.tr("Corner"),
            StandardView.FRONT: self.tr("Front"),
            StandardView.BACK: self.tr("Back"),
            StandardView.LEFT: self.tr("Left"),
            StandardView.RIGHT: self.tr("Right"),
            StandardView.TOP: self.tr("Top"),
            StandardView.BOTTOM: self.tr("Bottom"),
        }
        return [self._entry(text, partial(self.preview.look, view)) for view, text in words.items()]

    def _exports(self) -> list[QAction]:
        words = {
            "dieline": self.tr("Dieline as SVG, PDF and DXF …"),
            "glb": self.tr("Mock-up as GLB …"),
            "picture": self.tr("This view as PNG …"),
            "turntable": self.tr("Turntable as PNG …"),
        }
        return [
            self._entry(text, partial(self.export_wanted.emit, what))
            for what, text in words.items()
        ]

    def _entry(self, words: str, act: partial[None]) -> QAction:
        made = QAction(words, self)
        made.triggered.connect(lambda *_: act())
        return made

    def show_views(self, name: str) -> None:
        """Show "both", only the "preview" or only the "dieline"."""
        self._both[name].setChecked(True)
        for key, frame in self._frames.items():
            frame.setVisible(name in ("both", key))

    def show_package(self, scene: Scene, dieline: Dieline, names: dict[str, str]) -> None:
        """Show a package."""
        self._fold_box.setVisible(scene.folds)
        self.preview.show_scene(scene)
        self.dieline.show_dieline(dieline, names)

    def show_art(self, art: dict[str, QImage]) -> None:
        """Put artwork on it, all at once."""
        self.preview.show_art(art)
        self.dieline.show_art(art)

    def _on_fold(self, step: int) -> None:
        self._fold_value.setText(self.tr("{} %").format(round(100 * step / STEPS)))
        self.preview.fold(step / STEPS)

    def _smaller(self) -> None:
        self.preview.zoom(1 / 1.2)

    def _larger(self) -> None:
        self.preview.zoom(1.2)

    def close_package(self) -> None:
        """Fold the package to the end."""
        self.fold.setValue(STEPS)

    def _reset(self) -> None:
        self.close_package()
        self.preview.look(StandardView.CORNER)

    def _on_settled(self, works: bool) -> None:
        words = self.tr("Drawn without OpenGL, which this computer does not offer here.")
        self.no_gl.setText("" if works else words)
        self.preview.setToolTip("" if works else words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.dieline.follow_theme()
