"""The photographic studio: VTK actors of a product model, its window, daylight and depth maps.

Needs OpenGL; without a display VTK takes EGL. One Studio serves all pictures of a process.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkFloatArray, vtkObject, vtkUnsignedCharArray
from vtkmodules.vtkCommonDataModel import vtkDataObject, vtkImageData, vtkPolyData
from vtkmodules.vtkRenderingCore import (
    vtkActor,
    vtkPolyDataMapper,
    vtkRenderer,
    vtkRenderWindow,
    vtkTexture,
)
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 - registers the OpenGL classes

from app.drafter import glsl
from app.drafter.camera import Camera
from app.drafter.look import PATTERNS, Finish, finish_of, linear
from app.drafter.model import DrafterError, Floats, Mesh, Part, ProductModel
from app.drafter.solids_flat import poly_data
from app.drafter.surface import Surface, shaded

_AXES = {"x": (1.0, 0.0, 0.0), "y": (0.0, 1.0, 0.0), "z": (0.0, 0.0, 1.0)}
_DEPTH_SIZE = 176
_SKY_DIRECTIONS = 22


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Meshes of one part that are drawn together."""

    part: Part
    finish: Finish
    surface: Surface
    openness: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """Height of the product above the floor seen from below: (k, k) mm over a square of `span` mm."""

    height: Floats
    camera: Camera


@dataclass(frozen=True, slots=True, eq=False)
class Staged:
    """A model ready to be photographed."""

    model: ProductModel
    pieces: tuple[Piece, ...]
    ground: Ground
    actors: tuple[vtkActor, ...]


