"""The floor of a picture: the same triangles, plain VTK lights and MSAA, and a PNG."""

from __future__ import annotations

import cv2
import numpy as np
import pyvista as pv

from app.drafter import camera
from app.drafter.camera import Camera
from app.drafter.model import ProductModel


class BareRenderer:
    """One off-screen window; each model is uploaded once, as ours is."""

    def __init__(self, size: int = 1024) -> None:
        self._plotter = pv.Plotter(off_screen=True, window_size=[size, size])
        self._plotter.enable_anti_aliasing("msaa", multi_samples=8)
        self._plotter.enable_parallel_projection()
        self._model: ProductModel | None = None

    def frame(self, model: ProductModel, view: Camera) -> bytes:
        """PNG of one view."""
        if self._model is not model:
            self._show(model)
        place = view.centre + view.back * view.distance
        self._plotter.camera_position = [tuple(place), tuple(view.centre), tuple(view.up)]
        self._plotter.camera.parallel_scale = view.span / 2
        self._plotter.renderer.ResetCameraClippingRange()
        self._plotter.render()
        pixels = np.ascontiguousarray(self._plotter.screenshot(return_img=True)[:, :, ::-1])
        return cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, 1])[1].tobytes()

    def _show(self, model: ProductModel) -> None:
        self._model = model
        self._plotter.clear_actors()
        for part in model.parts:
            for mesh in part.meshes:
                faces = np.column_stack([np.full(len(mesh.faces), 3), mesh.faces])
                self._plotter.add_mesh(
                    pv.PolyData(mesh.points, faces), color=part.look.colour, smooth_shading=True
                )


def view_cameras(model: ProductModel, views: tuple[str, ...]) -> list[Camera]:
    """The cameras of our own views."""
    return [camera.view_camera(model, view) for view in views]


def shot_cameras(model: ProductModel) -> list[Camera]:
    """The cameras of our own close-ups."""
    return [camera.shot_camera(model, shot) for shot in model.shots]
