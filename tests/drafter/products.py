"""Small products whose sizes are known exactly, for the tests of pictures and drawings."""

from app.drafter import solids
from app.drafter.model import Dimension, Line, Look, Mesh, Part, ProductModel, Shot

PLASTIC = Look("#8a9a80", "sage", "polypropylene", "matte")
STEEL = Look("#c9c9cc", "steel", "stainless steel", "polished")


def product(*parts: Part, dimensions: tuple[Dimension, ...] = ()) -> ProductModel:
    shot = Shot("near", "Near", parts[0].key, "surface", (0.3, -1.0, 0.4), 20.0)
    return ProductModel(
        "test", "Test product", "other", "Product", parts, dimensions, (shot,)
    ).placed()


def one(mesh: Mesh, look: Look = PLASTIC, lines: tuple[Line, ...] = ()) -> ProductModel:
    return product(Part("body", "Body", (mesh,), look, lines))


def box(x: float = 40, y: float = 30, z: float = 60) -> ProductModel:
    return one(solids.rounded_box((x, y, z), 0, divisions=1))


def ball(radius: float = 25) -> ProductModel:
    return one(solids.sphere(radius))


def capped_bottle() -> ProductModel:
    """A cylinder of 60 mm with a steel cap of 40 mm that is hidden from below."""
    body = solids.revolve([(30, 0), (30, 100)])
    cap = solids.revolve([(20, 100), (20, 120)])
    width = Dimension("A", "Cap diameter", (-20, 0, 120), (20, 0, 120), "diameter", ("front",))
    return product(
        Part("body", "Body", (body,), PLASTIC),
        Part("cap", "Cap", (cap,), STEEL),
        dimensions=(width,),
    )
