import io
import json
import random
import struct
import time
from pathlib import Path

import numpy as np
import pytest
import trimesh

from app.drafter.errors import DrafterError
from app.drafter.mesh_export import export_model
from app.drafter.meshfile import open_model_file, read_model_file, sniffed
from app.drafter.model import Look, Mesh, Part, ProductModel
from app.drafter.solids import move, revolve, rounded_box

MODELS = Path(__file__).resolve().parents[3] / "shared" / "models"
STEEL = Look("#8a8d90", "steel grey", "stainless steel", "satin")
CORK = Look("#c49a6c", "tan", "cork", "matte")


def ring(radius: float, height: float, segments: int) -> Mesh:
    profile = np.array([(0, 0), (radius, 0), (radius, height), (0, height)], dtype=np.float64)
    return revolve(profile, segments=segments)


@pytest.fixture(scope="module")
def flask() -> ProductModel:
    body = Part("body", "Body", (ring(40, 200, 48),), STEEL)
    lid = Part("lid", "Lid", (move(ring(30, 25, 48), z=200),), CORK)
    return ProductModel("bottle", "Flask", "drinkware", "Water bottle", (body, lid))


@pytest.fixture(scope="module")
def files(flask: ProductModel) -> dict[str, bytes]:
    small = ProductModel(
        "x",
        "Cup",
        "other",
        "Product",
        (
            Part("cup", "Cup", (ring(40, 90, 12),), STEEL),
            Part("foot", "Foot", (move(rounded_box((20, 20, 10), 2, 1), z=-5),), CORK),
        ),
    )
    return {kind: export_model(small, kind) for kind in ("glb", "obj", "stl", "ply")}


def glb(tree: dict[str, object], blob: bytes = b"") -> bytes:
    text = json.dumps(tree).encode()
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<I4s", len(text), b"JSON") + text
    chunks += struct.pack("<I4s", len(blob), b"BIN\0") + blob
    return struct.pack("<4sII", b"glTF", 2, 12 + len(chunks)) + chunks


def triangle_glb(**changes: object) -> bytes:
    points = np.array([(0, 0, 0), (1, 0, 0), (0, 1, 0)], dtype="<f4")
    tree: dict[str, object] = {
        "asset": {"version": "2.0"},
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0, "name": "flag"}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
        "accessors": [{"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"}],
        "bufferViews": [{"buffer": 0, "byteLength": 36}],
        "buffers": [{"byteLength": 36}],
    }
    return glb({**tree, **changes}, points.tobytes())


@pytest.mark.parametrize("kind", ["glb", "obj", "stl", "ply"])
def test_what_is_written_reads_back_at_the_same_size(flask: ProductModel, kind: str) -> None:
    data = export_model(flask, kind)
    again = read_model_file(data, f"flask.{kind}")
    assert np.allclose(again.bounds(), flask.bounds(), atol=0.01)
    assert data == export_model(flask, kind)
    if kind in ("glb", "obj"):
        assert [part.name for part in again.parts] == ["Body", "Lid"]


@pytest.mark.parametrize("kind", ["glb", "obj", "stl", "ply"])
def test_another_program_reads_what_is_written(flask: ProductModel, kind: str) -> None:
    scene = trimesh.load(io.BytesIO(export_model(flask, kind)), file_type=kind)
    scale = 1000 if kind == "glb" else 1
    up = 1 if kind in ("glb", "obj") else 2
    assert np.ptp(scene.bounds, axis=0)[up] * scale == pytest.approx(225, abs=1e-3)


def test_glb_keeps_looks_and_stands_upright(flask: ProductModel) -> None:
    again = read_model_file(export_model(flask, "glb"), "flask.glb")
    assert [part.look.material for part in again.parts] == ["stainless steel", "cork"]
    assert [part.look.colour for part in again.parts] == ["#8a8d90", "#c49a6c"]
    lid = again.part("lid")
    assert lid is not None
    assert lid.bounds()[0, 2] == pytest.approx(200, abs=0.01)


