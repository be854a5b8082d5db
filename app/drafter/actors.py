"""VTK actors of a staged product: one for each group of meshes, and its drawn lines."""

from collections.abc import Iterator

import numpy as np
from vtkmodules.vtkCommonDataModel import vtkDataObject, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from app.drafter import glsl
from app.drafter.camera import Camera
from app.drafter.folds import folded
from app.drafter.look import Finish, finish_of, linear
from app.drafter.model import Floats, LineKind, Mesh, ProductModel
from app.drafter.solids import merge
from app.drafter.staging import AXES, Group
from app.drafter.threads import ribbons, strength
from app.drafter.vtk_data import poly_data, to_vtk


def surface_actors(group: Group, openness: Floats, model: ProductModel) -> Iterator[vtkActor]:
    """One actor; two for glass, so that its far side is drawn before its near side."""
    clear = group.finish.opacity < 1.0
    normals = group.surface.normals
    if group.finish.folds > 0:
        size = float(np.ptp(model.bounds(), axis=0).max())
        normals, light = folded(group.surface, group.finish.folds, 0.14 * size)
        openness = openness * light
    poly = _attributed(group, normals, openness)
    for cull in ("front", "back") if clear else ("back" if group.solid else "none",):
        actor = vtkActor()
        actor.SetMapper(_mapper(poly, ("studioNormal", "studioOpen")))
        actor.GetProperty().LightingOff()
        actor.GetProperty().SetFrontfaceCulling(cull == "front")
        actor.GetProperty().SetBackfaceCulling(cull == "back")
        if clear:
            actor.ForceTranslucentOn()
        else:
            actor.ForceOpaqueOn()
        _set_shader(actor, group.finish)
        _set_finish(actor, group, model)
        yield actor


def plain_actor(mesh: Mesh) -> vtkActor:
    """A mesh without any look, for depth alone."""
    actor = vtkActor()
    actor.SetMapper(_mapper(poly_data(mesh), ()))
    actor.GetProperty().LightingOff()
    return actor


def _mapper(poly: vtkPolyData, attributes: tuple[str, ...]) -> vtkPolyDataMapper:
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(poly)
    mapper.ScalarVisibilityOff()
    # The shader wants plain millimetres, not coordinates shifted for precision.
    mapper.SetVBOShiftScaleMethod(0)
    for name in attributes:
        mapper.MapDataArrayToVertexAttribute(name, name, vtkDataObject.FIELD_ASSOCIATION_POINTS, -1)
    return mapper


def _attributed(group: Group, normals: Floats, openness: Floats) -> vtkPolyData:
    poly = poly_data(Mesh(group.surface.points, group.surface.faces))
    for name, values in (("studioNormal", normals), ("studioOpen", openness)):
        poly.GetPointData().AddArray(to_vtk(values.astype(np.float32), name))
    return poly


def _set_shader(actor: vtkActor, finish: Finish) -> None:
    shader = actor.GetShaderProperty()
    shader.AddVertexShaderReplacement("//VTK::PositionVC::Dec", True, glsl.VERTEX_DECLARE, False)
    shader.AddVertexShaderReplacement("//VTK::PositionVC::Impl", True, glsl.VERTEX_PASS, False)
    declared = glsl.declarations(finish.pattern)
    shaded_by = glsl.shading(clear=finish.opacity < 1)
    shader.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, declared, False)
    shader.AddFragmentShaderReplacement("//VTK::Light::Impl", True, shaded_by, False)
    # VTK's template may discard any fragment, which costs the early depth test.
    shader.AddFragmentShaderReplacement("    discard;", True, "    ;", False)


def _set_finish(actor: vtkActor, group: Group, model: ProductModel) -> None:
    finish, points = group.finish, group.surface.points
    low, high = points.min(axis=0), points.max(axis=0)
    all_low, all_high = model.bounds()
    size = float((all_high - all_low).max())
    values = actor.GetShaderProperty().GetFragmentCustomUniforms()
    values.SetUniform3f("baseColour", linear(group.part.look.colour))
    values.SetUniform3f("patternAxis", AXES[group.axis])
    values.SetUniform3f("centreMC", tuple((low + high) / 2))
    values.SetUniform3f("sceneCentre", tuple((all_low + all_high) / 2))
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
        ("sceneSize", size),
    ):
        values.SetUniformf(name, value)


def set_camera(actor: vtkActor, camera: Camera, size: int) -> None:
    """Tell an actor's shader from where it is seen and how many mm a pixel is."""
    values = actor.GetShaderProperty().GetFragmentCustomUniforms()
    values.SetUniform3f("camRight", tuple(camera.right))
    values.SetUniform3f("camUp", tuple(camera.up))
    values.SetUniform3f("camBack", tuple(camera.back))
    values.SetUniform3f("eyeMC", tuple(camera.centre + camera.back * camera.distance))
    values.SetUniformf("parallelEye", 0.0 if camera.lens else 1.0)
    values.SetUniformf("pixelSize", camera.span / size)


def line_actors(model: ProductModel, camera: Camera, size: int) -> Iterator[vtkActor]:
    """The drawn lines of all parts, as ribbons that face this camera."""
    pixel = camera.span / size
    for part in model.parts:
        kinds: dict[LineKind, list[Mesh]] = {}
        # Pile closes over a seam.
        sunk = 0.35 if finish_of(part).pattern == "plush" else 1.0
        for line in part.lines:
            if len(line.points) > 1:
                kinds.setdefault(line.kind, []).append(ribbons(line, camera.back, pixel))
        for kind, meshes in kinds.items():
            yield _line_actor(merge(*meshes), part.look.colour, sunk * strength(kind, pixel))


def _line_actor(mesh: Mesh, colour: str, opacity: float) -> vtkActor:
    actor = plain_actor(mesh)
    actor.GetProperty().SetColor(*_thread_colour(colour))
    actor.GetProperty().SetOpacity(opacity)
    mapper = actor.GetMapper()
    mapper.SetResolveCoincidentTopologyToPolygonOffset()
    mapper.SetRelativeCoincidentTopologyPolygonOffsetParameters(-2.0, -4.0)
    return actor


def _thread_colour(colour: str) -> tuple[float, float, float]:
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    if 0.3 * r + 0.6 * g + 0.1 * b > 0.30:
        return (r * 0.52, g * 0.52, b * 0.52)
    return (r + (1 - r) * 0.36, g + (1 - g) * 0.36, b + (1 - b) * 0.36)