class Studio:
    """Owns the windows of this process; not for use from two threads at once."""

    def __init__(self, samples: int = 8) -> None:
        if sys.platform == "linux" and not os.environ.get("DISPLAY"):
            os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")
        self._window, self._renderer = _window(samples)
        self._depth_window, self._depth_renderer = _window(0)
        self._texture = vtkTexture()
        self._texture.InterpolateOn()

    def stage(self, model: ProductModel) -> Staged:
        """Shade and light the model; costs once what all its pictures share."""
        surfaces = [(part, finish, shaded_group) for part, finish, shaded_group in _groups(model)]
        depth_maps = self._depth_maps(surfaces, model)
        pieces = []
        for part, finish, surface in surfaces:
            pieces.append(Piece(part, finish, surface, _openness(surface, depth_maps)))
        low, high = model.bounds()
        ground = self._ground(model)
        actors = tuple(actor for piece in pieces for actor in _actors(piece, model))
        return Staged(model, tuple(pieces), ground, actors)

    def _depth_maps(
        self, surfaces: list[tuple[Part, Finish, Surface]], model: ProductModel
    ) -> list[tuple[Camera, Floats]]:
        solid = [s for _, finish, s in surfaces if finish.opacity >= 1.0]
        self._show_depth([poly_data(Mesh(s.points, s.faces)) for s in solid])
        low, high = model.bounds()
        span = float(np.linalg.norm(high - low)) * 1.02
        centre = (low + high) / 2
        return [
            (camera, self._depth(camera))
            for camera in (_looking(tuple(d), centre, span) for d in _directions(_SKY_DIRECTIONS))
        ]

    def _ground(self, model: ProductModel) -> Ground:
        self._show_depth([poly_data(mesh) for _, mesh in model.meshes()])
        low, high = model.bounds()
        span = float((high - low)[:2].max()) * 1.02 + 1e-6
        centre = np.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]])
        camera = _looking((0.0, 0.0, -1.0), centre, span, float(high[2] - low[2]))
        depth = self._depth(camera)
        return Ground(np.where(np.isfinite(depth), -depth, np.inf), camera)

    def _show_depth(self, polys: list[object]) -> None:
        self._depth_renderer.RemoveAllViewProps()
        for poly in polys:
            mapper = vtkPolyDataMapper()
            mapper.SetInputData(poly)
            mapper.ScalarVisibilityOff()
            actor = vtkActor()
            actor.SetMapper(mapper)
            actor.GetProperty().LightingOff()
            self._depth_renderer.AddActor(actor)

    def _depth(self, camera: Camera) -> Floats:
        """Distance towards the eye of the nearest surface, mm from the camera's centre; -inf: none.

        Shape (k, k), the first row at the bottom.
        """
        near, far = _aim(self._depth_renderer, camera, camera.span)
        self._depth_window.SetSize(_DEPTH_SIZE, _DEPTH_SIZE)
        self._depth_window.Render()
        values = vtkFloatArray()
        last = _DEPTH_SIZE - 1
        self._depth_window.GetZbufferData(0, 0, last, last, values)
        z = vtk_to_numpy(values).reshape(_DEPTH_SIZE, _DEPTH_SIZE).astype(np.float64)
        toward = camera.distance - (near + z * (far - near))
        return np.where(z >= 1.0, -np.inf, toward)

    def photograph(
        self,
        staged: Staged,
        camera: Camera,
        backdrop: np.ndarray[tuple[int, ...], np.dtype[np.uint8]],
        size: int,
    ) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
        """The product before a backdrop (k, k, 3): an RGB picture (size, size, 3)."""
        renderer = self._renderer
        renderer.RemoveAllViewProps()
        for actor in staged.actors:
            renderer.AddActor(actor)
            _set_camera(actor, camera, staged.model, size)
        _aim(renderer, camera, _depth_of(staged.model))
        self._texture.SetInputData(_image(backdrop))
        renderer.SetBackgroundTexture(self._texture)
        renderer.TexturedBackgroundOn()
        self._window.SetSize(size, size)
        self._window.Render()
        return self._pixels(size)

    def _pixels(self, size: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
        data = vtkUnsignedCharArray()
        self._window.GetPixelData(0, 0, size - 1, size - 1, 0, data, 0)
        if data.GetNumberOfTuples() != size * size:
            raise DrafterError("This computer cannot draw pictures: OpenGL did not answer.")
        return np.asarray(vtk_to_numpy(data).reshape(size, size, 3)[::-1])


def _window(samples: int) -> tuple[vtkRenderWindow, vtkRenderer]:
    vtkObject.GlobalWarningDisplayOff()
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(samples)
    renderer = vtkRenderer()
    renderer.SetBackground(1, 1, 1)
    window.AddRenderer(renderer)
    return window, renderer


def _image(picture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> vtkImageData:
    image = vtkImageData()
    height, width = picture.shape[:2]
    image.SetDimensions(width, height, 1)
    flat = np.ascontiguousarray(picture[::-1]).reshape(-1, 3)
    image.GetPointData().SetScalars(numpy_to_vtk(flat, deep=True))
    return image


def _groups(model: ProductModel) -> Iterator[tuple[Part, Finish, Surface]]:
    """Meshes of a part that share a grain axis, shaded and joined."""
    for part in model.parts:
        finish = finish_of(part)
        groups: dict[object, list[Surface]] = {}
        for number, mesh in enumerate(part.meshes):
            if len(mesh.faces) == 0:
                continue
            key: object = number if finish.pattern == "rib_round" else _grain_axis(mesh, finish)
            groups.setdefault(key, []).append(shaded(mesh, smooth=part.smooth))
        for surfaces in groups.values():
            yield part, finish, _joined(surfaces)


def _joined(surfaces: list[Surface]) -> Surface:
    shifts = np.cumsum([0, *(len(s.points) for s in surfaces[:-1])])
    return Surface(
        np.vstack([s.points for s in surfaces]),
        np.vstack([s.normals for s in surfaces]),
        np.vstack([s.faces + np.int32(n) for s, n in zip(surfaces, shifts, strict=True)]),
    )


def _grain_axis(mesh: Mesh, finish: Finish) -> str:
    """Along the grain: what the part says, else the longest side; brushing runs round (level)."""
    if finish.axis in _AXES:
        return finish.axis
    if finish.pattern in ("rib", "brushed"):
        return "x"
    low, high = mesh.bounds()
    return "xyz"[int(np.argmax(high - low))]


def _directions(count: int) -> Floats:
    """Even directions over the ball (Fibonacci lattice)."""
    i = np.arange(count) + 0.5
    z = 1 - 2 * i / count
    turn = np.pi * (1 + np.sqrt(5)) * i
    flat = np.sqrt(1 - z**2)
    return np.column_stack([flat * np.cos(turn), flat * np.sin(turn), z])


def _looking(
    direction: tuple[float, ...], centre: Floats, span: float, reach: float | None = None
) -> Camera:
    from app.drafter.camera import axes

    right, up, back = axes((direction[0], direction[1], direction[2]))
    return Camera(right, up, back, centre, span)


def _openness(surface: Surface, depth_maps: list[tuple[Camera, Floats]]) -> Floats:
    """Share of the sky each point sees, 0..1, cosine weighted: baked ambient occlusion."""
    seen = np.zeros(len(surface.points))
    total = np.full(len(surface.points), 1e-6)
    for camera, depth in depth_maps:
        cosine = surface.normals @ camera.back
        weight = np.maximum(cosine, 0)
        bias = camera.span / _DEPTH_SIZE * 1.6
        flat = camera.flat(surface.points + surface.normals * bias)
        cell = np.clip(
            ((flat[:, :2] / camera.span + 0.5) * _DEPTH_SIZE).astype(int), 0, _DEPTH_SIZE - 1
        )
        over = depth[cell[:, 1], cell[:, 0]] - flat[:, 2]
        seen += weight * (over < bias)
        total += weight
    return np.asarray(seen / total)


def _aim(renderer: vtkRenderer, camera: Camera, reach: float) -> tuple[float, float]:
    """Point VTK's camera; returns the near and far distance of the depth range."""
    vtk_camera = renderer.GetActiveCamera()
    eye = camera.centre + camera.back * camera.distance
    vtk_camera.SetPosition(*eye)
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


def _depth_of(model: ProductModel) -> float:
    low, high = model.bounds()
    return float(np.linalg.norm(high - low))


def _actors(piece: Piece, model: ProductModel) -> Iterator[vtkActor]:
    """One actor; two for glass, so that its far side is drawn before its near side."""
    clear = piece.finish.opacity < 1.0
    poly = _attributed(piece)
    for cull in ("front", "back") if clear else (None,):
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(poly)
        mapper.ScalarVisibilityOff()
        mapper.SetVBOShiftScaleMethod(0)
        for name in ("studioNormal", "studioOpen"):
            mapper.MapDataArrayToVertexAttribute(
                name, name, vtkDataObject.FIELD_ASSOCIATION_POINTS, -1
            )
        actor = vtkActor()
        actor.SetMapper(mapper)
        actor.GetProperty().LightingOff()
        if cull == "front":
            actor.GetProperty().FrontfaceCullingOn()
        elif cull == "back":
            actor.GetProperty().BackfaceCullingOn()
        if clear:
            actor.ForceTranslucentOn()
        else:
            actor.ForceOpaqueOn()
        _set_shader(actor)
        _set_finish(actor, piece, model)
        yield actor


def _attributed(piece: Piece) -> vtkPolyData:
    poly = poly_data(Mesh(piece.surface.points, piece.surface.faces))
    for name, values in (
        ("studioNormal", piece.surface.normals.astype(np.float32)),
        ("studioOpen", piece.openness.astype(np.float32)),
    ):
        array = numpy_to_vtk(np.ascontiguousarray(values), deep=True)
        array.SetName(name)
        poly.GetPointData().AddArray(array)
    return poly


def _set_shader(actor: vtkActor) -> None:
    shader = actor.GetShaderProperty()
    shader.AddVertexShaderReplacement("//VTK::PositionVC::Dec", True, glsl.VERTEX_DECLARE, False)
    shader.AddVertexShaderReplacement("//VTK::PositionVC::Impl", True, glsl.VERTEX_PASS, False)
    shader.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, glsl.FRAGMENT_DECLARE, False)
    shader.AddFragmentShaderReplacement("//VTK::Light::Impl", True, glsl.FRAGMENT_SHADE, False)


def _set_finish(actor: vtkActor, piece: Piece, model: ProductModel) -> None:
    finish, surface = piece.finish, piece.surface
    low, high = surface.points.min(axis=0), surface.points.max(axis=0)
    all_low, all_high = model.bounds()
    size = float((all_high - all_low).max())
    values = actor.GetShaderProperty().GetFragmentCustomUniforms()
    values.SetUniform3f("baseColour", linear(piece.part.look.colour))
    values.SetUniform3f(
        "patternAxis", _AXES[_grain_axis(Mesh(surface.points, surface.faces), finish)]
    )
    values.SetUniform3f("centreMC", tuple((low + high) / 2))
    values.SetUniform3f("sceneCentre", tuple((all_low + all_high) / 2))
    values.SetUniformi("patternKind", PATTERNS[finish.pattern])
    for name, value in (
        ("metalness", finish.metal),
        ("roughness", finish.roughness),
        ("specular", finish.specular),
        ("sheen", finish.sheen),
        ("opacityBase", finish.opacity),
        ("patternScale", finish.scale),
        ("patternRadius", float((high - low)[:2].max()) / 2),
        ("bumpDepth", finish.bump),
        ("toneDepth", finish.tone),
        ("foldDepth", finish.folds),
        ("foldSize", max(size * 0.14, 1e-3)),
        ("sceneSize", size),
    ):
        values.SetUniformf(name, value)


def _set_camera(actor: vtkActor, camera: Camera, model: ProductModel, size: int) -> None:
    values = actor.GetShaderProperty().GetFragmentCustomUniforms()
    values.SetUniform3f("camRight", tuple(camera.right))
    values.SetUniform3f("camUp", tuple(camera.up))
    values.SetUniform3f("camBack", tuple(camera.back))
    values.SetUniform3f("eyeMC", tuple(camera.centre + camera.back * camera.distance))
    values.SetUniformf("parallelEye", 0.0 if camera.lens else 1.0)
    values.SetUniformf("pixelSize", camera.span / size)
