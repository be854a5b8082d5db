"""Everything of one engine that a person can set up: key, address, models, and a free test."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.engine_choice import EngineChoice
from app.ui import theme
from app.ui.widgets.controls import button, chip, label, set_chip
from app.ui.widgets.key_field import KeyField
from app.ui.widgets.model_choice import ModelChoice
from app.workflow.engine_access import EngineInfo

NAMES = 92


class EnginePanel(QWidget):
    """The settings of one engine; what is changed holds at once.

    Signals:
        chosen: an EngineChoice.
        key_given: the text of a key.
        key_forgotten: the key should be removed.
        test_wanted: the connection should be tested.
    """

    chosen = Signal(object)
    key_given = Signal(str)
    key_forgotten = Signal()
    test_wanted = Signal()

    def __init__(self, engine: EngineInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self._choice = engine.choice
        self.state = chip("", "plain")
        self.key = KeyField()
        self.address = QLineEdit()
        self.pictures = ModelChoice(self.tr("Model for pictures"), is_free_text=engine.is_own)
        self.readings = ModelChoice(self.tr("Model for readings"), is_free_text=engine.is_own)
        self.abilities: dict[str, QComboBox] = {}
        self.test = button(self.tr("Test the connection"), self.test_wanted.emit, icon="link")
        self.result = label("", wraps=True)
        self._build()
        self.show_engine(engine)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        head.addWidget(label(self.engine.label, "title"))
        head.addWidget(self.state)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(5), 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addLayout(head)
        column.addWidget(label(self._about(), "muted", wraps=True))
        if self.engine.address:
            column.addLayout(self._form())
            column.addLayout(self._testing())
        column.addStretch(1)
        if self.engine.privacy:
            column.addWidget(label(self.engine.privacy, "small", wraps=True))

    def _about(self) -> str:
        if not self.engine.address:
            return self.tr("Draws on this computer. It needs no key and no network, and is free.")
        if self.engine.is_own:
            return self.tr(
                "A server that speaks OpenAI's language, such as LM Studio, Ollama, LocalAI or "
                "vLLM: on this computer, or with https elsewhere. It is your own, so it takes no "
                "credits; what it costs in money the program does not know."
            )
        host = urlsplit(self.engine.address).hostname or self.engine.address
        return self.tr(
            "Words and pictures of a product are sent to {}, without what cameras write into "
            "pictures."
        ).format(host)

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(3))
        grid.setColumnMinimumWidth(0, NAMES)
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget]] = []
        if self.engine.is_own:
            rows.append((self.tr("Address"), self.address))
        rows.append((self.tr("Key"), self.key))
        if self.engine.is_own:
            rows.extend(self._ability_rows())
        rows.append((self.tr("Pictures"), self.pictures))
        rows.append((self.tr("Readings"), self.readings))
        for place, (name, control) in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            title = label(name)
            title.setContentsMargins(0, theme.space(1), 0, 0)
            grid.addWidget(title, place, 0, top)
            grid.addWidget(control, place, 1)
        self.address.setAccessibleName(self.tr("Address"))
        self.address.setReadOnly(self.engine.is_address_fixed)
        self.address.editingFinished.connect(self._on_address)
        self.key.given.connect(self.key_given.emit)
        self.key.forget_wanted.connect(self.key_forgotten.emit)
        self.pictures.picked.connect(lambda name: self._choose(image_model=name))
        self.readings.picked.connect(lambda name: self._choose(text_model=name))
        return grid

    def _ability_rows(self) -> list[tuple[str, QWidget]]:
        """What a server of one's own can do, in words of what comes of it."""
        makes = {
            "none": self.tr("Makes no pictures"),
            "basic": self.tr("Makes simple pictures (words and size)"),
            "full": self.tr("Makes pictures as OpenAI does"),
        }
        takes = {
            "none": self.tr("Takes no pictures along: front views only"),
            "edits": self.tr("Takes pictures along by editing them"),
            "ref_images": self.tr("Takes pictures along in a list (LocalAI)"),
        }
        reads = {"chat": self.tr("Chat"), "responses": self.tr("Responses")}
        return [
            (self.tr("Can do"), self._ability("image_api", makes)),
            ("", self._ability("references", takes)),
            (self.tr("Reads by"), self._ability("text_api", reads)),
        ]

    def _ability(self, field: str, words: dict[str, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(field.replace("_", " "))
        for value, text in words.items():
            box.addItem(text, value)
        box.activated.connect(lambda _: self._choose(**{field: box.currentData()}))
        self.abilities[field] = box
        return box

    def _testing(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.space(3))
        line.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.result, 1)
        return line

    def show_engine(self, engine: EngineInfo) -> None:
        """Show an engine as it is set up now."""
        self.engine = engine
        self._choice = engine.choice
        set_chip(self.state, *state_of(engine))
        if not engine.address:
            return
        self.key.show_engine(engine)
        self.address.setText(engine.address)
        self.pictures.show_models(engine.picture_models, engine.pictures)
        self.readings.show_models(engine.reading_models, engine.readings)
        for field, box in self.abilities.items():
            chosen = getattr(engine.choice, field) or engine.abilities.get(field, "")
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def show_testing(self) -> None:
        """The test runs."""
        self.test.setEnabled(False)
        self._say(self.tr("Asking …"), "muted")

    def show_result(self, text: str, *, is_well: bool, models: tuple[str, ...] = ()) -> None:
        """What the test came to; `models` are the names that the provider told."""
        self.test.setEnabled(True)
        self._say(text, "good" if is_well else "error")
        if self.engine.is_own:
            self.pictures.offer(models)
            self.readings.offer(models)

    def _say(self, text: str, role: str) -> None:
        self.result.setText(text)
        self.result.setProperty("role", role)
        self.result.style().unpolish(self.result)
        self.result.style().polish(self.result)

    def _on_address(self) -> None:
        wanted = self.address.text().strip()
        if wanted != self.engine.address:
            self._choose(base_url=wanted)

    def _choose(self, **changes: str) -> None:
        self._choice = EngineChoice.model_validate({**self._choice.model_dump(), **changes})
        self.chosen.emit(self._choice)


translate = QCoreApplication.translate


def state_of(engine: EngineInfo) -> tuple[str, str]:
    """Words for a chip and its kind: whether an engine can be used."""
    if not engine.address:
        return translate("Engines", "always ready"), "accent"
    if engine.is_own and engine.readings is None:
        return translate("Engines", "not set up"), "plain"
    if engine.needs_key and engine.key is None:
        return translate("Engines", "no key"), "plain"
    used = (engine.pictures, engine.readings)
    if any(one is not None and one.is_retired(date.today()) for one in used):
        return translate("Engines", "model ended"), "amber"
    return translate("Engines", "ready"), "accent"
