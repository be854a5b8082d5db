"""The package painted without OpenGL: a few quadrangles need no graphics card."""

from __future__ import annotations

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
        self._pose: Pose | None = None
        self._shadow: tuple[QImage, Floats] | None = None
        self._art: dict[str, QImage] = {}
        self.setMinimumSize(200, 180)
        self.setAccessibleName(self.tr("Package in three dimensions"))
        control.watch(self)
        control.changed.connect(self.update)
        control.rested.connect(self.update)

    def show_scene(self, scene: Scene, pose: Pose) -> None:
        """Show a package; it keeps the view."""
        self._scene, self._pose = scene, pose
        shadow = scene.shadow()
        self._shadow = (shadow_picture(shadow.alpha), shadow.corners)
        self.update()

    def show_pose(self, pose: Pose) -> None:
        """Show it folded to another degree."""
        self._pose = pose
        self.update()

    def show_art(self, art: dict[str, QImage]) -> None:
        """Put artwork on panels; the others stay plain."""
        self._art = art
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("picture"))
        if self._scene is not None and self._pose is not None:
            is_fine = not self._control.is_moving
            painting = _Painting(
                painter, self._pose, self._art, self._control.orbit, self.size(), is_fine=is_fine
            )
            painting.paint(self._scene, self._shadow)
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
    painting = _Painting(painter, scene.pose(folded), art, orbit, large.size())
    painting.paint(scene, (shadow_picture(shadow.alpha), shadow.corners))
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    return large.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


class _Painting:
    """One picture of a scene.

    Args:
        is_fine: whether edges and pixels are smooth.
    """

    def __init__(
        self,
        painter: QPainter,
        pose: Pose,
        art: dict[str, QImage],
        orbit: Orbit,
        size: QSize,
        *,
        is_fine: bool = True,
    ) -> None:
        # Smooth edges and pixels take twice as long, so what moves goes without.
        self._is_fine = is_fine
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=is_fine)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=is_fine)
        self._painter = painter
        self._pose = pose
        self._art = art
        self._orbit = orbit
        self._size = (float(size.width()), float(size.height()))
        self._eye = self._orbit.direction * self._orbit.distance(pose.radius)
        self._board = QColor(tokens.LIGHT["board"])

    def paint(self, scene: Scene, shadow: tuple[QImage, Floats] | None) -> None:
        closed = self._pose.folded >= CLOSED
        if closed and shadow is not None and self._orbit.elevation > 0:
            # Only a closed package stands on a table, and only from above is one seen.
            self._warped(shadow[0], shadow[1])
        groups: dict[str, list[Solid]] = {}
        for solid in scene.solids:
            if not closed or _is_outside(solid):
                groups.setdefault(solid.face, []).append(solid)
        faces = list(groups.values())
        if scene.folds:
            outlines = [self._pose.points(group[0])[list(group[0].polygons[0])] for group in faces]
            faces = [faces[number] for number in back_to_front(outlines, self._eye)]
        for group in faces:
            for solid in group:
                self._paint_solid(solid, closed=closed)

    def _project(self, points: Floats) -> Floats:
        return self._orbit.project(points, self._pose.radius, self._size)

    def _paint_solid(self, solid: Solid, *, closed: bool) -> None:
        points, normals = self._pose.points(solid), self._pose.normals(solid)
        seen = self._project(points)
        art = self._art.get(solid.art) if solid.art else None
        if solid.art and art is None and not closed:
            return
        for polygon in solid.polygons:
            numbers = list(polygon)
            corners = points[numbers]
            normal = normals[numbers].mean(axis=0) if solid.is_curved else normals[0]
            is_front = float(normal @ (self._eye - corners.mean(axis=0))) > 0
            if not is_front and (closed or solid.art):
                continue
            towards = normal if is_front else -normal
            light = float(brightness(towards[None, :], self._orbit.azimuth)[0])
            outline = _polygon(seen[numbers])
            if art is None:
                self._plain(outline, light if is_front else light * INSIDE, solid)
            elif solid.is_curved:
                self._strip(art, solid.uv[numbers], outline, light)
            else:
                self._plain(outline, light, solid)
                self._flat_art(art, solid, points, outline, light)

    def _plain(self, outline: QPolygonF, light: float, solid: Solid) -> None:
        board = self._board
        colour = QColor.fromRgbF(
            board.redF() * light, board.greenF() * light, board.blueF() * light
        )
        # A hair wider than the face, or the ground shines through between two of them.
        is_smooth = solid.is_curved or len(solid.polygons) != 1
        line = colour if is_smooth else colour.darker(round(100 * EDGE))
        self._painter.setPen(QPen(line, 1.0))
        self._painter.setBrush(colour)
        self._painter.drawPolygon(outline)

    def _flat_art(
        self, art: QImage, solid: Solid, points: Floats, outline: QPolygonF, light: float
    ) -> None:
        """The whole artwork in its place, of which the outline shows what is on this face."""
        frame = solid.frame(points)
        quad = _polygon(self._project(UNIT @ frame[:2] + frame[2]))
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
