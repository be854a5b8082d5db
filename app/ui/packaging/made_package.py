"""A package as both of its pictures need it: laid flat, and in three dimensions."""

from __future__ import annotations

from app.domain.errors import AppError
from app.domain.packaging.dieline import Dieline
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.mockup import mockup
from app.domain.packaging.packaging_state import PackageForm
from app.ui.packaging.scene import Scene

MadePackage = tuple[Dieline, Scene]


def made_package(form: PackageForm) -> MadePackage | AppError:
    """The package in both pictures, or why there is none of such sizes; takes 30 ms."""
    try:
        pack = form.pack()
        return lay_out(pack), Scene(mockup(pack))
    except AppError as error:
        return error
