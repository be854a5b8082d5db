"""Reads STL (binary and text) and OBJ; what an OBJ file names outside itself is not followed."""

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from app.drafter.mesh_raw import (
    Indices,
    Paint,
    RawBody,
    RawScene,
    broken,
    check_counts,
    checked,
    triangulated,
)
from app.drafter.model import Floats

_STL_HEAD = 84
_FACET = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("extra", "<u2")])


def read_stl(data: bytes) -> RawScene:
    """Binary STL by its length; else text. Neither says a unit; Z is up by custom of the trade."""
    points = _binary_corners(data) if is_binary_stl(data) else _text_corners(data)
    faces = np.arange(len(points), dtype=np.int64).reshape(-1, 3)
    body = RawBody("", points, faces)
    return RawScene((checked(body, "STL"),), None, False, "STL")


def is_binary_stl(data: bytes) -> bool:
    """Whether the length fits the stated count, or nothing in it looks like text."""
    if len(data) < _STL_HEAD:
        return False
    (count,) = struct.unpack_from("<I", data, 80)
    if len(data) == _STL_HEAD + count * _FACET.itemsize:
        return True
    head = data[:2000]
    return not (head.lstrip()[:5].lower() == b"solid" and b"facet" in head.lower())


def _binary_corners(data: bytes) -> Floats:
    (count,) = struct.unpack_from("<I", data, 80)
    held = (len(data) - _STL_HEAD) // _FACET.itemsize
    if count > held:
        raise broken("STL", f"it states {count:,} triangles and holds {held:,}")
    check_counts(0, count)
    facets = np.frombuffer(data, _FACET, count, _STL_HEAD)
    return facets["corners"].reshape(-1, 3).astype(np.float64)


def _text_corners(data: bytes) -> Floats:
    lines = [line.split()[1:4] for line in data.lower().splitlines() if b"vertex" in line]
    check_counts(len(lines), len(lines) // 3)
    if len(lines) % 3 or b"endsolid" not in data[-4000:].lower():
        raise broken("STL", "it ends in the middle of a triangle")
    return _numbers(lines, "STL")


def _numbers(rows: list[list[bytes]], format_name: str) -> Floats:
    """Rows of three words as points (n, 3)."""
    if not rows:
        return np.zeros((0, 3))
    try:
        return np.array(rows, dtype="S32").astype(np.float64).reshape(-1, 3)
    except ValueError as error:
        raise broken(format_name, "a position in it is not three numbers") from error


@dataclass(slots=True)
class _Group:
    """Faces of one object and material, as they are read."""

    name: str
    material: str
    faces: list[list[bytes]] = field(default_factory=list)
    # How many positions and normals stood before each face: negative numbers count from there.
    before: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Obj:
    """What the lines of an OBJ file hold."""

    positions: list[list[bytes]] = field(default_factory=list)
    colours: list[list[bytes]] = field(default_factory=list)
    normals: list[list[bytes]] = field(default_factory=list)
    groups: dict[tuple[str, str], _Group] = field(default_factory=dict)


def read_obj(data: bytes) -> RawScene:
    """Objects, groups and material names of an OBJ file; no unit, Y is up by custom."""
    held = _obj_lines(data.replace(b"\\\r\n", b" ").replace(b"\\\n", b" ").splitlines())
    check_counts(len(held.positions), sum(len(g.faces) for g in held.groups.values()))
    points = _numbers(held.positions, "OBJ")
    normals = _numbers(held.normals, "OBJ")
    shades = _numbers(held.colours, "OBJ") if len(held.colours) == len(points) else None
    bodies = (_obj_body(group, points, normals, shades) for group in held.groups.values())
    return RawScene(tuple(checked(b, "OBJ") for b in bodies if b is not None), None, True, "OBJ")


def _obj_lines(lines: Iterable[bytes]) -> _Obj:
    held = _Obj()
    name = material = ""
    group: _Group | None = None
    for line in lines:
        words = line.split()
        match words[:1]:
            case [b"v"]:
                held.positions.append(words[1:4])
                if len(words) >= 7:
                    held.colours.append(words[4:7])
            case [b"vn"]:
                held.normals.append(words[1:4])
            case [b"f"] if len(words) >= 4:
                if group is None:
                    group = held.groups.setdefault((name, material), _Group(name, material))
                group.faces.append(words[1:])
                group.before.append((len(held.positions), len(held.normals)))
            case [b"o" | b"g"]:
                name, group = _text(words[1:]), None
            case [b"usemtl"]:
                material, group = _text(words[1:]), None
    return held


def _text(words: list[bytes]) -> str:
    return b" ".join(words).decode("utf-8", "replace")


def _obj_body(
    group: _Group, points: Floats, normals: Floats, shades: Floats | None
) -> RawBody | None:
    sizes = np.array([len(face) for face in group.faces], dtype=np.int64)
    check_counts(0, int((sizes - 2).sum()))
    corners, turns = _obj_corners(group, sizes, len(points), len(normals))
    faces, places = triangulated(points, corners, sizes)
    if len(faces) == 0:
        return None
    if turns is None or not np.isfinite(normals).all():
        used, order = np.unique(faces, return_inverse=True)
        body_normals = None
    else:
        pairs = faces.ravel() * len(normals) + turns[places.ravel()]
        both, order = np.unique(pairs, return_inverse=True)
        used, body_normals = both // len(normals), normals[both % len(normals)]
    paint = Paint(group.material)
    if shades is not None:
        red, green, blue = np.clip(shades[used].mean(axis=0), 0, 1).tolist()
        paint = Paint(group.material, (red, green, blue))
    return RawBody(group.name, points[used], order.reshape(-1, 3), body_normals, paint)


def _obj_corners(
    group: _Group, sizes: Indices, points: int, normals: int
) -> tuple[Indices, Indices | None]:
    """Numbers of the position and of the normal of every corner, from 0."""
    words = [word for face in group.faces for word in face]
    fields = [word.split(b"/") for word in words]
    before = np.repeat(np.array(group.before, dtype=np.int64), sizes, axis=0)
    corners = _indices([f[0] for f in fields], before[:, 0], points)
    if normals and all(len(f) > 2 and f[2] for f in fields):
        return corners, _indices([f[2] for f in fields], before[:, 1], normals)
    return corners, None


def _indices(words: list[bytes], before: Indices, count: int) -> Indices:
    try:
        numbers = np.array(words, dtype="S20").astype(np.int64)
    except (ValueError, OverflowError) as error:
        raise broken("OBJ", "a face in it names no corner") from error
    places = np.where(numbers < 0, before + numbers, numbers - 1)
    if len(places) and (places.min() < 0 or places.max() >= count):
        raise broken("OBJ", "a triangle names a corner that does not exist")
    return np.asarray(places)
