"""Reads STL (binary and text) and OBJ; what an OBJ file names outside itself is not followed."""

import re
import struct
import warnings
from dataclasses import dataclass, field, replace

import numpy as np

from app.drafter.mesh_raw import (
    GENERATOR,
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
    lines = re.findall(rb"vertex([^\r\n]*)", data.lower())
    check_counts(len(lines), len(lines) // 3)
    if len(lines) % 3 or b"endsolid" not in data[-4000:].lower():
        raise broken("STL", "it ends in the middle of a triangle")
    return _rows(b" ".join(lines), len(lines), "STL")[:, :3]


def _rows(text: bytes, count: int, format_name: str) -> Floats:
    """Words as a table of `count` rows of at least three numbers."""
    if count == 0:
        return np.zeros((0, 3))
    values = numbers_of(text)
    if values is None or len(values) % count or len(values) < 3 * count:
        raise broken(format_name, "a position in it is not three numbers")
    return values.reshape(count, -1)


def numbers_of(text: bytes) -> Floats | None:
    """The numbers of a text, None when something in it is none."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        try:
            return np.fromstring(text.decode("ascii"), dtype=np.float64, sep=" ")
        except (ValueError, DeprecationWarning):
            return None


@dataclass(slots=True)
class _Group:
    """Faces of one object and material, run by run: position and normal of each corner, sizes."""

    name: str
    material: str
    corners: list[Indices] = field(default_factory=list)
    normals: list[Indices | None] = field(default_factory=list)
    sizes: list[Indices] = field(default_factory=list)


@dataclass(slots=True)
class _Obj:
    """What the lines of an OBJ file hold."""

    positions: list[Floats] = field(default_factory=list)
    normals: list[Floats] = field(default_factory=list)
    groups: dict[tuple[str, str], _Group] = field(default_factory=dict)
    position_count: int = 0
    normal_count: int = 0
    face_count: int = 0


# Lines of the same sort that follow each other, or one line that names what follows.
_RUNS = re.compile(
    rb"^[ \t]*(?:(vn|v|f)[ \t][^\n]*(?:\n+[ \t]*\1[ \t][^\n]*)*|(o|g|usemtl)\b([^\n]*))",
    re.MULTILINE,
)
_BLANK = bytes.maketrans(b"vnf\n", b"    ")
_SLASHES = bytes.maketrans(b"/f\n", b"   ")


def read_obj(data: bytes) -> RawScene:
    """Objects, groups and material names of an OBJ file; no unit, Y is up by custom."""
    whole = data.startswith(f"# {GENERATOR}".encode())
    held = _obj_lines(_plain_lines(data))
    points = _table(held.positions)
    normals = _table(held.normals)
    shades = points[:, 3:6] if points.shape[1] >= 6 else None
    bodies = (_obj_body(g, points[:, :3], normals[:, :3], shades) for g in held.groups.values())
    drawn = [checked(replace(b, whole=whole), "OBJ") for b in bodies if b is not None]
    return RawScene(tuple(drawn), "mm" if whole else None, True, "OBJ")


def _plain_lines(data: bytes) -> bytes:
    """Without comments, line ends of other systems and lines that go on in the next."""
    text = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\\\n", b" ")
    return re.sub(rb"#[^\n]*", b"", text) if b"#" in text else text


def _table(blocks: list[Floats]) -> Floats:
    """Blocks of rows one under the other, as wide as the narrowest."""
    if not blocks:
        return np.zeros((0, 3))
    width = min(block.shape[1] for block in blocks)
    return np.vstack([block[:, :width] for block in blocks])


def _obj_lines(text: bytes) -> _Obj:
    held = _Obj()
    name = material = ""
    for run in _RUNS.finditer(text):
        sort, naming = run[1], run[2]
        if naming == b"usemtl":
            material = run[3].strip().decode("utf-8", "replace")
        elif naming:
            name = run[3].strip().decode("utf-8", "replace")
        elif sort == b"f":
            group = held.groups.setdefault((name, material), _Group(name, material))
            _add_faces(held, group, run[0])
        else:
            lines = sum(1 for line in run[0].split(b"\n") if line.strip())
            check_counts(held.position_count + lines, 0)
            rows = _rows(run[0].translate(_BLANK), lines, "OBJ")
            (held.positions if sort == b"v" else held.normals).append(rows)
            held.position_count += lines if sort == b"v" else 0
            held.normal_count += lines if sort == b"vn" else 0
    return held


def _add_faces(held: _Obj, group: _Group, run: bytes) -> None:
    sizes = _words_per_line(run.replace(b"f", b" "))
    sizes = sizes[sizes > 0]
    held.face_count += int(np.maximum(sizes - 2, 0).sum())
    check_counts(0, held.face_count)
    corners, normals = _corner_numbers(run, int(sizes.sum()))
    usable = np.repeat(sizes >= 3, sizes)
    group.corners.append(_from_zero(corners, held.position_count)[usable])
    turns = None if normals is None else _from_zero(normals, held.normal_count)[usable]
    group.normals.append(turns)
    group.sizes.append(sizes[sizes >= 3])


def _words_per_line(text: bytes) -> Indices:
    letters = np.frombuffer(text + b"\n", np.uint8)
    blank = letters <= 32
    begins = ~blank & np.concatenate([[True], blank[:-1]])
    total = np.cumsum(begins)[letters == 10].astype(np.int64)
    return np.asarray(np.diff(total, prepend=0))


def _corner_numbers(run: bytes, count: int) -> tuple[Indices, Indices | None]:
    """Numbers of position and normal of every corner as the file counts them."""
    first = run.split(None, 2)[1]
    fields = first.split(b"/")
    doubled = run.count(b"//")
    width = sum(1 for word in fields if word)
    values = numbers_of(run.translate(_SLASHES))
    alike = run.count(b"/") == count * (len(fields) - 1) and doubled in (0, count)
    if values is not None and alike and len(values) == count * width:
        table = values.reshape(count, width).astype(np.int64)
        stated = len(fields) == 3 and bool(fields[2])
        return table[:, 0], table[:, -1] if stated else None
    words = run.replace(b"f", b" ").split()
    values = numbers_of(b" ".join(word.split(b"/")[0] for word in words))
    if values is None or len(values) != count:
        raise broken("OBJ", "a face in it names no corner")
    return values.astype(np.int64), None


def _from_zero(numbers: Indices, before: int) -> Indices:
    """Counted from 0; negative numbers count back from the last line before the face."""
    return np.asarray(np.where(numbers < 0, before + numbers, numbers - 1))


def _obj_body(
    group: _Group, points: Floats, normals: Floats, shades: Floats | None
) -> RawBody | None:
    corners, sizes = np.concatenate(group.corners), np.concatenate(group.sizes)
    if len(sizes) == 0:
        return None
    if corners.min() < 0 or corners.max() >= len(points):
        raise broken("OBJ", "a triangle names a corner that does not exist")
    faces, places = triangulated(points, corners, sizes)
    turns = _turns(group, len(normals))
    if turns is None or not np.isfinite(normals).all():
        used, order = np.unique(faces, return_inverse=True)
        body_normals = None
    else:
        pairs = faces.ravel() * len(normals) + turns[places.ravel()]
        both, order = np.unique(pairs, return_inverse=True)
        used, body_normals = both // len(normals), normals[both % len(normals)]
    paint = Paint(group.material)
    if shades is not None:
        red, green, blue = np.clip(np.nan_to_num(shades[used].mean(axis=0)), 0, 1).tolist()
        paint = Paint(group.material, (red, green, blue))
    return RawBody(group.name, points[used], order.reshape(-1, 3), body_normals, paint)


def _turns(group: _Group, count: int) -> Indices | None:
    """The normal of each corner, None where one has none or a wrong one."""
    runs = [run for run in group.normals if run is not None]
    if len(runs) < len(group.normals):
        return None
    turns = np.concatenate(runs)
    return turns if len(turns) and turns.min() >= 0 and turns.max() < count else None