def test_gltf_front_faces_the_front_camera() -> None:
    box = trimesh.creation.box(extents=(2, 4, 6))
    nose = trimesh.creation.box(extents=(0.5, 0.5, 1))
    nose.apply_translation((0.5, 1, 3.4))
    scene = trimesh.Scene({"box": box, "nose": nose})
    model = read_model_file(scene.export(file_type="glb"), "thing.glb")
    assert np.allclose(np.ptp(model.bounds(), axis=0), (2000, 6900, 4000))
    part = model.part("nose")
    assert part is not None
    middle = part.bounds().mean(axis=0) - model.bounds().mean(axis=0)
    assert middle[0] > 0
    assert middle[1] < 0
    assert middle[2] > 0


def test_sizes_are_those_of_the_file_though_facets_are_rounded() -> None:
    coarse = trimesh.creation.cylinder(radius=30, height=80, sections=12)
    model = read_model_file(coarse.export(file_type="stl"), "tin.stl", unit="mm")
    size = np.ptp(model.bounds(), axis=0)
    assert size == pytest.approx(coarse.extents, rel=1e-6)
    assert {d.code: d.value for d in model.dimensions}["H"] == pytest.approx(80, rel=1e-6)
    points = model.parts[0].meshes[0].points
    level = np.hypot(points[:, 0], points[:, 1])[np.abs(points[:, 2] - 40) < 20]
    # A regular twelve-gon would fall to 0.966 of its radius between corners.
    assert level.min() > 0.99 * level.max()


def test_flat_sides_and_edges_of_a_box_stay() -> None:
    box = trimesh.creation.box(extents=(30, 40, 50))
    model = read_model_file(box.export(file_type="ply"), "box.ply", unit="mm")
    assert len(model.parts[0].meshes[0].faces) == 12


def test_round_ends_are_measured_across() -> None:
    mug = trimesh.creation.cylinder(radius=35, height=90, sections=64)
    model = read_model_file(mug.export(file_type="stl"), "mug.stl", unit="mm")
    named = {d.name: d for d in model.dimensions}
    assert named["Diameter at the top"].value == pytest.approx(70, rel=1e-3)
    assert named["Diameter at the top"].kind == "diameter"


@pytest.mark.parametrize(
    ("size", "unit", "expected"),
    [(0.25, None, 250), (250, None, 250), (25, "cm", 250), (10, "in", 254)],
)
def test_units_are_stated_or_guessed_and_said(
    size: float, unit: str | None, expected: float
) -> None:
    box = trimesh.creation.box(extents=(size, size, size))
    read = open_model_file(box.export(file_type="stl"), "box.stl", unit=unit)
    assert np.ptp(read.model.bounds(), axis=0)[0] == pytest.approx(expected, rel=1e-5)
    says_unit = any("states no unit" in chip.meaning for chip in read.assumed)
    assert says_unit == (unit is None)


def test_loose_bodies_become_parts_and_copies_one_part() -> None:
    top = trimesh.creation.box(extents=(600, 400, 20), transform=_at(0, 0, 400))
    corners = [(x, y) for x in (-280, 280) for y in (-180, 180)]
    legs = [
        trimesh.creation.box(extents=(20, 20, 380), transform=_at(x, y, 195)) for x, y in corners
    ]
    speck = trimesh.creation.box(extents=(2, 2, 2), transform=_at(0, 0, 415))
    table = trimesh.util.concatenate([top, *legs, speck])
    model = read_model_file(table.export(file_type="stl"), "side_table.stl", unit="mm")
    assert [part.name for part in model.parts] == ["Part 1", "Part 2 (4)"]
    assert len(model.parts[1].meshes) == 4
    assert model.name == "Side table"


def _at(x: float, y: float, z: float) -> np.ndarray:
    matrix = np.eye(4)
    matrix[:3, 3] = (x, y, z)
    return matrix


