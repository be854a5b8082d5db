"""Icons of `resources/icons`, drawn when and as large as they are shown, in a colour of now."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.resource_files import resource

INK = "currentColor"
SIZES = (16, 20, 24, 32, 48)


class DrawnIcon(QIconEngine):
    """Draws one icon on demand.

    Five sizes in two states of every icon of the window, drawn ahead, take longer than everything
    else the window is made of.

    Args:
        name: of a file in `resources/icons`.
        ink, disabled: the colours as "#rrggbb".
    """

    def __init__(self, name: str, ink: str, disabled: str) -> None:
        super().__init__()
        self._name = name
        self._inks = {True: ink, False: disabled}

    def clone(self) -> QIconEngine:
        return DrawnIcon(self._name, self._inks[True], self._inks[False])

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _renderer(self._name, self._ink(mode)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return drawn(self._name, self._ink(mode), size.width(), size.height())

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self.pixmap(size, mode, state)

    def availableSizes(  # noqa: N802 - Qt's name
        self,
        mode: QIcon.Mode = QIcon.Mode.Normal,
        state: QIcon.State = QIcon.State.Off,
    ) -> list[QSize]:
        return [QSize(side, side) for side in SIZES]

    def isNull(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def _ink(self, mode: QIcon.Mode) -> str:
        return self._inks[mode is not QIcon.Mode.Disabled]


def drawing(name: str, ink: str) -> str:
    """The SVG of an icon in a colour."""
    return _source(name).replace(INK, ink)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, ink: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing(name, ink).encode()))


@lru_cache(maxsize=512)
def drawn(name: str, ink: str, width: int, height: int, ratio: float = 1.0) -> QPixmap:
    """An icon of so many pixels of the screen, of which `ratio` make one of the window."""
    if width <= 0 or height <= 0:
        return QPixmap()
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, ink).render(painter, QRectF(0, 0, width, height))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
