"""The package drawn by VTK. Import this only when it is shown: it loads VTK and takes a second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyvista as pv
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pyvistaqt import QtInteractor

from app.ui import theme, tokens
from app.ui.packaging.orbit import FIELD_OF_VIEW, Floats
from app.ui.packaging.orbit_control import OrbitControl
from app.ui.packaging.scene import INSIDE, Pose, Scene, Solid, brightness

LARGEST_TEXTURE = 2048
STILL_SAMPLES = 4
"""Per pixel, against steps at edges, as soon as nothing moves: four times the work."""

CLOSED = 0.999
SHADE = "shade"


@dataclass(slots=True, eq=False)
class _Drawn:
    """A part and what VTK draws for it."""

    solid: Solid
    data: Any
    actor: Any
    ink: Any
    """The colour of the actor: pyvista's own way to it takes longer than drawing."""


class _Flat:
    """The flat parts as arrays, so that the light of all of them is worked out at once."""

    def __init__(self, drawn: Sequence[_Drawn]) -> None:
        self.drawn = [one for one in drawn if not one.solid.is_curved]
        self._faces = [one.solid.face for one in self.drawn]
        self._normals = np.array([one.solid.normals[0] for one in self.drawn]).reshape(-1, 3)
        self._middles = np.array([one.solid.points.mean(axis=0) for one in self.drawn])
        self._middles = self._middles.reshape(-1, 3)

    def light(self, pose: Pose, eye: Floats, azimuth: float) -> list[float]:
        """How bright the side of each part is that the camera sees, 0..1."""
        if not self.drawn:
            return []
        places = np.array([pose.matrices[face] for face in self._faces])
        turns = places[:, :3, :3]
        normals = np.einsum("nij,nj->ni", turns, self._normals)
        middles = np.einsum("nij,nj->ni", turns, self._middles) + places[:, :3, 3]
        is_front = np.einsum("ni,ni->n", normals, eye - middles) > 0
        seen = np.where(is_front[:, None], normals, -normals)
        found: list[float] = (brightness(seen, azimuth) * np.where(is_front, 1.0, INSIDE)).tolist()
        return found


