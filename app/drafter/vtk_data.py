"""Numpy arrays and meshes as VTK's data, and back; VTK is loaded on first use."""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Ints, Mesh

if TYPE_CHECKING:
    from vtkmodules.vtkCommonCore import vtkPoints
    from vtkmodules.vtkCommonDataModel import vtkPolyData


def _support() -> Any:
    # VTK's numpy functions carry no types.
    from vtkmodules.util import numpy_support

    return numpy_support


def to_vtk(values: NDArray[Any], name: str = "") -> Any:
    """A copy of an array as a VTK data array."""
    array = _support().numpy_to_vtk(np.ascontiguousarray(values), deep=True)
    if name:
        array.SetName(name)
    return array


def from_vtk(array: Any) -> NDArray[Any]:
    """The values of a VTK data array, not copied."""
    values: NDArray[Any] = _support().vtk_to_numpy(array)
    return values


def vtk_points(points: NDArray[np.float64]) -> "vtkPoints":
    """Points (n, 3) for VTK."""
    from vtkmodules.vtkCommonCore import vtkPoints

    holder = vtkPoints()
    holder.SetData(to_vtk(np.asarray(points, dtype=np.float64)))
    return holder


def poly_data(mesh: Mesh) -> "vtkPolyData":
    """The mesh as vtkPolyData."""
    from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData

    poly = vtkPolyData()
    poly.SetPoints(vtk_points(mesh.points))
    cells = vtkCellArray()
    offsets = np.arange(0, 3 * len(mesh.faces) + 1, 3, dtype=np.int64)
    to_ids = _support().numpy_to_vtkIdTypeArray
    corners = np.ascontiguousarray(mesh.faces.ravel(), dtype=np.int64)
    cells.SetData(to_ids(offsets, deep=True), to_ids(corners, deep=True))
    poly.SetPolys(cells)
    return poly


def triangles_of(poly: "vtkPolyData") -> Ints:
    """The faces (m, 3) of vtkPolyData that holds triangles only."""
    corners = from_vtk(poly.GetPolys().GetConnectivityArray())
    return np.asarray(corners.reshape(-1, 3), dtype=np.int32)
