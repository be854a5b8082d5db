"""The package in three dimensions: painted at once, by VTK as soon as it is there."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ui.opengl import can_show_gl_widgets, probe
from app.ui.packaging.orbit import StandardView
from app.ui.packaging.orbit_control import OrbitControl
from app.ui.packaging.scene import Scene
from app.ui.runtime import TaskScope
from app.ui.widgets.painted_preview import PaintedPreview

if TYPE_CHECKING:
    from app.ui.widgets.gl_preview import GlPreview

GL_MODULE = "app.ui.widgets.gl_preview"


class PackagePreview(QWidget):
    """Shows a package from any side, flat, folding and closed.

    Args:
        use_gl: False paints without OpenGL even where there is one.

    Signals:
        settled: True when VTK draws, False when it stays with painting.
    """

    settled = Signal(bool)

    def __init__(self, *, tasks: TaskScope, use_gl: bool = True) -> None:
        super().__init__()
        self._tasks = tasks
        self._use_gl = use_gl
        self._asked = False
        self._scene: Scene | None = None
        self._folded = 1.0
        self._art: dict[str, QImage] = {}
        self._gl: GlPreview | None = None
        self.control = OrbitControl(self)
        self.painted = PaintedPreview(self.control)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(self.painted)
        self.setFocusProxy(self.painted)

    @property
    def gl(self) -> GlPreview | None:
        """The VTK view, None as long as or where there is none."""
        return self._gl

    @property
    def folded(self) -> float:
        return self._folded

    def show_scene(self, scene: Scene) -> None:
        """Show a package; it keeps view and degree of folding."""
        self._scene = scene
        pose = scene.pose(self._folded)
        self.painted.show_scene(scene, pose)
        if self._gl is not None:
            self._gl.show_scene(scene, pose)
            self._gl.show_art(self._art)

    def fold(self, folded: float) -> None:
        """Fold it to a degree: 0 is the flat blank, 1 closed."""
        self._folded = folded
        if self._scene is None or not self._scene.folds:
            return
        pose = self._scene.pose(folded)
        self.control.keep_moving()
        if self._gl is not None:
            self._gl.show_pose(pose)
        self.painted.show_pose(pose)

    def show_art(self, art: dict[str, QImage]) -> None:
        """Put artwork on panels, all at once."""
        self._art = art
        self.painted.show_art(art)
        if self._gl is not None:
            self._gl.show_art(art)

    @property
    def scene(self) -> Scene | None:
        return self._scene

    @property
    def art(self) -> dict[str, QImage]:
        """What is on the panels."""
        return self._art

    def look(self, view: StandardView) -> None:
        """Look from a standard side."""
        self.control.set_orbit(self.control.orbit.at(view))

    def zoom(self, factor: float) -> None:
        self.control.set_orbit(self.control.orbit.zoomed(factor))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self._tasks.start(self._prepare())

    async def _prepare(self) -> None:
        """VTK is loaded in a thread, and only after OpenGL proved to work in another process."""
        works = self._use_gl and can_show_gl_widgets() and await asyncio.to_thread(probe)
        if works:
            module = await asyncio.to_thread(importlib.import_module, GL_MODULE)
            self._gl = module.GlPreview(self.control, self)
            self._stack.addWidget(self._gl)
            if self._scene is not None:
                self._gl.show_scene(self._scene, self._scene.pose(self._folded))
                self._gl.show_art(self._art)
            self._stack.setCurrentWidget(self._gl)
            self.setFocusProxy(self._gl)
        self.settled.emit(works)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._gl is not None:
            self._gl.follow_theme()

    def close_view(self) -> None:
        """Free what OpenGL holds, before the window goes."""
        if self._gl is not None:
            self._gl.close_view()
