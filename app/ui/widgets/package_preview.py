"""The package in three dimensions: painted at once, by VTK as soon as it is there."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.domain.packaging import Panel
from app.ui.opengl import can_show_gl_widgets, probe
from app.ui.orbit import Orbit, StandardView
from app.ui.runtime import TaskScope
from app.ui.scene import PanelMesh
from app.ui.widgets.painted_preview import PaintedPreview

if TYPE_CHECKING:
    from app.ui.widgets.gl_preview import GlPreview

GL_MODULE = "app.ui.widgets.gl_preview"


class PackagePreview(QWidget):
    """Shows panels from any side.

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
        self._meshes: tuple[PanelMesh, ...] = ()
        self._art: dict[Panel, QImage] = {}
        self._gl: GlPreview | None = None
        self.painted = PaintedPreview()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(self.painted)

    @property
    def gl(self) -> GlPreview | None:
        """The VTK view, None as long as or where there is none."""
        return self._gl

    def show_meshes(self, meshes: tuple[PanelMesh, ...]) -> None:
        """Show a package."""
        other = {mesh.panel for mesh in meshes} != {mesh.panel for mesh in self._meshes}
        self._meshes = meshes
        self.painted.show_meshes(meshes)
        if self._gl is not None:
            self._gl.show_meshes(meshes)
            self._gl.show_art(self._art)
            if other:
                self._gl.look(self.painted.orbit)

    def show_art(self, art: dict[Panel, QImage]) -> None:
        """Put artwork on panels."""
        self._art = art
        self.painted.show_art(art)
        if self._gl is not None:
            self._gl.show_art(art)

    def look(self, view: StandardView) -> None:
        """Look from a standard side."""
        self._look(self.painted.orbit.at(view))

    def _look(self, orbit: Orbit) -> None:
        self.painted.set_orbit(orbit)
        if self._gl is not None:
            self._gl.look(orbit)

    def zoom(self, factor: float) -> None:
        self._look(self.painted.orbit.zoomed(factor))

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
            self._gl = module.GlPreview(self)
            self._stack.addWidget(self._gl)
            if self._meshes:
                self._gl.show_meshes(self._meshes)
                self._gl.show_art(self._art)
            self._gl.look(self.painted.orbit)
            self._stack.setCurrentWidget(self._gl)
        self.settled.emit(works)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._gl is not None:
            self._gl.follow_theme()

    def close_view(self) -> None:
        """Free what OpenGL holds, before the window goes."""
        if self._gl is not None:
            self._gl.close_view()
