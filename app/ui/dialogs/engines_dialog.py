"""The engines: which there are, whether they can be used, and the settings of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from app.domain.engine_choice import EngineChoice
from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import label
from app.ui.widgets.engine_panel import EnginePanel, state_of
from app.workflow.engine_access import EngineInfo

LIST_WIDTH = 210
HEIGHT = 580
ITEM_HEIGHT = 52


class EnginesDialog(Frame):
    """A list of engines, and the panel of the chosen one.

    Signals:
        chosen: name of an engine, an EngineChoice.
        key_given: name, key.
        key_forgotten: name.
        test_wanted: name.
        log_wanted: what was sent should be shown.
    """

    chosen = Signal(str, EngineChoice)
    key_given = Signal(str, str)
    key_forgotten = Signal(str)
    test_wanted = Signal(str)
    log_wanted = Signal()

    def __init__(self, engines: Sequence[EngineInfo], parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Engines"), width=860)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Engines"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setProperty("kind", "choices")
        self.pages = QStackedWidget()
        self.panels: dict[str, EnginePanel] = {}
        for engine in engines:
            self._add(engine)
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        line = QHBoxLayout()
        line.addWidget(self.list)
        line.addWidget(self.pages, 1)
        self.body.addWidget(
            label(
                self.tr(
                    "An engine draws and reads. Which one does what is chosen in the settings; "
                    "a key is only needed for engines of others."
                ),
                "muted",
                wraps=True,
            )
        )
        self.body.addLayout(line, 1)
        self.setMinimumHeight(HEIGHT)
        self.log = self.add_button(self.tr("What was sent …"))
        self.log.clicked.connect(lambda *_: self.log_wanted.emit())
        self.add_close(self.tr("Close")).setFocus()
        self.list.setCurrentRow(0)

    def _add(self, engine: EngineInfo) -> None:
        name = engine.name
        panel = EnginePanel(engine)
        panel.chosen.connect(lambda choice: self.chosen.emit(name, choice))
        panel.key_given.connect(lambda key: self.key_given.emit(name, key))
        panel.key_forgotten.connect(lambda: self.key_forgotten.emit(name))
        panel.test_wanted.connect(lambda: self.test_wanted.emit(name))
        self.panels[name] = panel
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(panel)
        self.pages.addWidget(scroll)
        item = QListWidgetItem(self._line(engine))
        item.setSizeHint(QSize(0, ITEM_HEIGHT))
        self.list.addItem(item)

    def _line(self, engine: EngineInfo) -> str:
        return f"{engine.label}\n{state_of(engine)[0]}"

    def open_engine(self, name: str) -> None:
        """Show the panel of one engine."""
        names = list(self.panels)
        if name in names:
            self.list.setCurrentRow(names.index(name))

    def show_engines(self, engines: Sequence[EngineInfo]) -> None:
        """Show how everything is set up now."""
        for place, engine in enumerate(engines):
            self.panels[engine.name].show_engine(engine)
            self.list.item(place).setText(self._line(engine))

    def focus_key(self, name: str) -> None:
        """Put the cursor where the key of an engine is pasted."""
        self.open_engine(name)
        if name in self.panels:
            self.panels[name].key.edit.setFocus()