def test_obj_objects_materials_and_hollow_polygons() -> None:
    text = b"""
o Arrow.001
usemtl Brushed_Steel
v 0 0 0\nv 40 0 0\nv 20 10 0\nv 20 40 0
v 0 0 5\nv 40 0 5\nv 20 10 5\nv 20 40 5
f 1 2 3 4
f -4 -1 -2 -3
"""
    model = read_model_file(text, "arrow.obj", unit="mm")
    corners = np.array([(0, 0), (40, 0), (20, 10), (20, 40)])
    x, y = corners.T
    area = abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2
    assert sum(m.area() for p in model.parts for m in p.meshes) == pytest.approx(2 * area)
    assert model.parts[0].look.finish == "brushed"


def test_a_close_up_has_an_honest_title_and_a_place(flask: ProductModel) -> None:
    model = read_model_file(export_model(flask, "glb"), "flask.glb")
    assert 2 <= len(model.shots) <= 8
    assert [shot.title for shot in model.shots][:2] == ["Body", "Lid"]
    low, high = model.bounds()
    for shot in model.shots:
        assert model.part(shot.focus) is not None
        assert shot.centre is not None
        assert np.all(np.array(shot.centre) >= low - 1e-6)
        assert np.all(np.array(shot.centre) <= high + 1e-6)


BAD = {
    "empty": b"",
    "spaces": b"   \n\n",
    "jpeg": b"\xff\xd8\xff\xe0" + bytes(200),
    "no triangles": glb({"asset": {"version": "2.0"}, "scenes": [{"nodes": []}]}),
    "points only": b"ply\nformat ascii 1.0\nelement vertex 2\nproperty float x\n"
    b"property float y\nproperty float z\nend_header\n0 0 0\n1 1 1\n",
    "four billion triangles": bytes(80) + struct.pack("<I", 4_000_000_000) + bytes(100),
    "stl cut short": bytes(80) + struct.pack("<I", 3) + bytes(120),
    "glb cut short": triangle_glb()[:-10],
    "glb lies of its chunk": triangle_glb()[:12] + b"\xff\xff\xff\x7f" + triangle_glb()[16:],
    "draco": triangle_glb(extensionsRequired=["KHR_draco_mesh_compression"]),
    "meshopt": triangle_glb(extensionsUsed=["EXT_meshopt_compression"]),
    "outside buffer": triangle_glb(buffers=[{"byteLength": 36, "uri": "../secret.bin"}]),
    "node cycle": triangle_glb(nodes=[{"mesh": 0, "children": [0]}]),
    "node diamond": triangle_glb(
        scenes=[{"nodes": [0]}], nodes=[{"children": [1, 2]}, {"children": [2]}, {"mesh": 0}]
    ),
    "huge accessor": triangle_glb(
        accessors=[{"componentType": 5126, "count": 4_000_000_000, "type": "VEC3"}]
    ),
    "negative count": triangle_glb(
        accessors=[{"bufferView": 0, "componentType": 5126, "count": -3, "type": "VEC3"}]
    ),
    "deep json": b"glTF"
    + struct.pack("<II", 2, 200_020)
    + struct.pack("<I4s", 200_000, b"JSON")
    + b"[" * 200_000,
    "nan": b"v 0 0 0\nv nan 0 0\nv 0 1 0\nf 1 2 3\n",
    "infinite": b"v 0 0 0\nv 1e400 0 0\nv 0 1 0\nf 1 2 3\n",
    "one point": b"v 1 1 1\nv 1 1 1\nv 1 1 1\nf 1 2 3\n",
    "a line": b"v 0 0 0\nv 1 0 0\nv 2 0 0\nf 1 2 3\n",
    "missing corner": b"v 0 0 0\nv 1 0 0\nv 2 0 1\nf 1 2 9\n",
    "words for numbers": b"v a b c\nv 1 0 0\nv 2 0 1\nf 1 2 3\n",
    "text": b"Dear factory, please find attached.\n",
    "gltf text": b'{"asset": {"version": "2.0"}}',
    "ply without end": b"ply\nformat ascii 1.0\n",
    "ply of billions": b"ply\nformat binary_little_endian 1.0\nelement vertex 4000000000\n"
    b"property float x\nend_header\n",
    "beyond the sky": b"v 0 0 0\nv 1e30 0 0\nv 0 1e30 1\nf 1 2 3\n",
}


