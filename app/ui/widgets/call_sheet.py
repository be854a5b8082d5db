"""One call of an engine, whole: what was sent on the left, what came back on the right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.domain.calls import AiCall
from app.storage.thumbnails import Size
from app.ui import theme
from app.ui.numbers import spoken
from app.ui.pictures.pictures import PictureLoader
from app.ui.plain_words import plain_word
from app.ui.sentences import said
from app.ui.widgets.controls import label
from app.ui.widgets.picture_box import PictureBox
from app.ui.words import view_name
from app.workflow.call_log import CallAnswer

THUMBNAIL = 72
ANSWER = 150
BACK = 340


class CallSheet(QWidget):
    """Words, pictures, figures and answer of one call."""

    def __init__(self, pictures: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.call: AiCall | None = None
        self.prompt = _text(self.tr("The words that were sent"))
        self.text = _text(self.tr("The words that came back"))
        self.facts = label("", "small", wraps=True)
        self.error = label("", "error", wraps=True)
        self.sent = QWidget()
        self._sent_line = QHBoxLayout(self.sent)
        self.picture = PictureBox(pictures, size=Size.PROXY)
        self.picture.setFixedSize(ANSWER, ANSWER)
        self.picture.setAccessibleName(self.tr("The picture that came back"))
        self._nothing = label("", "muted", wraps=True)
        self._build()
        self.show_call(None)

    def _build(self) -> None:
        self._sent_line.setContentsMargins(0, 0, 0, 0)
        self._sent_line.setSpacing(theme.space(2))
        self._strip = QScrollArea()
        self._strip.setWidgetResizable(True)
        self._strip.setAccessibleName(self.tr("Pictures that were sent"))
        self._strip.setWidget(self.sent)
        self._strip.setFixedHeight(THUMBNAIL + theme.space(5))
        self._strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.setSpacing(theme.space(2))
        left.addWidget(label(self.tr("SENT"), "section"))
        left.addWidget(self.prompt, 1)
        left.addWidget(self._strip)
        back = QWidget()
        back.setMinimumWidth(BACK)
        right = QVBoxLayout(back)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.space(2))
        right.addWidget(label(self.tr("CAME BACK"), "section"))
        right.addWidget(self.error)
        right.addWidget(self._nothing)
        right.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        right.addWidget(self.text, 1)
        right.addWidget(self.facts)
        right.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.space(2), 0, 0)
        line.setSpacing(theme.space(5))
        line.addLayout(left, 3)
        line.addWidget(back, 2)

    def show_call(self, call: AiCall | None) -> None:
        """Show what was sent; the answer follows."""
        self.call = call
        self.setVisible(call is not None)
        self.show_answer(CallAnswer())
        if call is None:
            return
        self.prompt.setPlainText(call.prompt)
        self.error.setText(said(call.error))
        self.error.setVisible(bool(call.error))
        self.facts.setText(self._facts(call))
        self._show_sent(call.inputs)

    def show_answer(self, answer: CallAnswer) -> None:
        """Show what came back: a picture or words."""
        self.picture.setVisible(bool(answer.picture))
        if answer.picture:
            self.picture.show_picture(answer.picture)
        self.text.setVisible(bool(answer.text))
        self.text.setPlainText(answer.text)
        nothing = not answer.picture and not answer.text
        self._nothing.setVisible(nothing)
        self._nothing.setText(self.tr("Nothing was kept of an answer.") if nothing else "")

    def _show_sent(self, digests: tuple[str, ...]) -> None:
        while (item := self._sent_line.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self._strip.setVisible(bool(digests))
        for digest in digests:
            box = PictureBox(self._pictures, size=Size.THUMBNAIL)
            box.setFixedSize(THUMBNAIL, THUMBNAIL)
            box.setAccessibleName(self.tr("A picture that was sent"))
            box.show_picture(digest)
            self._sent_line.addWidget(box)
        self._sent_line.addStretch(1)

    def _facts(self, call: AiCall) -> str:
        used = call.usage
        parts = [
            self.tr("{} tokens in").format(used.input_tokens) if used.input_tokens else "",
            self.tr("{} tokens out").format(used.output_tokens) if used.output_tokens else "",
            cost_text(call),
            self.tr("{} s").format(spoken(f"{call.seconds:.1f}")),
            self.tr("{} attempts").format(call.attempts) if call.attempts > 1 else "",
            self.tr("{} pictures came back").format(len(call.outputs)) if call.outputs else "",
            *(f"{name} {value}" for name, value in _parameters(call)),
        ]
        return " · ".join(part for part in parts if part)


def cost_text(call: AiCall) -> str:
    """Money cost of a call as a person reads it: TBD where it is unknown, empty where it failed."""
    if call.cost_usd is None:
        return "" if call.error else QCoreApplication.translate("CallSheet", "cost TBD")
    return f"${spoken(f'{call.cost_usd:.4f}')}" if call.cost_usd else "0"


def _parameters(call: AiCall) -> list[tuple[str, str]]:
    """The plain parameters; what the prompt says already is left out."""
    names = {
        "size": QCoreApplication.translate("CallSheet", "size"),
        "seed": QCoreApplication.translate("CallSheet", "seed"),
        "view": QCoreApplication.translate("CallSheet", "view"),
        "category": QCoreApplication.translate("CallSheet", "category"),
    }
    subject = call.parameters.get("subject") or {}
    found = {**call.parameters, "seed": subject.get("seed") or ""}
    return [(title, _value(name, found[name])) for name, title in names.items() if found.get(name)]


def _value(name: str, value: object) -> str:
    words = {"view": view_name, "category": plain_word}.get(name, str)
    return words(str(value))


def _text(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setAccessibleName(name)
    made.setMinimumHeight(96)
    return made