class GlPreview(QWidget):
    """One VTK view that lives as long as its page; it draws only when something changed.

    Folding moves the faces and turning moves the camera; meshes and textures stay what they are.

    Args:
        control: where the camera is.
    """

    def __init__(self, control: OrbitControl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The wrappers that pyvista puts around its methods hide their types.
        interactor: Any = QtInteractor
        self._plotter = interactor(self, auto_update=False, multi_samples=0)
        self._control = control
        self._drawn: list[_Drawn] = []
        self._flat = _Flat(())
        self._places: dict[str, Any] = {}
        self._shadow: Any = None
        self._textures: dict[int, Any] = {}
        self._art: dict[str, int] = {}
        self._pose: Pose | None = None
        self._is_open = True
        self._is_drawn = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plotter)
        self._plotter.camera.view_angle = FIELD_OF_VIEW
        self.setAccessibleName(self.tr("Package in three dimensions"))
        self._plotter.setAccessibleName(self.accessibleName())
        control.watch(self._plotter)
        control.changed.connect(self._look)
        control.rested.connect(self._draw_still)

    def show_scene(self, scene: Scene, pose: Pose) -> None:
        """Show another package, or one of other sizes."""
        self._plotter.clear()
        self._plotter.remove_all_lights()
        self._art.clear()
        # One for each face: moving it moves all parts that lie on it.
        self._places = {one.face: pv.vtkmatrix_from_array(np.eye(4)) for one in scene.solids}
        self._drawn = [_Drawn(one, *self._add(one)) for one in scene.solids]
        self._flat = _Flat(self._drawn)
        self._add_shadow(scene)
        self.follow_theme(draws=False)
        self.show_pose(pose)

    def show_pose(self, pose: Pose) -> None:
        """Show it folded to another degree: only the transforms of the faces change."""
        self._pose = pose
        for face, place in self._places.items():
            place.DeepCopy(pose.matrices[face].ravel().tolist())
        if self._shadow is not None:
            self._shadow.visibility = pose.folded >= CLOSED
        self._control.keep_moving()
        self._look()

    def show_art(self, art: dict[str, QImage]) -> None:
        """Put artwork on panels, all at once; one that did not change is not loaded again."""
        keys = {panel: image.cacheKey() for panel, image in art.items()}
        for panel, key in keys.items():
            if key not in self._textures:
                self._textures[key] = _texture(art[panel])
        for one in self._drawn:
            panel = one.solid.art
            if panel and self._art.get(panel, 0) != keys.get(panel, 0):
                one.actor.texture = self._textures.get(keys.get(panel, 0))
                one.actor.visibility = panel in keys or not one.solid.is_bleed
            elif not panel and one.solid.face in art.keys() | self._art.keys():
                # Behind print bare board shows only inside; its edge would shine through as dots.
                one.actor.prop.culling = "front" if one.solid.face in keys else "none"
        self._art = keys
        for key in self._textures.keys() - set(keys.values()):
            del self._textures[key]
        self._control.keep_moving()
        self._look()

    def texture_of(self, panel: str) -> Any:
        """The texture object on a panel, None where it is plain."""
        return self._textures.get(self._art.get(panel, 0))

    def follow_theme(self, *, draws: bool = True) -> None:
        """Take the ground of the theme of now."""
        self._plotter.set_background(theme.colour("picture").name())
        if draws:
            self._draw(samples=STILL_SAMPLES)

    def picture(self) -> np.ndarray[Any, Any]:
        """What is on show as pixels, shape (height, width, 3)."""
        self._is_drawn = False
        self._draw(samples=STILL_SAMPLES)
        return np.asarray(self._plotter.screenshot(return_img=True))

    def close_view(self) -> None:
        """Free what OpenGL holds, before the window goes; twice is safe."""
        if self._is_open:
            self._is_open = False
            self._control.changed.disconnect(self._look)
            self._control.rested.disconnect(self._draw_still)
            self._plotter.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pose is not None:
            self._look()

    def _add(self, solid: Solid) -> tuple[Any, Any, Any]:
        faces = np.hstack([(len(face), *face) for face in solid.polygons])
        make: Any = pv.PolyData
        data = make(solid.points.astype(np.float32), faces)
        if solid.art:
            data.active_texture_coordinates = solid.uv.astype(np.float32)
        more: dict[str, Any] = {"color": "white"}
        if solid.is_curved:
            data[SHADE] = np.full((len(solid.points), 3), 255, np.uint8)
            more = {"scalars": SHADE, "rgb": True}
        actor = self._plotter.add_mesh(
            data,
            lighting=False,
            # Bare board is seen from inside, too; print only from outside.
            culling="back" if solid.art else None,
            reset_camera=False,
            render=False,
            **more,
        )
        actor.visibility = not solid.is_bleed
        actor.SetUserMatrix(self._places[solid.face])
        return data, actor, actor.prop

    def _add_shadow(self, scene: Scene) -> None:
        shadow = scene.shadow()
        sheet: Any = pv.PolyData
        plane = sheet(shadow.corners.astype(np.float32), [4, 0, 1, 2, 3])
        plane.active_texture_coordinates = np.array(((0, 0), (1, 0), (1, 1), (0, 1)), np.float32)
        pixels = np.zeros((*shadow.alpha.shape, 4), np.uint8)
        pixels[..., 3] = shadow.alpha
        make: Any = pv.Texture
        # Seen from below there is no table.
        self._shadow = self._plotter.add_mesh(
            plane,
            texture=make(pixels),
            lighting=False,
            culling="back",
            reset_camera=False,
            render=False,
        )
        self._shadow.ForceTranslucentOn()

    def _look(self) -> None:
        """Move the camera to where the orbit stands, with the light of the studio."""
        if self._pose is None or not self._is_open:
            return
        orbit, camera = self._control.orbit, self._plotter.camera
        camera.focal_point = (0.0, 0.0, 0.0)
        eye = orbit.direction * orbit.distance(self._pose.radius)
        camera.position = tuple(eye)
        camera.up = (0.0, 0.0, 1.0)
        # The narrower side decides how much is seen, as in the painted preview.
        camera.SetUseHorizontalViewAngle(int(self.width() < self.height()))
        self._light(self._pose, eye)
        # Without this, faces outside of the old depth range are cut away.
        self._plotter.renderer.ResetCameraClippingRange()
        self._draw(samples=0 if self._control.is_moving else STILL_SAMPLES)

    def _light(self, pose: Pose, eye: Floats) -> None:
        azimuth = self._control.orbit.azimuth
        board = QColor(tokens.LIGHT["board"])
        red, green, blue = board.redF(), board.greenF(), board.blueF()
        for one, light in zip(self._flat.drawn, self._flat.light(pose, eye, azimuth), strict=True):
            if one.solid.art and self._art.get(one.solid.art):
                one.ink.SetColor(light, light, light)
            else:
                one.ink.SetColor(light * red, light * green, light * blue)
        for one in self._drawn:
            if one.solid.is_curved:
                shades = np.round(255 * brightness(pose.normals(one.solid), azimuth))
                one.data[SHADE] = np.repeat(shades.astype(np.uint8), 3).reshape(-1, 3)

    def _draw_still(self) -> None:
        self._draw(samples=STILL_SAMPLES)

    def _draw(self, *, samples: int) -> None:
        if not self._is_open:
            return
        self._plotter.render_window.SetMultiSamples(samples)
        if self._is_drawn and self._plotter.isVisible():
            # What Qt paints VTK draws in any case; asked by itself it would draw everything twice.
            QWidget.update(self._plotter)
        else:
            self._plotter.render()
            self._is_drawn = True


def _texture(image: QImage) -> Any:
    make: Any = pv.Texture
    texture = make(_pixels(image))
    texture.interpolate = True
    texture.repeat = False
    return texture


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
