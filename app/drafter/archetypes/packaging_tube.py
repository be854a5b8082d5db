"""Paper tubes with a lift-off lid."""

from app.drafter.archetypes.hollowware_fittings import ring_line, turned, wrapped_label
from app.drafter.archetypes.vessel_parts import Built, across, led_look, level, made, rise
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Line, Mesh, Part

_RECESS = 3.2


def paper_tube(brief: Brief) -> Built:
    """Parts and dimensions of a two-piece paper tube."""
    height, radius = brief.mm("height"), brief.mm("diameter") / 2
    wall = min(brief.mm("wall"), radius * 0.2)
    lid = min(brief.mm("lid_height"), height * 0.6)
    if not brief.states("lid_height"):
        lid = min(lid * height / brief.mm("height") * brief.factor("height"), height * 0.6)
    split = height - lid
    parts = [
        _body(brief, radius, wall, split),
        _neck(brief, radius, wall, split, lid),
        _disc(brief, "base", radius, wall, 0.0, 1.0),
        _lid(brief, radius, wall, split, height),
        _disc(brief, "lid_disc", radius, wall, height, -1.0),
    ]
    if brief.has("label"):
        parts.append(_label(brief, radius, split))
    return tuple(parts), _dimensions(radius, wall, split, height)


def _body(brief: Brief, radius: float, wall: float, split: float) -> Part:
    """The lower tube with its curled foot."""
    tube = _curled(brief, radius, wall, 0.0, split - 0.35, 1.0)
    lines: tuple[Line, ...] = ()
    if brief.level("detail") > 0:
        lines = (ring_line(radius + 0.05, 4.5), ring_line(radius + 0.05, split - 4.5))
    return made(
        brief, "body", tube, lines=lines, construction="Spiral or convolute wound, wrapped sheet"
    )


def _curled(
    brief: Brief, radius: float, wall: float, end: float, edge: float, inward: float
) -> Mesh:
    """A tube whose end is rolled in over its disc; `inward` is +1 for the foot, -1 for the top."""
    curl = min(1.4 * wall, _RECESS - 0.6)
    bend = min(brief.rounded(1.1), 0.6 * (wall + curl))
    corners = [
        (radius, edge), (radius, end), (radius - wall - curl, end),
        (radius - wall - curl, end + inward * _RECESS), (radius - wall, end + inward * _RECESS),
        (radius - wall, edge),
    ]  # fmt: skip
    return turned(corners, [0.25, bend, 0.8 * bend, 0.4, 0.2, 0.25], closed=True)


def _disc(brief: Brief, key: str, radius: float, wall: float, end: float, inward: float) -> Part:
    low, high = sorted((end + inward * (_RECESS - 0.9), end + inward * (_RECESS + 0.3)))
    r = radius - wall - 0.05
    disc = turned([(0, low), (r, low), (r, high), (0, high)], 0.15)
    return made(brief, key, disc, look=led_look(brief, key, "lid" if inward < 0 else "body"))


def _neck(brief: Brief, radius: float, wall: float, split: float, lid: float) -> Part:
    """The inner tube that guides the lid, glued into the body."""
    outer = radius - wall - 0.12
    top = split + min(lid * 0.62, 30.0)
    tube = turned(
        [
            (outer, split * 0.12),
            (outer, top),
            (outer - wall * 0.8, top),
            (outer - wall * 0.8, split * 0.12),
        ],
        [0.2, 0.4, 0.4, 0.2],
        closed=True,
    )
    return made(brief, "neck", tube, construction="Glued into the body")


def _lid(brief: Brief, radius: float, wall: float, split: float, height: float) -> Part:
    tube = _curled(brief, radius, wall, height, split + 0.35, -1.0)
    return made(brief, "lid", tube, construction="Lift-off, friction fit on the neck")


def _label(brief: Brief, radius: float, split: float) -> Part:
    tall = min(split * 0.62, split - 12.0)
    low = (split - tall) / 2
    width = 1e4 if brief.has("wrap_label") else min(radius * 1.5, tall * 1.4)
    sheet = wrapped_label(lambda _: radius, low, low + tall, width, corner=brief.rounded(1.2))
    return made(brief, "label", sheet, construction="Self-adhesive or printed on the wrap")


def _dimensions(radius: float, wall: float, split: float, height: float) -> tuple[Dimension, ...]:
    return (
        across("A", "Outside diameter", radius, split * 0.5, size="diameter"),
        across("B", "Inside diameter", radius - wall - 0.12 - wall * 0.8, split, ("top",)),
        rise("E", "Body height", -radius, 0.0, split),
        rise("F", "Lid height", radius, split, height, size="lid_height"),
        level("G", "Tube wall", split * 0.8, radius - wall, radius, size="wall"),
        rise("J", "Recess of the disc", 0.0, 0.0, _RECESS - 0.9),
    )