@pytest.mark.parametrize("case", sorted(BAD))
def test_a_bad_file_is_refused_in_one_sentence(case: str) -> None:
    start = time.process_time()
    with pytest.raises(DrafterError) as caught:
        read_model_file(BAD[case], "thing.stl" if "stl" in case or "billion" in case else "thing")
    assert time.process_time() - start < 5
    assert caught.value.message.endswith(".")
    assert "\n" not in caught.value.message
    assert caught.value.hint


def test_a_mesh_shown_by_too_many_nodes_is_refused() -> None:
    count = 2_000_000
    tree = triangle_glb(
        scenes=[{"nodes": list(range(4_000))}],
        nodes=[{"mesh": 0}] * 4_000,
        accessors=[{"componentType": 5126, "count": count, "type": "VEC3"}],
    )
    with pytest.raises(DrafterError, match="triangles"):
        read_model_file(tree, "many.glb")


def test_a_flat_sheet_can_be_drawn() -> None:
    model = read_model_file(triangle_glb(), "flag.glb")
    assert np.ptp(model.bounds(), axis=0) == pytest.approx((1000, 0, 1000))


def test_the_content_decides_not_the_ending(files: dict[str, bytes]) -> None:
    for kind, data in files.items():
        assert sniffed(data, "wrong.txt") == kind.upper()


@pytest.mark.parametrize("kind", ["glb", "obj", "stl", "ply"])
def test_mutated_files_give_a_model_or_a_sentence(files: dict[str, bytes], kind: str) -> None:
    chance = random.Random(7)
    outcomes = {"model": 0, "refused": 0}
    start = time.process_time()
    for _ in range(500):
        if time.process_time() - start > 1.2:
            break
        data = bytearray(files[kind])
        for _ in range(chance.choice((1, 3, 12))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.3:
            del data[chance.randrange(len(data)) :]
        if chance.random() < 0.2:
            at = chance.randrange(len(data) + 1)
            data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(40)))
        try:
            model = read_model_file(bytes(data), f"cup.{kind}")
        except DrafterError:
            outcomes["refused"] += 1
        else:
            outcomes["model"] += 1
            assert np.isfinite(model.bounds()).all()
    assert outcomes["refused"] > 0
    assert sum(outcomes.values()) > 15


@pytest.mark.skipif(not MODELS.is_dir(), reason="the real models are not here")
@pytest.mark.parametrize(
    ("name", "height", "parts"),
    [
        ("mug", 104.668, ["Part 1", "Part 2"]),
        ("office_chair", 1005.405, ["Seat", "Chair base", "Wheel (5)"]),
        ("desk_lamp", 298.751, ["Desk lamp", "Bulb"]),
        ("plastic_bottle_01", 199.79, ["Plastic bottle", "Lid"]),
        ("product_box", 169.384, ["Product box"]),
    ],
)
def test_real_models_have_their_catalogued_size(name: str, height: float, parts: list[str]) -> None:
    path = MODELS / f"{name}.glb"
    data = path.read_bytes()
    model = read_model_file(data, path.name)
    scene = trimesh.load(io.BytesIO(data), file_type="glb")
    size = np.ptp(model.bounds(), axis=0)
    assert size == pytest.approx(scene.extents[[0, 2, 1]] * 1000, rel=1e-5)
    assert size[2] == pytest.approx(height, abs=0.01)
    assert [part.name for part in model.parts] == parts


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"v 0 0 0\nv 100 0 0\nv 0 50 0\nf 1 1 2\nf 2 2 3\n", "2 faces but no surface"),
        (b"v 0 0 0\nv 100 0 0\nv 50 0 0\nf 1 2 3\n", "one face but no surface"),
        (b"v 0 0 0\nv 0 0 0\nv 0 0 0\nf 1 2 3\n", "all its corners are one point"),
        (b"v 0 0 0\nv 1 0 0\nv 0 1 0\n", "only points or lines"),
        (b" \n", "is empty"),
    ],
)
def test_a_file_without_surface_is_told_what_it_has_instead(data: bytes, says: str) -> None:
    with pytest.raises(DrafterError, match=says):
        open_model_file(data, "thing.obj")
