"""Every page and dialog in a language that is 40 % longer: translated, whole, named, reachable."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from app.domain.sheets.sheets import HeaderBlock
from app.ui.loop import window_loop
from app.ui.sheets.field_words import plain_names
from app.ui.widgets.elided_label import ElidedLabel
from tests.scripted_engine import SHOTS, ScriptedEngine
from tests.ui.deeper import Guide
from tests.ui.drawn import ANNOTATIONS, DrawingEngine
from tests.ui.scrutiny import (
    cut_words,
    jumps,
    nameless,
    nameless_stops,
    ringless,
    unreached,
    visible,
    walk,
)
from tests.ui.studio import studio
from tests.ui.texts import entries, translations
from tests.ui.tour import tour

LETTERS = re.compile(r"[A-Za-z]{2}")
PADDING = "êãøïõ ůéąöł "
LIMIT = 60.0


class Longer(QTranslator):
    """Puts marks around every text that the translations hold, and makes it 40 % longer."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {(one.context, one.source) for one in entries(translations()["de"])}

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if (context, source) not in self._known:
            return source
        more = max(0, round(0.4 * len(source)) - 2)
        return f"⟦{source}{(PADDING * (more // len(PADDING) + 1))[:more].rstrip()}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks this before it uses a translator
        return False


@dataclass
class Findings:
    """What is wrong, with the page that it stands on."""

    seen: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    english: set[str] = field(default_factory=set)
    nameless: list[str] = field(default_factory=list)
    unreached: list[str] = field(default_factory=list)
    jumps: list[str] = field(default_factory=list)
    ringless: list[str] = field(default_factory=list)

    def look(self, name: str, root: QWidget) -> None:
        def here(found: list[str]) -> list[str]:
            return [f"{name}: {one}" for one in found]

        self.seen.append(name)
        self.cut += here(cut_words(root))
        self.english |= {f"{name}: {one}" for one in texts(root) if is_english(one)}
        self.nameless += here(nameless(root))
        reached = walk(root)
        self.nameless += here(nameless_stops(reached))
        self.unreached += here(unreached(root, reached))
        self.jumps += here(jumps(root, reached))
        self.ringless += here(ringless(reached))


def texts(root: QWidget) -> set[str]:
    """All words on a page or dialog."""
    found = {root.windowTitle()} if isinstance(root, QDialog) else set()
    for one in visible(root, QWidget):
        found |= {one.toolTip(), one.accessibleName(), one.accessibleDescription()}
        if isinstance(one, ElidedLabel):
            found.add(one.whole_text)
        elif isinstance(one, (QLabel, QAbstractButton)):
            found.add(one.text())
        elif isinstance(one, (QLineEdit, QPlainTextEdit)):
            found.add(one.placeholderText())
        elif isinstance(one, QComboBox):
            found |= {one.itemText(row) for row in range(one.count())}
        elif isinstance(one, QTabBar):
            found |= {one.tabText(row) for row in range(one.count())}
        elif isinstance(one, QHeaderView) and one.model() is not None:
            across = Qt.Orientation.Horizontal
            if one.orientation() is across:
                found |= {str(one.model().headerData(n, across) or "") for n in range(one.count())}
    return found


DATA = (
    "oak stool",
    "Drinkware",
    "drinkware",
    "Bottle",
    "Tech Pack Studio",
    "Deutsch",
    "English",
    "TBD",
    "BRAND",  # the name of a row, a word of the trade that the sheets keep
    "a number is missing",
    "Scripted",
    "Unit pack",
    *HeaderBlock.WORDS["stage"],
    "80 mm",
    "Drafter",
    *ScriptedEngine().suggestions,
    *(word for shot in SHOTS for word in (shot.title, shot.focus, shot.why)),
    *(one.text for one in ANNOTATIONS.callouts),
    *(one.name for one in ANNOTATIONS.measurements),
)


def is_english(text: str) -> bool:
    """Whether letters stand outside of the marks, that are neither data nor a price or key."""
    rest, before = re.sub(r"⟦[^⟦⟧]*⟧", "", text), text
    while rest != before:
        rest, before = re.sub(r"⟦[^⟦⟧]*⟧", "", rest), rest
    for known in DATA:
        rest = rest.replace(known, "")
    rest = re.sub(r"^(\d+ )?(mm|cm|in)$|^/(.*/)?library$", "", rest)
    rest = re.sub(r"(free|\d+(\.\d)? credits?)", "", rest)
    rest = re.sub(r"\(?(Ctrl|Shift|Alt|Return|Esc|F\d)[^ )]*\)?", "", rest)
    return bool(LETTERS.search(rest))


@pytest.fixture(scope="module")
def findings(dressed: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """One walk through everything."""
    library: Path = tmp_path_factory.mktemp("tour") / "library"
    found = Findings()

    async def story() -> None:
        async with asyncio.timeout(LIMIT), studio(dressed, library, DrawingEngine()) as here:
            await tour(here, found.look)
            await Guide(here, found.look).walk()

    longer = Longer()
    dressed.installTranslator(longer)
    # An earlier test has read the names in its own language, which a window never leaves.
    plain_names.cache_clear()
    dressed.setQuitOnLastWindowClosed(False)
    try:
        with asyncio.Runner(loop_factory=lambda: window_loop(dressed)) as runner:
            runner.run(story())
    finally:
        dressed.removeTranslator(longer)
        plain_names.cache_clear()
    return found


def test_everything_was_seen(findings: Findings) -> None:
    assert len(findings.seen) == 42


@pytest.mark.parametrize("flaw", ["cut", "english", "nameless", "unreached", "jumps", "ringless"])
def test_nothing_is(findings: Findings, flaw: str) -> None:
    found = sorted(set(getattr(findings, flaw)))
    assert not found, "\n" + "\n".join(found)
