"""Turns the names of nodes, materials and files into names for people, or into none."""

import re
from collections.abc import Iterable

_EXTENSION = re.compile(r"\.(glb|gltf|obj|stl|ply|fbx|dae|step|stp|blend|3mf)$", re.IGNORECASE)
_COPY = re.compile(r"[ ._-]*(?:\(\d+\)|\d+)$")
_ID = re.compile(r"[0-9a-f]{8,}|[0-9a-f-]{20,}", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-zäöü])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
# Words programs give by themselves; a name made of nothing else names nothing.
_MACHINE = frozenset(
    re.findall(
        r"\w+",
        """
        mesh meshes node root rootnode geo geom geometry obj object objects group grp groups
        default material mat primitive poly polysurface psurf shape solid body brep part
        component instance cylinder cube sphere plane cone torus circle curve icosphere surface
        extrude revolve lathe lambert phong blinn standard basic initialshadinggroup none null
        scene unnamed untitled low high lod export exported final copy new model gltf glb fbx
        stl ply sg shader defaultmaterial transform empty armature locator nurbs subd layer
        import imported file g o v id m s boolean fillet chamfer loft sweep feature base_mesh
        """,
    )
)
_LONGEST = 48


def clean_name(name: str) -> str:
    """A name for people ("chair_base.001" is "Chair base"), "" when only a machine speaks."""
    words = _words(name)
    telling = [w for w in words if w.lower() not in _MACHINE and not w.isdigit()]
    if not telling or sum(c.isalpha() for w in telling for c in w) < 2:
        return ""
    # "Lid mesh" is a lid; a machine word before another word may belong to it ("Solid wood").
    while len(words) > 1 and words[-1].lower() in _MACHINE:
        words.pop()
    text = " ".join(_plain(word) for word in words)[:_LONGEST].strip()
    return text[:1].upper() + text[1:]


def stem(name: str) -> str:
    """The name without the number of a copy: "wheel_03" and "wheel_05" are both "wheel"."""
    short = name.strip()
    cut = _COPY.sub("", short)
    return cut or short


def _words(name: str) -> list[str]:
    text = _EXTENSION.sub("", "".join(c if c.isprintable() else " " for c in name.strip()))
    text = _COPY.sub("", text)
    if _ID.fullmatch(text.replace(" ", "")):
        return []
    text = re.sub(r"[\s_.:|/\\-]+", " ", text)
    return _CAMEL.sub(" ", text).split()


def _plain(word: str) -> str:
    """Lower case, unless capitals are how it is written ("LED", "PVC")."""
    return word if word.isupper() and 2 <= len(word) <= 4 else word.lower()


def key_of(name: str, taken: Iterable[str]) -> str:
    """A key like "chair_base" that none of the others has."""
    base = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_") or "part"
    base = base if base[0].isalpha() else f"part_{base}"
    used, key, number = set(taken), base, 2
    while key in used:
        key, number = f"{base}_{number}", number + 1
    return key


def product_name(file_name: str) -> str:
    """The product's name from the file's: "/a/desk_lamp_01.glb" is "Desk lamp"."""
    last = re.split(r"[\\/]", file_name)[-1]
    return clean_name(last) or "Product"
