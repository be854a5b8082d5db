"""Finds out whether OpenGL works here, and prepares the window for it, without loading VTK."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QSurfaceFormat

WITHOUT_GL = ("offscreen", "minimal", "vnc", "linuxfb")
"""Platforms of Qt that cannot show an OpenGL widget."""

PROBE_SECONDS = 20.0
PROBE_ARGUMENT = "--probe-opengl"


def surface_format() -> QSurfaceFormat:
    """What VTK needs: desktop OpenGL 3.2 core (as pyvistaqt's rendering widget asks for)."""
    from PySide6.QtGui import QSurfaceFormat

    form = QSurfaceFormat()
    form.setRenderableType(QSurfaceFormat.RenderableType.OpenGL)
    form.setVersion(3, 2)
    form.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
    form.setSwapBehavior(QSurfaceFormat.SwapBehavior.DoubleBuffer)
    form.setRedBufferSize(8)
    form.setGreenBufferSize(8)
    form.setBlueBufferSize(8)
    form.setDepthBufferSize(8)
    form.setAlphaBufferSize(8)
    form.setStencilBufferSize(0)
    return form


def can_show_gl_widgets() -> bool:
    """Whether this platform of Qt has OpenGL widgets at all."""
    return QGuiApplication.platformName() not in WITHOUT_GL


def plant_seed(window: QWidget) -> QWidget | None:
    """Put a hidden OpenGL widget into a window before it is shown; None where there is no OpenGL.

    The first OpenGL widget of a shown window makes Qt hide it, make it anew and show it again.
    The format must be the process's own before the window exists, or Wayland shows black.
    """
    if not can_show_gl_widgets():
        return None
    # Imported when needed: this file is read before the first paint.
    from PySide6.QtGui import QSurfaceFormat
    from PySide6.QtOpenGLWidgets import QOpenGLWidget

    QSurfaceFormat.setDefaultFormat(surface_format())
    seed = QOpenGLWidget(window)
    seed.setFixedSize(1, 1)
    seed.hide()
    return seed


@lru_cache(maxsize=1)
def probe() -> bool:
    """Whether an OpenGL context can be made; in a process of its own, since a failure may abort.

    Blocks for about half a second; the answer is kept.
    """
    # Imported when needed: this file is read before the first paint.
    import subprocess

    is_frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *(() if is_frozen else ("-m", "app")), PROBE_ARGUMENT]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        done = subprocess.run(
            command, check=False, timeout=PROBE_SECONDS, capture_output=True, env=environment
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def answer_probe() -> int:
    """What the probing process does: 0 where an OpenGL context that suits VTK can be made."""
    from PySide6.QtGui import QOffscreenSurface, QOpenGLContext, QSurfaceFormat

    QSurfaceFormat.setDefaultFormat(surface_format())
    app = QGuiApplication(sys.argv[:1])
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    works = context.create() and context.makeCurrent(surface)
    works = works and context.format().version() >= (3, 2)
    context.doneCurrent()
    del context, surface, app
    return 0 if works else 1
