"""P15, P19 and P27: turning a painted box, swapping its artwork, folding it with VTK."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPainter, QPolygonF, QTransform
from PySide6.QtWidgets import QApplication

from app.domain.packaging.dieline_pack import Pack
from app.domain.packaging.mockup import mockup
from app.ui.packaging.orbit import Orbit
from app.ui.packaging.orbit_control import OrbitControl
from app.ui.packaging.scene import Scene
from app.ui.widgets.painted_preview import PaintedPreview
from tests.bench.figures import Figure, in_turns

SIDE = 1024
ROUNDS = 15
PANELS = ("front", "back", "left", "right", "top", "bottom")
VIEW = (1000, 700)
BOX = Pack(width=180, height=240, depth=120)


def packaging_figures(_folder: Path) -> list[Figure]:
    """Turning and swapping without OpenGL; folding where a screen or Xvfb is there."""
    _app = QApplication.instance() or QApplication([])
    scene = Scene(mockup(BOX))
    return [_turning(scene), _swapping(scene), *_folding()]


def picture(seed: int) -> QImage:
    """Artwork of 1024 × 1024 pixels with something on every one of them."""
    chance = np.random.default_rng(seed)
    pixels = chance.integers(0, 255, (SIDE, SIDE, 4), dtype=np.uint8)
    pixels[..., 3] = 255
    return QImage(pixels.tobytes(), SIDE, SIDE, QImage.Format.Format_RGB32).copy()


def _turning(scene: Scene) -> Figure:
    """One frame of 1024 × 1024 while a textured box is dragged, against three bare quadrangles."""
    control = OrbitControl()
    preview = PaintedPreview(control)
    preview.resize(SIDE, SIDE)
    preview.show_scene(scene, scene.pose())
    preview.show_art({name: picture(n) for n, name in enumerate(PANELS)})
    target = QImage(QSize(SIDE, SIDE), QImage.Format.Format_RGB32)

    def ours() -> None:
        control.set_orbit(control.orbit.turned(3, 0))
        preview.render(target)

    art = picture(9)
    quads = (
        ((300, 250), (560, 330), (560, 850), (300, 720)),
        ((560, 330), (760, 260), (760, 700), (560, 850)),
        ((300, 250), (500, 190), (760, 260), (560, 330)),
    )

    def floor() -> None:
        painter = QPainter(target)
        for quad in quads:
            corners = QPolygonF([QPointF(*one) for one in quad])
            whole = QPolygonF(
                [QPointF(*one) for one in ((0, 0), (SIDE, 0), (SIDE, SIDE), (0, SIDE))]
            )
            turn = QTransform()
            QTransform.quadToQuad(whole, corners, turn)
            painter.setTransform(turn)
            painter.drawImage(0, 0, art)
        painter.end()

    mine, theirs = in_turns(ours, floor, ROUNDS)
    return Figure("P15", "box drag, no GPU", "three quadrangles", mine, theirs, limit=0.016)


def _swapping(scene: Scene) -> Figure:
    """From six other pictures to the frame that shows all of them."""
    control = OrbitControl()
    preview = PaintedPreview(control)
    preview.resize(*VIEW)
    preview.show_scene(scene, scene.pose())
    sets = [{name: picture(10 * k + n) for n, name in enumerate(PANELS)} for k in range(2)]
    target = QImage(QSize(*VIEW), QImage.Format.Format_RGB32)
    turns = []
    for number in range(ROUNDS):
        control.keep_moving()
        began = time.perf_counter()
        preview.show_art(sets[number % 2])
        preview.render(target)
        turns.append(time.perf_counter() - began)
    return Figure("P19", "six textures swapped", "", statistics.median(turns), None, limit=0.02)


def _folding() -> list[Figure]:
    """In a process of its own: Qt's platform is chosen once in a process."""
    command = [sys.executable, "-m", "tests.bench.packaging"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    if shutil.which("xvfb-run"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1280x1024x24", *command]
    elif not environment.get("DISPLAY"):
        return []
    done = subprocess.run(command, check=True, capture_output=True, env=environment, timeout=180)
    told = json.loads(done.stdout.decode().strip().splitlines()[-1])
    return [
        Figure(
            "P27",
            "folding frame, 1000 × 700",
            "bare VTK frame",
            told["ours"],
            told["floor"],
            limit=0.04,
        )
    ]


def fold_frames() -> dict[str, float]:
    """Median seconds of a frame of the folding slider, and of a textured cube alone."""
    from PySide6.QtGui import QSurfaceFormat

    from app.ui.opengl import surface_format

    QSurfaceFormat.setDefaultFormat(surface_format())
    app = QApplication([])
    from app.ui.widgets.gl_preview import GlPreview

    control = OrbitControl()
    view = GlPreview(control)
    view.resize(*VIEW)
    view.show()
    app.processEvents()
    scene = Scene(mockup(BOX))
    view.show_scene(scene, scene.pose(0.0))
    view.show_art({name: picture(n) for n, name in enumerate(PANELS)})
    control.set_orbit(Orbit(25, 20))
    steps = np.linspace(0, 1, 60)

    def ours(part: float) -> None:
        view.show_pose(scene.pose(part))
        app.processEvents()

    ours_taken = _median(ours, steps)
    view.close_view()
    floor_taken = _median(_bare_cube(app), steps)
    return {"ours": ours_taken, "floor": floor_taken}


def _bare_cube(app: QApplication) -> Callable[[float], None]:
    import pyvista as pv
    from pyvistaqt import QtInteractor

    bare = QtInteractor(None, auto_update=False, multi_samples=0)
    bare.resize(*VIEW)
    bare.show()
    app.processEvents()
    pixels = np.random.default_rng(1).integers(0, 255, (SIDE, SIDE, 3), dtype=np.uint8)
    cube = pv.Cube().texture_map_to_plane()
    bare.add_mesh(cube, texture=pv.Texture(pixels), lighting=False)

    def frame(_part: float) -> None:
        bare.camera.azimuth += 3
        bare.render()
        app.processEvents()

    return frame


def _median(work: Callable[[float], None], steps: np.ndarray) -> float:
    taken = []
    for part in steps:
        began = time.perf_counter()
        work(float(part))
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(fold_frames()) + "\n")
    sys.stdout.flush()
    # Qt's and VTK's own ends in the wrong order would only cost time.
    os._exit(0)
