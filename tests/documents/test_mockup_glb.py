"""Mock-ups as GLB, read back by VTK: metres, y up, a mesh for each panel, artwork the right way."""

import io
import json
import struct

import numpy as np
import pytest
from PIL import Image

from app.documents.mockup_glb import mockup_glb
from app.domain.packaging.dieline_pack import Pack, Structure
from app.domain.packaging.packaging import PackageType

BOX = Pack(structure=Structure.RTE, width=60, depth=40, height=120)
TUBE = Pack(
    type=PackageType.CYLINDER,
    structure=Structure.TUBE_2PIECE,
    width=70,
    depth=70,
    height=180,
    cap=60,
    caliper=0.15,
)


def picture(colour) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (32, 48), colour).save(data, "PNG")
    return data.getvalue()


def read_back(data: bytes, path):
    """Every mesh by its name, as VTK's own reader sees it."""
    vtk_io = pytest.importorskip("vtkmodules.vtkIOGeometry")
    from vtkmodules.util.numpy_support import vtk_to_numpy

    path.write_bytes(data)
    reader = vtk_io.vtkGLTFReader()
    reader.SetFileName(str(path))
    reader.ApplyDeformationsToGeometryOn()
    reader.Update()
    found = []
    walker = reader.GetOutput().NewIterator()
    while not walker.IsDoneWithTraversal():
        mesh = walker.GetCurrentDataObject()
        found.append(vtk_to_numpy(mesh.GetPoints().GetData()))
        walker.GoToNextItem()
    return found, reader.GetNumberOfTextures()


def description(data: bytes) -> dict:
    """The JSON of a GLB (Khronos glTF 2.0, binary container)."""
    magic, version, length = struct.unpack("<4sII", data[:12])
    assert (magic, version, length) == (b"glTF", 2, len(data))
    size, kind = struct.unpack("<I4s", data[12:20])
    assert kind == b"JSON"
    return json.loads(data[20 : 20 + size])


def test_a_box_is_in_metres_with_a_mesh_and_a_texture_for_each_panel(tmp_path):
    names = ("front", "back", "left", "right", "top", "bottom")
    art = {name: picture((40 * n, 90, 200 - 30 * n)) for n, name in enumerate(names)}
    data = mockup_glb(BOX, art)
    meshes, textures = read_back(data, tmp_path / "box.glb")
    points = np.vstack(meshes)
    size = points.max(axis=0) - points.min(axis=0)
    # Width, height with the lids one caliper outside, depth.
    assert size == pytest.approx((0.0604, 0.1216, 0.0404), abs=2e-4)
    assert points.max(axis=0) == pytest.approx(-points.min(axis=0), abs=1e-6)
    assert textures == 6
    told = description(data)
    assert set(names) <= {one["name"] for one in told["meshes"]}
    assert {"front board", "top_tuck board"} <= {one["name"] for one in told["meshes"]}
    by_name = {one["name"]: one["primitives"][0] for one in told["meshes"]}
    materials = told["materials"]
    for name in names:
        assert "baseColorTexture" in materials[by_name[name]["material"]]["pbrMetallicRoughness"]


def test_a_tube_has_both_wraps_on_one_artwork_and_plain_discs(tmp_path):
    data = mockup_glb(TUBE, {"body": picture((10, 20, 30))})
    meshes, textures = read_back(data, tmp_path / "tube.glb")
    points = np.vstack(meshes)
    size = points.max(axis=0) - points.min(axis=0)
    assert size == pytest.approx((0.0733, 0.18, 0.0733), abs=2e-4)
    assert textures == 1
    names = {one["name"] for one in description(data)["meshes"]}
    assert {"body cap", "body base", "top", "bottom"} <= names


def test_without_artwork_everything_is_board(tmp_path):
    _, textures = read_back(mockup_glb(BOX), tmp_path / "plain.glb")
    assert textures == 0


def test_upright_on_the_front_is_up_in_the_file():
    trimesh = pytest.importorskip("trimesh")
    art = {"front": picture((200, 30, 30))}
    scene = trimesh.load(io.BytesIO(mockup_glb(BOX, art)), file_type="glb")
    front = scene.geometry["front"]
    upper = front.vertices[:, 1] > 0
    # Trimesh hands out v from the lower edge of the picture.
    assert (front.visual.uv[upper, 1] > 0.99).all()
    right = front.vertices[:, 0] > 0
    assert (front.visual.uv[right, 0] > 0.99).all()
    assert (front.vertices[:, 2] > 0).all()
