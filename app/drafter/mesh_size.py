"""How large a 3D file means its model to be, and how many triangles of it are drawn."""

from collections.abc import Iterator, Sequence
from types import MappingProxyType

import numpy as np

from app.drafter.errors import DrafterError
from app.drafter.mesh_parts import Piece, all_points
from app.drafter.mesh_raw import RawScene
from app.drafter.mesh_smooth import Curved, curved, rounded
from app.drafter.mesh_topology import Shape, welded_shape
from app.drafter.model import Floats, Mesh
from app.drafter.vtk_data import poly_data

UNITS = MappingProxyType({"m": 1000.0, "cm": 10.0, "mm": 1.0, "in": 25.4, "ft": 304.8})
UNIT_NAMES = MappingProxyType(
    {"m": "metres", "cm": "centimetres", "mm": "millimetres", "in": "inches", "ft": "feet"}
)
_METRES_UP_TO = 3.0
_SMALLEST, _LARGEST = 0.05, 100_000.0
# More triangles than this are thinned out before drawing: finer than a pixel at 1024.
MOST_DRAWN = 400_000
_ROUNDED_BUDGET = 200_000
_GRAIN = 3000.0


def unit_of(scene: RawScene, stated: str | None) -> tuple[str, str | None]:
    """The unit of the file's numbers, and what was assumed to know it (None: nothing).

    STL, OBJ and PLY state none: below 3 they are taken for metres, from there on for millimetres.
    """
    if stated is not None:
        if stated not in UNITS:
            raise DrafterError(
                f"“{stated}” is no unit of length here.", f"Choose one of {', '.join(UNITS)}."
            )
        return stated, None
    largest = float(extent(scene).max())
    if scene.unit is not None:
        if largest * UNITS[scene.unit] > _LARGEST / 5:
            return scene.unit, f"{UNIT_NAMES[scene.unit]}, as the format says: it is very large"
        return scene.unit, None
    unit = "m" if largest < _METRES_UP_TO else "mm"
    return unit, f"{UNIT_NAMES[unit]}: a {scene.format} file states no unit"


def extent(scene: RawScene) -> Floats:
    """Size of all triangles in the file's own unit, (3,); DrafterError when it has none."""
    drawn = [body.points[body.faces.ravel()] for body in scene.bodies if len(body.faces)]
    if not drawn:
        raise DrafterError(
            f"This {scene.format} file has no surface to draw, only points or lines.",
            "Export the model as triangles (a mesh).",
        )
    low = np.min([points.min(axis=0) for points in drawn], axis=0)
    high = np.max([points.max(axis=0) for points in drawn], axis=0)
    with np.errstate(over="ignore"):
        size = np.asarray(high - low)
    if not float(size.max()) > 0:
        raise DrafterError(
            f"The model in this {scene.format} file has no size: all its corners are one point.",
            "Export it again, and look at it in another program first.",
        )
    return size


def check_size(size: Floats, unit: str) -> None:
    """Refuse what is no product in this unit; `size` in mm."""
    largest = float(size.max())
    if _SMALLEST <= largest <= _LARGEST:
        return
    word = f"{largest / 1000:,.0f} m large" if largest > 1 else f"{largest:.2g} mm small"
    if not largest < 1e12:
        word = "endlessly large"
    raise DrafterError(
        f"Read in {UNIT_NAMES[unit]}, this model is {word}, which no product is.",
        "State the unit the file was drawn in.",
    )


def drawn_meshes(found: Sequence[Piece]) -> list[tuple[Mesh, ...]]:
    """The meshes to draw of each part: thinned where too fine, round where the file means round.

    Their bounds are those of the file's own corners.
    """
    every = all_points(found)
    low, size = every.min(axis=0), np.ptp(every, axis=0)
    shapes = [_thinned_all(piece, found, float(size.max())) for piece in found]
    return _fitted(_smoothed(shapes, float(size.max())), low, size)


def _thinned_all(piece: Piece, found: Sequence[Piece], size: float) -> list[Shape]:
    """The shapes of a part, with its share of at most about 400,000 triangles in all."""
    total = sum(len(shape.faces) for other in found for shape in other.shapes)
    if total <= MOST_DRAWN:
        return list(piece.shapes)
    return [_thinned(shape, size, MOST_DRAWN / total) for shape in piece.shapes]


def _thinned(shape: Shape, size: float, share: float) -> Shape:
    """Points that share a cell of a fine grid made one (Rossignac and Borrel 1993)."""
    wanted = max(int(len(shape.faces) * share), 2000)
    if len(shape.faces) <= wanted:
        return shape
    from vtkmodules.vtkFiltersCore import vtkBinnedDecimation

    own = np.maximum(np.ptp(shape.points, axis=0), size * 1e-6)
    cell = size / 700
    for _ in range(8):
        bins = np.clip(np.ceil(own / cell), 1, 1500).astype(int).tolist()
        thinner = vtkBinnedDecimation()
        thinner.SetInputData(poly_data(shape.mesh))
        thinner.AutoAdjustNumberOfDivisionsOff()
        thinner.SetNumberOfDivisions(*bins)
        thinner.SetPointGenerationModeToBinAverages()
        thinner.Update()
        result = thinner.GetOutput()
        if result.GetNumberOfPolys() <= wanted * 1.1:
            break
        cell *= max(float(np.sqrt(result.GetNumberOfPolys() / wanted)), 1.05)
    if result.GetNumberOfPolys() == 0:
        return shape
    points: Floats = np.array(result.GetPoints().GetData(), dtype=np.float64)
    faces = np.array(result.GetPolys().GetConnectivityArray(), dtype=np.int64).reshape(-1, 3)
    return welded_shape(points, faces, None)


def _smoothed(shapes: list[list[Shape]], size: float) -> list[tuple[Mesh, ...]]:
    surfaces = [[curved(shape.mesh, shape.normals) for shape in group] for group in shapes]
    splits = _splits([c for group in surfaces for c in group], size / _GRAIN)
    return [tuple(rounded(c, next(splits)) for c in group) for group in surfaces]


def _splits(surfaces: list[Curved], grain: float) -> Iterator[int]:
    """How far each surface is split, less where all together would be too many triangles."""
    wanted = [surface.wanted_split(grain) for surface in surfaces]
    counts = [len(surface.mesh.faces) for surface in surfaces]
    most = max(wanted)
    while most > 1 and _total(counts, wanted, most) > _ROUNDED_BUDGET:
        most -= 1
    return (min(split, most) for split in wanted)


def _total(counts: list[int], wanted: list[int], most: int) -> int:
    return sum(count * min(split, most) ** 2 for count, split in zip(counts, wanted, strict=True))


def _fitted(meshes: list[tuple[Mesh, ...]], low: Floats, size: Floats) -> list[tuple[Mesh, ...]]:
    """Scaled by the little that rounding between corners adds, back to the file's own bounds."""
    every = [mesh.points for group in meshes for mesh in group]
    now_low = np.min([points.min(axis=0) for points in every], axis=0)
    now_size = np.max([points.max(axis=0) for points in every], axis=0) - now_low
    scale = np.where(now_size > 0, size / np.where(now_size > 0, now_size, 1), 1)
    return [
        tuple(Mesh((mesh.points - now_low) * scale + low, mesh.faces) for mesh in group)
        for group in meshes
    ]
