"""Writes a mock-up as GLB: metres, y up, one mesh for each panel with its artwork."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from PIL import Image

from app.documents.dieline_art import Artwork, art_pictures
from app.domain.packaging.dieline_fold import moved
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.dieline_pack import Pack
from app.domain.packaging.mockup import MockupPart, Placing, mockup

METRES = 0.001
BOARD = (0.98, 0.98, 0.96, 1.0)
LARGEST_TEXTURE = 4096
"""Pixels; the largest that every viewer on a phone takes."""


def mockup_glb(pack: Pack, artwork: Artwork | None = None, *, folded: float = 1.0) -> bytes:
    """The pack as it stands on a table, its middle at the origin.

    The mesh "front" is the print on the front, "front board" the board behind it; a panel without
    artwork has plain print.

    Raises:
        RefusedInputError: it cannot be laid out, or a picture cannot be read.
    """
    # Imported when needed: it belongs to an export, not to the start.
    import trimesh

    textured: Any = trimesh.visual.TextureVisuals
    made = mockup(pack)
    placing = made.placing(folded)
    pictures = art_pictures(artwork or {}, lay_out(pack))
    materials = {name: _printed(one.data) for name, one in pictures.items()}
    plain = _plain()
    scene: Any = trimesh.Scene()
    for part in made.parts:
        material = materials.get(part.art, plain)
        if part.is_bleed and material is plain:
            continue
        name = _name(part)
        geometry = trimesh.Trimesh(
            vertices=_metres(part, placing),
            faces=np.array(part.triangles),
            visual=textured(uv=np.array(part.uv), material=material),
            process=False,
        )
        scene.add_geometry(geometry, node_name=_free(scene, name), geom_name=_free(scene, name))
    data: bytes = scene.export(file_type="glb")
    return data


def _name(part: MockupPart) -> str:
    if not part.art:
        return f"{part.face} board"
    return f"{part.face} bleed" if part.is_bleed else part.face


def _free(scene: Any, name: str) -> str:
    """The name, numbered where a face has several pieces."""
    number, wanted = 1, name
    while wanted in scene.geometry:
        number += 1
        wanted = f"{name} {number}"
    return wanted


def _metres(part: MockupPart, placing: Placing) -> np.ndarray[Any, Any]:
    """From x right, y back, z up in mm to the axes of glTF: x right, y up, z to the viewer."""
    points = np.array([moved(placing.faces[part.face], point) for point in part.points])
    return np.column_stack((points[:, 0], points[:, 2], -points[:, 1])) * METRES


def _plain() -> Any:
    from trimesh.visual import material

    make: Any = material.PBRMaterial
    return make(
        name="board",
        baseColorFactor=BOARD,
        metallicFactor=0.0,
        roughnessFactor=0.85,
        doubleSided=True,
    )


def _printed(data: bytes) -> Any:
    from trimesh.visual import material

    make: Any = material.PBRMaterial
    with Image.open(io.BytesIO(data)) as picture:
        picture.thumbnail((LARGEST_TEXTURE, LARGEST_TEXTURE))
        pixels = picture.convert("RGB")
    return make(name="print", baseColorTexture=pixels, metallicFactor=0.0, roughnessFactor=0.6)
