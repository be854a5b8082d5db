"""What the tests of furniture, electronics, shoes, jewellery and toys ask of every model."""

import numpy as np

from app.drafter.model import Mesh, ProductModel

TRIANGLES = 150_000


def triangles(model: ProductModel) -> int:
    return sum(len(mesh.faces) for _, mesh in model.meshes())


def check_structure(model: ProductModel, *, sheets: frozenset[str] = frozenset()) -> None:
    """Standing on the floor, centred, every part named and closed (`sheets` may be open)."""
    low, high = model.bounds()
    assert abs(low[2]) < 1e-6
    assert np.allclose((low + high)[:2], 0, atol=1e-6)
    assert triangles(model) < TRIANGLES
    assert len({part.key for part in model.parts}) == len(model.parts)
    for part in model.parts:
        assert part.name
        assert part.look.material
        assert part.look.colour.startswith("#")
        for mesh in part.meshes:
            check_mesh(mesh, part.key, closed=part.key not in sheets)


def check_mesh(mesh: Mesh, key: str, *, closed: bool) -> None:
    assert np.isfinite(mesh.points).all(), key
    assert mesh.faces.min() >= 0, key
    assert mesh.faces.max() < len(mesh.points), key
    if closed:
        assert mesh.is_watertight(), f"{key} is open"
        assert mesh.volume() > 0, f"{key} looks inwards"


def check_shots(model: ProductModel) -> None:
    """At least six close-ups of parts that are there, each with its reason."""
    assert len(model.shots) >= 6
    assert all(shot.why and model.part(shot.focus) is not None for shot in model.shots)


def codes(model: ProductModel) -> list[str]:
    return [dimension.code for dimension in model.dimensions]
