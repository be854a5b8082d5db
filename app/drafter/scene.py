"""The photographic studio: its windows, its cameras and the floor's shadow, drawn by VTK.

Needs OpenGL; without a display VTK takes EGL. One Studio serves all pictures of a process.
"""

import os
import sys
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 - registers the OpenGL classes
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import vtkFloatArray, vtkObject, vtkUnsignedCharArray
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkRenderingCore import vtkActor, vtkRenderer, vtkRenderWindow, vtkTexture

from app.drafter.actors import line_actors, plain_actor, set_camera, surface_actors
from app.drafter.camera import Camera
from app.drafter.errors import DrafterError
from app.drafter.model import ProductModel
from app.drafter.staging import Depth, Ground, ground, groups, loose_parts, openness
from app.drafter.vtk_data import from_vtk, to_vtk

Picture = NDArray[np.uint8]
_MAP_SIZE = 176


@dataclass(frozen=True, slots=True, eq=False)
class Staged:
    """A model ready to be photographed."""

    model: ProductModel
    ground: Ground
    actors: tuple[vtkActor, ...]


class Studio:
    """Owns the windows of this process; not for use from two threads at once."""

    def __init__(self) -> None:
        if sys.platform == "linux" and not os.environ.get("DISPLAY"):
            os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")
        self._window, self._renderer = _window()
        self._depth_window, self._depth_renderer = _window()
        self._shown: tuple[ProductModel, frozenset[str]] | None = None
        self._texture = vtkTexture()
        self._texture.InterpolateOn()
        # Repeated, its last row would shine through into the first row of the picture.
        self._texture.RepeatOff()
        self._texture.EdgeClampOn()

    def stage(self, model: ProductModel) -> Staged:
        """Shade and light the model; costs once what all its pictures share."""
        surfaces = groups(model)
        clear = {g.part.key for g in surfaces if g.finish.opacity < 1.0}
        reach = diagonal(model)
        # Glass throws a shadow on the floor but leaves what is inside it in the light.
        self.show(model, without=clear.union(loose_parts(model)))
        open_to_sky = openness(surfaces, model, lambda camera: self.depth(camera, reach))
        self.show(model)
        floor = ground(model, lambda camera: self.depth(camera, reach))
        actors = (
            actor
            for group, values in zip(surfaces, open_to_sky, strict=True)
            for actor in surface_actors(group, values, model)
        )
        return Staged(model, floor, tuple(actors))

    def show(self, model: ProductModel, without: Collection[str] = ()) -> None:
        """Put a model before the camera that measures depth, each part painted with its number.

        `without` leaves out parts by key. The model that stands there already is left as it is.
        """
        wanted = (model, frozenset(without))
        if self._shown is not None and self._shown[0] is model and self._shown[1] == wanted[1]:
            return
        self._shown = wanted
        self._depth_renderer.RemoveAllViewProps()
        for number, part in enumerate(model.parts):
            for mesh in part.meshes if part.key not in without else ():
                if len(mesh.faces):
                    actor = plain_actor(mesh)
                    actor.GetProperty().SetColor(number % 256 / 255, number // 256 / 255, 0)
                    self._depth_renderer.AddActor(actor)

    def depth(self, camera: Camera, reach: float, size: int = _MAP_SIZE) -> Depth:
        """How far the nearest surface stands before the camera's centre, mm; -inf where none is.

        Shape (size, size), the first row at the bottom. `reach`: mm before and behind the centre.
        """
        near, far = _aim(self._depth_renderer, camera, reach)
        self._depth_window.SetSize(size, size)
        self._depth_window.Render()
        values = vtkFloatArray()
        self._depth_window.GetZbufferData(0, 0, size - 1, size - 1, values)
        z = from_vtk(values).reshape(size, size)
        depth: Depth = z * np.float32(near - far) + np.float32(camera.distance - near)
        depth[z >= 1.0] = -np.inf
        return depth

    def numbers(self, size: int) -> NDArray[np.int32]:
        """The number of the part that is seen in each pixel of the last depth; 65535 for none."""
        pixels = _pixels(self._depth_window, size)[::-1].astype(np.int32)
        return np.asarray(pixels[..., 0] + 256 * pixels[..., 1])

    def photograph(self, staged: Staged, camera: Camera, backdrop: Picture, size: int) -> Picture:
        """The product before a backdrop (k, k, 3): an RGB picture (size, size, 3)."""
        renderer = self._renderer
        renderer.RemoveAllViewProps()
        for actor in staged.actors:
            renderer.AddActor(actor)
            set_camera(actor, camera, size)
        for actor in line_actors(staged.model, camera, size):
            renderer.AddActor(actor)
        _aim(renderer, camera, diagonal(staged.model))
        self._texture.SetInputData(_image(backdrop))
        renderer.SetBackgroundTexture(self._texture)
        renderer.TexturedBackgroundOn()
        self._window.SetSize(size, size)
        self._window.Render()
        return _pixels(self._window, size)


def _pixels(window: vtkRenderWindow, size: int) -> Picture:
    data = vtkUnsignedCharArray()
    window.GetPixelData(0, 0, size - 1, size - 1, 0, data, 0)
    if data.GetNumberOfTuples() != size * size:
        raise DrafterError("This computer cannot draw pictures: OpenGL did not answer.")
    return np.asarray(from_vtk(data).reshape(size, size, 3)[::-1])


def _window() -> tuple[vtkRenderWindow, vtkRenderer]:
    vtkObject.GlobalWarningDisplayOff()
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    renderer = vtkRenderer()
    renderer.SetBackground(1, 1, 1)
    window.AddRenderer(renderer)
    return window, renderer


def _image(picture: Picture) -> vtkImageData:
    image = vtkImageData()
    height, width = picture.shape[:2]
    image.SetDimensions(width, height, 1)
    flat = np.ascontiguousarray(picture[::-1]).reshape(-1, 3)
    image.GetPointData().SetScalars(to_vtk(flat))
    return image


def _aim(renderer: vtkRenderer, camera: Camera, reach: float) -> tuple[float, float]:
    """Point VTK's camera; returns the near and far distance of the depth range."""
    vtk_camera = renderer.GetActiveCamera()
    vtk_camera.SetPosition(*(camera.centre + camera.back * camera.distance))
    vtk_camera.SetFocalPoint(*camera.centre)
    vtk_camera.SetViewUp(*camera.up)
    vtk_camera.SetParallelProjection(camera.lens == 0)
    if camera.lens:
        vtk_camera.SetViewAngle(camera.lens)
    else:
        vtk_camera.SetParallelScale(camera.span / 2)
    near = max(camera.distance - reach * 1.05, camera.distance * 0.01)
    far = camera.distance + reach * 1.05
    vtk_camera.SetClippingRange(near, far)
    return near, far


def diagonal(model: ProductModel) -> float:
    """The longest way through the product's box, mm."""
    low, high = model.bounds()
    return float(np.linalg.norm(high - low))
