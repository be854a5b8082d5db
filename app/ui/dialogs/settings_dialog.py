"""The settings as a form that is built from their model."""

from __future__ import annotations

import types
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Union, get_args, get_origin

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from app.storage.settings import AppSettings
from app.ui import theme
from app.ui.dialogs.frame import Frame
from app.ui.language import languages, own_name
from app.ui.plain_words import engine_title
from app.ui.widgets.controls import label, pad_field, spin_box
from app.ui.widgets.decimal_box import LimitBox
from app.ui.widgets.elided_label import ElidedLabel

ENGINES = ("front_view", "views", "analysis", "close_ups", "sketches", "textures")
OF_THE_PRODUCT = ("views", "analysis", "close_ups", "sketches")
"""Their tasks fall to the engine of the product unless another one is chosen."""

LARGEST_BUDGET = 100_000
MOST = 1_000_000


class SettingsDialog(Frame):
    """One control for each field of AppSettings that a person sets here.

    Signals:
        wished: a dict with the fields that differ from before.
    """

    wished = Signal(object)

    def __init__(
        self,
        settings: AppSettings,
        engines: Sequence[str],
        library: Path,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent, self.tr("Settings"), width=520)
        self._settings = settings
        self._engines = tuple(engines)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(5))
        form.setVerticalSpacing(theme.space(2))
        self.fields: dict[str, QWidget] = {}
        for name, title in self._titles().items():
            control = self._control(name, getattr(settings, name))
            control.setAccessibleName(title)
            control.setObjectName(name)
            self.fields[name] = control
            form.addRow(label(title), control)
        folder = ElidedLabel("muted")
        folder.set_text(str(library))
        form.addRow(label(self.tr("Library folder")), folder)
        self.body.addLayout(form)
        hint = self.tr("Another library is opened in the File menu: Open another library …")
        self.body.addWidget(label(hint, "small", wraps=True))
        self.add_close(self.tr("Cancel"))
        self.accept_button = self.add_button(self.tr("Keep"), kind="primary", is_default=True)
        self.accept_button.clicked.connect(lambda *_: self._send())

    def _titles(self) -> dict[str, str]:
        return {
            "front_view": self.tr("Engine for the front view"),
            "views": self.tr("Engine for the other views"),
            "analysis": self.tr("Engine for analysis"),
            "close_ups": self.tr("Engine for close-ups"),
            "sketches": self.tr("Engine for sketches"),
            "textures": self.tr("Engine for packaging panels"),
            "concurrency": self.tr("Jobs at the same time"),
            "theme": self.tr("Theme"),
            "language": self.tr("Language"),
            "paper": self.tr("Paper"),
            "monthly_budget": self.tr("Credits per month"),
            "product_budget": self.tr("Credits per product"),
        }

    def _choices(self) -> dict[str, str]:
        return {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "a4": self.tr("A4"),
            "letter": self.tr("Letter"),
        }

    def _control(self, name: str, value: Any) -> QWidget:
        kind = AppSettings.model_fields[name].annotation
        if name in OF_THE_PRODUCT:
            return self._combo(
                ("", *self._engines, *({value} - {"", *self._engines})),
                value,
                self.tr("That of the product"),
            )
        if name in ENGINES:
            return self._combo((*self._engines, *({value} - set(self._engines))), value)
        if name == "language":
            return self._languages(value)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return self._combo([one.value for one in kind], str(value))
        if _is_optional(kind):
            return self._budget(value)
        return self._number(name, int(value))

    def _combo(self, choices: Sequence[str], value: str, none: str = "") -> QComboBox:
        """A choice; `none` is what the empty one is called, as a language by default."""
        made = QComboBox()
        for choice in choices:
            title = none if none and not choice else self._choices().get(choice)
            made.addItem(title or engine_title(choice), choice)
        made.setCurrentIndex(max(0, made.findData(value)))
        return made

    def _languages(self, value: str) -> QComboBox:
        """Each language by its own name, so that who is lost in another one finds it."""
        made = QComboBox()
        made.addItem(self._choices()["system"], "")
        codes = languages()
        for code in (*codes, *({value} - {"", *codes})):
            made.addItem(own_name(code), code)
        made.setCurrentIndex(max(0, made.findData(value)))
        return made

    def _number(self, name: str, value: int) -> QSpinBox:
        limits = {type(one).__name__: one for one in AppSettings.model_fields[name].metadata}
        low, high = limits.get("Ge"), limits.get("Le")
        made = spin_box(getattr(low, "ge", 0), getattr(high, "le", MOST), value)
        made.setToolTip(self.tr("From {} to {}").format(made.minimum(), made.maximum()))
        return made

    def _budget(self, tenths: int | None) -> LimitBox:
        made = LimitBox(
            tenths, LARGEST_BUDGET, unlimited=self.tr("no limit"), suffix=self.tr(" credits")
        )
        made.setToolTip(self.tr("Empty: no limit"))
        pad_field(made)
        return made

    def values(self) -> dict[str, Any]:
        """What the form says, field by field."""
        return {name: self._value(name, control) for name, control in self.fields.items()}

    def _value(self, name: str, control: QWidget) -> Any:
        if isinstance(control, QComboBox):
            return control.currentData()
        if isinstance(control, LimitBox):
            return control.tenths()
        return control.value() if isinstance(control, QSpinBox) else None

    def _send(self) -> None:
        before = self._settings.model_dump(mode="json")
        changed = {name: value for name, value in self.values().items() if value != before[name]}
        if changed:
            self.wished.emit(changed)
        self.accept()


def _is_optional(kind: Any) -> bool:
    return get_origin(kind) in (Union, types.UnionType) and type(None) in get_args(kind)
