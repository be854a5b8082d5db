"""The floor of a picture: the same triangles, plain VTK lights and MSAA, and a PNG."""

from __future__ import annotations

import cv2
import numpy as np
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 - brings the renderer itself
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkPoints, vtkUnsignedCharArray
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer, vtkRenderWindow

from app.drafter import camera
from app.drafter.camera import Camera
from app.drafter.model import Part, ProductModel


class BareRenderer:
    """One off-screen window with nothing in it but the triangles of a model."""

    def __init__(self, size: int = 1024) -> None:
        self._size = size
        self._renderer = vtkRenderer()
        self._renderer.SetBackground(0.97, 0.97, 0.96)
        self._window = vtkRenderWindow()
        self._window.SetOffScreenRendering(1)
        self._window.SetMultiSamples(4)
        self._window.SetSize(size, size)
        self._window.AddRenderer(self._renderer)

    def upload(self, model: ProductModel) -> None:
        """Show the triangles of a model, one actor for each part."""
        self._renderer.RemoveAllViewProps()
        for part in model.parts:
            self._renderer.AddActor(_actor(part))

    def frame(self, view: Camera) -> bytes:
        """PNG of one view of the uploaded model."""
        eye = self._renderer.GetActiveCamera()
        eye.SetParallelProjection(True)
        eye.SetFocalPoint(*view.centre)
        eye.SetPosition(*(view.centre + view.back * view.distance))
        eye.SetViewUp(*view.up)
        eye.SetParallelScale(view.span / 2)
        self._renderer.ResetCameraClippingRange()
        self._window.Render()
        read = vtkUnsignedCharArray()
        self._window.GetPixelData(0, 0, self._size - 1, self._size - 1, 0, read, 0)
        pixels = vtk_to_numpy(read).reshape(self._size, self._size, 3)[::-1, :, ::-1]
        options = [cv2.IMWRITE_PNG_COMPRESSION, 1]
        return cv2.imencode(".png", np.ascontiguousarray(pixels), options)[1].tobytes()


def _actor(part: Part) -> vtkActor:
    points = np.vstack([mesh.points for mesh in part.meshes])
    starts = np.cumsum([0, *(len(mesh.points) for mesh in part.meshes[:-1])])
    faces = np.vstack(
        [mesh.faces + start for mesh, start in zip(part.meshes, starts, strict=True)]
    ).astype(np.int64)
    shape = vtkPolyData()
    places = vtkPoints()
    places.SetData(numpy_to_vtk(points.astype(np.float32), deep=True))
    cells = vtkCellArray()
    cells.SetData(3, numpy_to_vtkIdTypeArray(faces.ravel(), deep=True))
    shape.SetPoints(places)
    shape.SetPolys(cells)
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(shape)
    actor = vtkActor()
    actor.SetMapper(mapper)
    red, green, blue = (int(part.look.colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    actor.GetProperty().SetColor(red, green, blue)
    return actor


def view_cameras(model: ProductModel, views: tuple[str, ...]) -> list[Camera]:
    """The cameras of our own views."""
    return [camera.view_camera(model, view) for view in views]


def shot_cameras(model: ProductModel) -> list[Camera]:
    """The cameras of our own close-ups."""
    return [camera.shot_camera(model, shot) for shot in model.shots]
