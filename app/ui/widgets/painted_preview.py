"""The package painted without OpenGL: a few quadrangles need no graphics card."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from app.ui import theme, tokens
from app.ui.packaging.orbit import Floats, Orbit
from app.ui.packaging.orbit_control import OrbitControl
from app.ui.packaging.scene import INSIDE, Pose, Scene, Solid, brightness
from app.ui.widgets.painting_order import back_to_front

CLOSED = 0.999
UNIT = np.array(((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)))
DENSE = 1.3
"""Pixels of artwork for one on the screen from which half of them do while it moves."""

EDGE = 1.14
"""How much darker than its face an edge of bare board is drawn."""


class PaintedPreview(QWidget):
    """A package as a camera sees it.

    Args:
        control: where the camera is.
    """

    def __init__(self, control: OrbitControl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._scene: Scene | None = None
        self._placed: _Placed | None = None
        self._shadow: tuple[QImage, Floats] | None = None
        self._art: dict[str, QImage] = {}
        self._halves = Halves()
        self.setMinimumSize(200, 180)
        self.setAccessibleName(self.tr("Package in three dimensions"))
        control.watch(self)
        control.changed.connect(self.update)
        control.rested.connect(self.update)

    def show_scene(self, scene: Scene, pose: Pose) -> None:
        """Show a package; it keeps the view."""
        self._scene, self._placed = scene, _Placed(scene, pose)
        shadow = scene.shadow()
        self._shadow = (shadow_picture(shadow.alpha), shadow.corners)
        self.update()

    def show_pose(self, pose: Pose) -> None:
        """Show it folded to another degree."""
        if self._scene is not None:
            self._placed = _Placed(self._scene, pose)
        self.update()

    def show_art(self, art: dict[str, QImage]) -> None:
        """Put artwork on panels; the others stay plain."""
        self._art = art
        self._halves.keep(art.values())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("picture"))
        if self._placed is not None:
            halves = self._halves if self._control.is_moving else None
            if halves is not None:
                halves.begin_frame()
            painting = _Painting(
                painter, self._placed, self._art, self._control.orbit, self.size(), halves
            )
            painting.paint(self._shadow)
        painter.end()


def still(
    scene: Scene,
    art: dict[str, QImage],
    orbit: Orbit,
    size: QSize,
    *,
    folded: float = 1.0,
    ground: QColor | None = None,
) -> QImage:
    """A picture of a package; what is around it is transparent where there is no ground.

    It is painted twice as large first, which smooths what is seen at a slant.
    """
    twice = QSize(2 * size.width(), 2 * size.height())
    large = QImage(twice, QImage.Format.Format_ARGB32_Premultiplied)
    large.fill(ground or QColor(Qt.GlobalColor.transparent))
    shadow = scene.shadow()
    painter = QPainter(large)
    placed = _Placed(scene, scene.pose(folded))
    painting = _Painting(painter, placed, art, orbit, large.size())
    painting.paint((shadow_picture(shadow.alpha), shadow.corners))
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    return large.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


class _Part:
    """A part of a scene where its pose has put it.

    Attributes:
        points, normals: as those of its solid.
        sheet: corners of the whole artwork of a flat part, shape (4, 3).
    """

    def __init__(self, solid: Solid, pose: Pose) -> None:
        self.solid = solid
        self.points, self.normals = pose.points(solid), pose.normals(solid)

    @cached_property
    def sheet(self) -> Floats:
        frame = self.solid.frame(self.points)
        found: Floats = UNIT @ frame[:2] + frame[2]
        return found


class _Placed:
    """All that is seen of a scene in one pose, face by face; the camera changes none of it."""

    def __init__(self, scene: Scene, pose: Pose) -> None:
        self.pose = pose
        self.folds = scene.folds
        self.is_closed = pose.folded >= CLOSED
        faces: dict[str, list[_Part]] = {}
        for solid in scene.solids:
            if not self.is_closed or _is_outside(solid):
                faces.setdefault(solid.face, []).append(_Part(solid, pose))
        self.faces = tuple(faces.values())

    def ordered(self, eye: Floats) -> list[list[_Part]]:
        """The farthest face first."""
        faces = list(self.faces)
        if not self.folds:
            return faces
        outlines = [group[0].points[list(group[0].solid.polygons[0])] for group in faces]
        return [faces[number] for number in back_to_front(outlines, eye)]


class Halves:
    """Artwork at half its size, made when it is first needed, one picture in each frame.

    Each pixel of the screen looks up another place of the artwork; of 1024 × 1024 pixels too few
    are at hand for the processor, of a quarter of them nearly all.
    """

    def __init__(self) -> None:
        self._made: dict[int, QImage] = {}
        self._may_make = True

    def keep(self, art: Iterable[QImage]) -> None:
        """Forget what is no longer on show."""
        keys = {one.cacheKey() for one in art}
        self._made = {key: half for key, half in self._made.items() if key in keys}

    def begin_frame(self) -> None:
        """Allow one more picture to be made."""
        self._may_make = True

    def of(self, art: QImage, outline: QPolygonF) -> QImage:
        """The artwork as dense as it must be to fill a quadrangle of the screen."""
        corners = [outline.at(number) for number in range(4)]
        sides = [
            math.hypot(a.x() - b.x(), a.y() - b.y())
            for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)
        ]
        across, down = max(sides[0], sides[2], 1.0), max(sides[1], sides[3], 1.0)
        if min(art.width() / across, art.height() / down) < DENSE:
            return art
        found = self._made.get(art.cacheKey())
        if found is None:
            if not self._may_make:
                return art
            self._may_make = False
            smooth = Qt.TransformationMode.SmoothTransformation
            half = art.scaled(art.size() / 2, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            found = self._made[art.cacheKey()] = half
        return found


class _Painting:
    """One picture of a scene.

    Args:
        halves: of the artwork, for a scene that moves: it is painted without smooth edges and
            pixels, which take twice as long. None for a still one.
    """

    def __init__(
        self,
        painter: QPainter,
        placed: _Placed,
        art: dict[str, QImage],
        orbit: Orbit,
        size: QSize,
        halves: Halves | None = None,
    ) -> None:
        self._halves = halves
        self._is_fine = halves is None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=self._is_fine)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=self._is_fine)
        self._painter = painter
        self._placed = placed
        self._art = art
        self._orbit = orbit
        self._size = (float(size.width()), float(size.height()))
        self._eye = self._orbit.direction * self._orbit.distance(placed.pose.radius)
        self._board = QColor(tokens.LIGHT["board"])

    def paint(self, shadow: tuple[QImage, Floats] | None) -> None:
        closed = self._placed.is_closed
        if closed and shadow is not None and self._orbit.elevation > 0:
            # Only a closed package stands on a table, and only from above is one seen.
            self._warped(shadow[0], shadow[1])
        for group in self._placed.ordered(self._eye):
            for part in group:
                self._paint_part(part, closed=closed)

    def _project(self, points: Floats) -> Floats:
        return self._orbit.project(points, self._placed.pose.radius, self._size)

    def _paint_part(self, part: _Part, *, closed: bool) -> None:
        solid, points = part.solid, part.points
        art = self._art.get(solid.art) if solid.art else None
        if solid.art and art is None and not closed:
            return
        seen: Floats | None = None
        for polygon in solid.polygons:
            numbers = list(polygon)
            normal = part.normals[numbers].mean(axis=0) if solid.is_curved else part.normals[0]
            is_front = float(normal @ (self._eye - points[numbers].mean(axis=0))) > 0
            if not is_front and (closed or solid.art):
                continue
            seen = self._project(points) if seen is None else seen
            towards = normal if is_front else -normal
            light = float(brightness(towards[None, :], self._orbit.azimuth)[0])
            outline = _polygon(seen[numbers])
            if art is None:
                self._plain(outline, light if is_front else light * INSIDE, solid)
            elif solid.is_curved:
                self._strip(art, solid.uv[numbers], outline, light)
            else:
                covered = not self._is_fine and not art.hasAlphaChannel()
                self._plain(outline, light, solid, covered=covered)
                self._flat_art(art, part, outline, light)

    def _plain(
        self, outline: QPolygonF, light: float, solid: Solid, *, covered: bool = False
    ) -> None:
        """Bare board; of a face that will be covered only the edge."""
        board = self._board
        colour = QColor.fromRgbF(
            board.redF() * light, board.greenF() * light, board.blueF() * light
        )
        # A hair wider than the face, or the ground shines through between two of them.
        is_smooth = solid.is_curved or len(solid.polygons) != 1
        line = colour if is_smooth else colour.darker(round(100 * EDGE))
        self._painter.setPen(QPen(line, 1.0))
        self._painter.setBrush(Qt.BrushStyle.NoBrush if covered else QBrush(colour))
        self._painter.drawPolygon(outline)

    def _flat_art(self, art: QImage, part: _Part, outline: QPolygonF, light: float) -> None:
        """The whole artwork in its place, of which the outline shows what is on this face."""
        quad = _polygon(self._project(part.sheet))
        if self._halves is not None:
            art = self._halves.of(art, quad)
        if self._halves is not None and part.solid.is_whole:
            self._spread(art, quad)
        else:
            self._filled(art, UNIT, quad, outline)
        self._shade(outline, light)

    def _strip(self, art: QImage, uv: Floats, outline: QPolygonF, light: float) -> None:
        """One of the many narrow strips of a wrap; without smooth edges they share no pixel."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._filled(art, uv, outline, outline)
        self._shade(outline, light)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=self._is_fine)

    def _filled(self, art: QImage, uv: Floats, target: QPolygonF, outline: QPolygonF) -> None:
        """Fill an outline with artwork, four places of which are known on the screen."""
        turn = _warp(art, uv, target)
        if turn is not None:
            brush = QBrush(art)
            brush.setTransform(turn)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(brush)
            self._painter.drawPolygon(outline)

    def _spread(self, art: QImage, target: QPolygonF) -> None:
        """All of the artwork, nothing of which is cut away: half the work of a brush."""
        turn = _warp(art, UNIT, target)
        if turn is not None:
            self._painter.setTransform(turn)
            self._painter.drawImage(0, 0, art)
            self._painter.resetTransform()

    def _shade(self, outline: QPolygonF, light: float) -> None:
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlphaF(max(0.0, 1.0 - light))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(shade)
        self._painter.drawPolygon(outline)

    def _warped(self, picture: QImage, corners: Floats) -> None:
        outline = _polygon(self._project(corners))
        self._filled(picture, UNIT, outline, outline)


def _is_outside(solid: Solid) -> bool:
    """What can be seen of a closed package: panels, the rims of a tube, tucks in the notches."""
    if solid.art:
        return not solid.is_bleed
    return solid.face.endswith(("rim", "_tuck"))


def _polygon(seen: Floats) -> QPolygonF:
    return QPolygonF([QPointF(float(x), float(y)) for x, y in seen[:, :2]])


def _warp(picture: QImage, uv: Floats, target: QPolygonF) -> QTransform | None:
    """What takes the pixels of a picture to the screen; None for a face seen edge on."""
    width, height = picture.width(), picture.height()
    source = QPolygonF([QPointF(u * width, (1 - v) * height) for u, v in uv])
    turn = QTransform()
    return turn if QTransform.quadToQuad(source, target, turn) else None


def shadow_picture(alpha: np.ndarray[tuple[int, int], np.dtype[np.uint8]]) -> QImage:
    """Black of such transparency."""
    height, width = alpha.shape
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[..., 3] = alpha
    return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
