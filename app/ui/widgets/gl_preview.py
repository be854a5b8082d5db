"""The package drawn by VTK. Import this only when it is shown: it loads VTK and takes a second."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyvista as pv
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pyvistaqt import QtInteractor

from app.domain.packaging import Panel
from app.ui import theme, tokens
from app.ui.orbit import FIELD_OF_VIEW, Orbit
from app.ui.scene import LIGHT, SHADE, PanelMesh

LARGEST_TEXTURE = 2048
SAMPLES = 4
"""Per pixel, against steps at edges; more takes software OpenGL too long."""


class GlPreview(QWidget):
    """One VTK view that lives as long as its page; it draws only when something changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The wrappers that pyvista puts around its methods hide their types.
        interactor: Any = QtInteractor
        self._plotter = interactor(self, auto_update=False, multi_samples=SAMPLES)
        self._solids: dict[Panel, Any] = {}
        self._actors: dict[Panel, Any] = {}
        self._edges: Any = None
        self._art: dict[Panel, int] = {}
        self._radius = 1.0
        self._is_open = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plotter)
        self._plotter.enable_terrain_style(mouse_wheel_zooms=True, shift_pans=True)
        self._plotter.camera.view_angle = FIELD_OF_VIEW
        self.setAccessibleName(self.tr("Package in three dimensions"))
        self._plotter.setAccessibleName(self.accessibleName())

    def show_meshes(self, meshes: tuple[PanelMesh, ...]) -> None:
        """Show a package; other sizes of the same one only move its points."""
        if {mesh.panel for mesh in meshes} != self._solids.keys():
            self._start_over(meshes)
        for mesh in meshes:
            self._solids[mesh.panel].points = mesh.points
        points = np.vstack([mesh.points for mesh in meshes])
        self._radius = float(np.linalg.norm(points, axis=1).max())
        self._show_edges(meshes)
        # Without this, faces outside of the old depth range are cut away.
        self._plotter.renderer.ResetCameraClippingRange()
        self._plotter.render()

    def show_art(self, art: dict[Panel, QImage]) -> None:
        """Put artwork on panels; one that did not change is not loaded again."""
        for panel, actor in self._actors.items():
            image = art.get(panel)
            key = image.cacheKey() if image is not None else 0
            if self._art.get(panel, 0) != key:
                actor.texture = None if image is None else _texture(image)
                self._art[panel] = key
        self._plotter.render()

    def look(self, orbit: Orbit) -> None:
        """Look from where an orbit stands."""
        camera = self._plotter.camera
        camera.focal_point = (0.0, 0.0, 0.0)
        camera.position = tuple(orbit.direction * orbit.distance(self._radius))
        camera.up = (0.0, 0.0, 1.0)
        self._plotter.renderer.ResetCameraClippingRange()
        self._plotter.render()

    def follow_theme(self) -> None:
        """Take the ground of the theme of now."""
        self._plotter.set_background(theme.colour("picture").name())
        self._plotter.render()

    def picture(self) -> np.ndarray[Any, Any]:
        """What is on show as pixels, shape (height, width, 3)."""
        return np.asarray(self._plotter.screenshot(return_img=True))

    def close_view(self) -> None:
        """Free what OpenGL holds, before the window goes; twice is safe."""
        if self._is_open:
            self._is_open = False
            self._plotter.close()

    def _start_over(self, meshes: tuple[PanelMesh, ...]) -> None:
        self._plotter.clear()
        self._plotter.remove_all_lights()
        # As in the painted preview, so that nothing changes when this one takes its place.
        light = pv.Light(position=tuple(LIGHT), light_type="scene light")
        light.positional = False
        self._plotter.add_light(light)
        self._art.clear()
        self._edges = None
        self._solids = {mesh.panel: _solid(mesh) for mesh in meshes}
        self._actors = {
            panel: self._plotter.add_mesh(
                solid,
                color=tokens.LIGHT["picture"],
                ambient=SHADE[0],
                diffuse=SHADE[1],
                specular=0.0,
                smooth_shading=panel is Panel.BODY,
                reset_camera=False,
                render=False,
            )
            for panel, solid in self._solids.items()
        }
        self.follow_theme()

    def _show_edges(self, meshes: tuple[PanelMesh, ...]) -> None:
        """The creases, so that plain panels of one colour stand apart."""
        outlines = [mesh.points[list(mesh.faces[0])] for mesh in meshes if len(mesh.faces) == 1]
        lines = pv.merge([pv.lines_from_points(p, close=True) for p in outlines])
        if self._edges is None:
            self._edges = lines
            self._plotter.add_mesh(
                lines,
                color=tokens.LIGHT["outline"],
                line_width=1.2,
                reset_camera=False,
                render=False,
            )
        else:
            self._edges.points = lines.points


def _texture(image: QImage) -> Any:
    make: Any = pv.Texture
    return make(_pixels(image))


def _solid(mesh: PanelMesh) -> Any:
    faces = np.hstack([(len(face), *face) for face in mesh.faces])
    solid = pv.PolyData(mesh.points.copy(), faces)
    solid.active_texture_coordinates = mesh.uv
    return solid


def _pixels(image: QImage) -> np.ndarray[Any, Any]:
    """RGB rows; rows of a QImage are padded to four bytes, which textures are not."""
    small = image
    if max(image.width(), image.height()) > LARGEST_TEXTURE:
        small = image.scaled(
            LARGEST_TEXTURE,
            LARGEST_TEXTURE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    rgb = small.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()
