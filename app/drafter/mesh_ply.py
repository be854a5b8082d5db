"""Reads PLY, text and binary of either byte order, with polygons of any size."""

import struct
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.drafter.mesh_paint import light
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
from app.drafter.mesh_text import numbers_of

_TYPES = {
    "char": "i1",
    "int8": "i1",
    "uchar": "u1",
    "uint8": "u1",
    "short": "i2",
    "int16": "i2",
    "ushort": "u2",
    "uint16": "u2",
    "int": "i4",
    "int32": "i4",
    "uint": "u4",
    "uint32": "u4",
    "float": "f4",
    "float32": "f4",
    "double": "f8",
    "float64": "f8",
}
_CODES = {"i1": "b", "u1": "B", "i2": "h", "u2": "H", "i4": "i", "u4": "I", "f4": "f", "f8": "d"}
_MAX_HEADER = 65_536
_FACE_LISTS = ("vertex_indices", "vertex_index")


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    kind: str
    count: str | None = None


@dataclass(frozen=True, slots=True)
class _Element:
    name: str
    count: int
    properties: tuple[_Property, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Lists:
    """Lists one after another, and how long each is."""

    values: NDArray[Any]
    sizes: Indices


Column = NDArray[Any] | _Lists


def read_ply(data: bytes) -> RawScene:
    """Vertices, faces and the mean of the vertex colours; no unit, Z is up by custom."""
    try:
        elements, order, body = _header(data)
        columns = _text(elements, body) if order is None else _binary(elements, order, body)
        return _scene(columns)
    except (KeyError, IndexError, TypeError, ValueError, OverflowError, struct.error) as error:
        raise broken("PLY", "its structure does not fit together") from error


def _header(data: bytes) -> tuple[list[_Element], str | None, bytes]:
    """The elements, the byte order ("<" or ">", None for text) and what follows the header."""
    end = data.find(b"end_header", 0, _MAX_HEADER)
    if end < 0:
        raise broken("PLY", "its header has no end")
    head, body = data[:end], data[end + len(b"end_header") :]
    lines = [line.split() for line in head.decode("latin-1").splitlines()]
    formats = [line[1] for line in lines if line[:1] == ["format"] and len(line) > 1]
    orders = {"ascii": None, "binary_little_endian": "<", "binary_big_endian": ">"}
    if not formats or formats[0] not in orders:
        raise broken("PLY", "its header names no format that is known")
    elements: list[_Element] = []
    for line in lines:
        match line:
            case ["element", name, count]:
                elements.append(_Element(name, _count(count), ()))
            case ["property", "list", count, kind, name]:
                _add(elements, _Property(name, _TYPES[kind], _TYPES[count]))
            case ["property", kind, name]:
                _add(elements, _Property(name, _TYPES[kind]))
    newline = 2 if body[:2] == b"\r\n" else 1
    return elements, orders[formats[0]], body[newline:]


def _count(word: str) -> int:
    count = int(word)
    if count < 0:
        raise broken("PLY", "a count in its header is negative")
    check_counts(count, 0)
    return count


def _add(elements: list[_Element], added: _Property) -> None:
    last = elements[-1]
    elements[-1] = _Element(last.name, last.count, (*last.properties, added))


def _text(elements: list[_Element], body: bytes) -> dict[str, dict[str, Column]]:
    lines = [words for line in body.splitlines() if (words := line.split())]
    if len(lines) < sum(element.count for element in elements):
        raise broken("PLY", "it ends before its data does")
    columns: dict[str, dict[str, Column]] = {}
    start = 0
    for element in elements:
        rows = lines[start : start + element.count]
        start += element.count
        columns[element.name] = _text_element(element, rows)
    return columns


def _text_element(element: _Element, rows: list[list[bytes]]) -> dict[str, Column]:
    if not any(p.count for p in element.properties):
        width = len(element.properties)
        table = np.array([row[:width] for row in rows], dtype="S32").astype(np.float64)
        table = table.reshape(len(rows), width)
        return {p.name: table[:, i] for i, p in enumerate(element.properties)}
    if len(element.properties) == 1 and (even := _even_text(rows)) is not None:
        return {element.properties[0].name: even}
    found: dict[str, list[list[float]]] = {p.name: [] for p in element.properties}
    for row in rows:
        place = 0
        for p in element.properties:
            size = 1 if p.count is None else int(row[place])
            place += p.count is not None
            if not 0 <= size <= len(row) - place:
                raise broken("PLY", "a face in it ends too early")
            found[p.name].append([float(word) for word in row[place : place + size]])
            place += size
    return _columns(element, found)


def _even_text(rows: list[list[bytes]]) -> _Lists | None:
    """Lists all of one length at once; None when they are not."""
    values = numbers_of(b" ".join(word for row in rows for word in row))
    if values is None or len(values) == 0 or len(values) % len(rows):
        return None
    table = values.reshape(len(rows), -1)
    size = table.shape[1] - 1
    if size < 1 or not np.all(table[:, 0] == size):
        return None
    return _Lists(table[:, 1:].ravel(), np.full(len(rows), size, dtype=np.int64))


def _columns(element: _Element, found: dict[str, list[list[float]]]) -> dict[str, Column]:
    return {
        p.name: _joined(found[p.name])
        if p.count
        else np.array(list(chain.from_iterable(found[p.name])))
        for p in element.properties
    }


def _joined(lists: list[list[float]]) -> _Lists:
    sizes = np.array([len(values) for values in lists], dtype=np.int64)
    return _Lists(np.array(list(chain.from_iterable(lists)), dtype=np.float64), sizes)


def _binary(elements: list[_Element], order: str, body: bytes) -> dict[str, dict[str, Column]]:
    columns: dict[str, dict[str, Column]] = {}
    place = 0
    for element in elements:
        read = _even_rows(element, order, body, place)
        if read is None:
            read = _uneven_rows(element, order, body, place)
        columns[element.name], place = read
    return columns


def _even_rows(
    element: _Element, order: str, body: bytes, place: int
) -> tuple[dict[str, Column], int] | None:
    """All rows at once when every list is as long as in the first row; else None."""
    fields: list[tuple[str, Any] | tuple[str, Any, int]] = []
    ahead = place
    for p in element.properties:
        if p.count is not None and element.count:
            (size,) = struct.unpack_from(order + _CODES[p.count], body, ahead)
            if not 0 <= size <= len(body):
                raise broken("PLY", "a face in it ends too early")
            fields.append((f"{p.name} size", order + p.count))
            fields.append((p.name, order + p.kind, int(size)))
            ahead += np.dtype(p.count).itemsize + np.dtype(p.kind).itemsize * int(size)
        else:
            fields.append((p.name, order + p.kind))
            ahead += np.dtype(p.kind).itemsize
    row = np.dtype(fields)
    end = place + row.itemsize * element.count
    if end > len(body):
        if any(p.count for p in element.properties):
            return None
        raise broken("PLY", "it ends before its data does")
    table = np.frombuffer(body[place:end], row)
    columns: dict[str, Column] = {}
    for p in element.properties:
        columns[p.name] = table[p.name]
        if p.count is not None and element.count:
            sizes = table[f"{p.name} size"].astype(np.int64)
            if np.ptp(sizes) != 0:
                return None
            columns[p.name] = _Lists(table[p.name].ravel(), sizes)
    return columns, end


def _uneven_rows(
    element: _Element, order: str, body: bytes, place: int
) -> tuple[dict[str, Column], int]:
    found: dict[str, list[list[float]]] = {p.name: [] for p in element.properties}
    for _ in range(element.count):
        for p in element.properties:
            size = 1
            if p.count is not None:
                (size,) = struct.unpack_from(order + _CODES[p.count], body, place)
                place += np.dtype(p.count).itemsize
            if not 0 <= size <= len(body) - place:
                raise broken("PLY", "a face in it ends too early")
            pattern = f"{order}{int(size)}{_CODES[p.kind]}"
            found[p.name].append(list(struct.unpack_from(pattern, body, place)))
            place += struct.calcsize(pattern)
    return _columns(element, found), place


def _scene(columns: dict[str, dict[str, Column]]) -> RawScene:
    vertex = columns["vertex"]
    points = np.column_stack([np.asarray(vertex[axis], dtype=np.float64) for axis in "xyz"])
    face = columns.get("face", {})
    lists = next((face[name] for name in _FACE_LISTS if name in face), None)
    faces = np.zeros((0, 3), dtype=np.int64)
    if isinstance(lists, _Lists):
        faces = _faces(points, lists)
    paint = Paint()
    if all(name in vertex for name in ("red", "green", "blue")) and len(points):
        paint = Paint(colour=_mean_colour(vertex))
    return RawScene((checked(RawBody("", points, faces, None, paint), "PLY"),), None, False, "PLY")


def _faces(points: NDArray[np.float64], lists: _Lists) -> Indices:
    corners = lists.values.astype(np.int64)
    if len(corners) and (corners.min() < 0 or corners.max() >= len(points)):
        raise broken("PLY", "a triangle names a corner that does not exist")
    check_counts(0, int(np.maximum(lists.sizes - 2, 0).sum()))
    return triangulated(points, corners, lists.sizes)[0]


def _mean_colour(vertex: dict[str, Column]) -> tuple[float, float, float]:
    values = np.column_stack([np.asarray(vertex[n]) for n in ("red", "green", "blue")])
    scale = 1.0 if values.dtype.kind == "f" and values.max() <= 1 else 255.0
    mean = light(np.clip(values / scale, 0, 1)).mean(axis=0)
    red, green, blue = np.nan_to_num(mean).tolist()
    return (red, green, blue)
