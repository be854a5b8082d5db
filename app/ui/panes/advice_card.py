"""What an engineer of a factory would say to a pack: inferred, each with the way to its row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.sheets.recommendations import Recommendation, RecommendationKind
from app.ui import theme
from app.ui.said_words import said_reason
from app.ui.sentences import said
from app.ui.widgets.controls import button, label, surface

translate = QCoreApplication.translate
WIDTH = 340


class AdviceCard(QFrame):
    """The recommendations for one product, by kind.

    Signals:
        place_wanted: the row or value that one is about, like "bom.10.material".
    """

    place_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setMinimumWidth(WIDTH)
        self._shown: tuple[Recommendation, ...] | None = None
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Recommendations"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space(4)] * 4)
        column.setSpacing(theme.space(2))
        column.addWidget(label(self.tr("Recommendations"), "heading"))
        words = self.tr("Inferred from the sheets by rules of the trade; to be confirmed.")
        column.addWidget(label(words, "muted", wraps=True))
        column.addWidget(self._list, 1)
        self.show_advice(())

    def show_advice(self, advice: Sequence[Recommendation]) -> None:
        """Show what there is to say, by kind."""
        found = tuple(advice)
        if found == self._shown:
            return
        self._shown = found
        body = surface("pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.space(2), 0)
        column.setSpacing(theme.space(3))
        for kind in RecommendationKind:
            own = [one for one in found if one.kind is kind]
            if own:
                column.addWidget(label(kind_name(kind).upper(), "section"))
            for one in own:
                column.addWidget(self._line(one))
        if not found:
            words = self.tr("Nothing yet. They follow from materials and construction.")
            column.addWidget(label(words, "muted", wraps=True))
        column.addStretch(1)
        self._list.setWidget(body)

    def _line(self, one: Recommendation) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space() // 2)
        column.addWidget(label(said(one.text), wraps=True))
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(2))
        foot.addWidget(label(said_reason(one.why), "small", wraps=True), 1)
        way = button(self.tr("Show"), kind="link", tip=self.tr("Go to the row it is about"))
        way.setAccessibleDescription(said(one.text))
        way.clicked.connect(lambda *_: self.place_wanted.emit(one.place))
        foot.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)
        return made


def kind_name(kind: RecommendationKind) -> str:
    """What a kind of recommendation is called."""
    return {
        RecommendationKind.PROCESS: translate("Advice", "Process"),
        RecommendationKind.RISK: translate("Advice", "Risk"),
        RecommendationKind.COST_DRIVER: translate("Advice", "Cost driver"),
        RecommendationKind.ALTERNATIVE_MATERIAL: translate("Advice", "Alternative material"),
    }[kind]
