from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.panes.late_page import LatePage
from app.ui.steps import Steps


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[object] = []
        self.applied: list[object] = []
        self.released = False
        self.building = self._build()

    def _build(self) -> Steps:
        column = QVBoxLayout(self)
        for words in ("head", "body", "foot"):
            column.addWidget(QLabel(words))
            yield

    @property
    def parts(self) -> int:
        return len(self.findChildren(QLabel))

    def show_record(self, record: object) -> None:
        self.shown.append(record)

    def apply(self, update: object) -> None:
        self.applied.append(update)

    def release(self) -> None:
        self.released = True


def test_a_page_is_built_when_it_is_looked_at_and_rests_when_it_is_not(qtbot, dressed) -> None:
    built: list[Page] = []

    def build() -> Page:
        built.append(Page())
        return built[-1]

    late = LatePage(build)
    qtbot.addWidget(late)
    late.show_record("one")
    late.apply("lost")
    late.release()
    assert not built
    late.show()
    assert built[0].shown == ["one"]
    late.show_record("two")
    late.apply("seen")
    late.hide()
    late.show_record("three")
    late.show_record("four")
    late.apply("lost")
    assert built[0].shown == ["one", "two"]
    late.show()
    assert built[0].shown == ["one", "two", "four"]
    assert built[0].applied == ["seen"]
    late.release()
    assert built[0].released
    assert len(built) == 1


def test_a_page_is_made_in_steps_and_known_only_as_a_whole(qtbot, dressed) -> None:
    late = LatePage(Page)
    qtbot.addWidget(late)
    told: list[object] = []
    late.built.connect(told.append)
    parts = []
    for _ in late.build():
        parts.append(late.findChild(Page).parts)
        assert late.page is None
    assert parts == [0, 1, 2, 3]
    assert told == [late.page]
    assert list(late.build()) == []
    assert told == [late.page]


def test_who_opens_a_page_that_is_half_made_sees_all_of_it(qtbot, dressed) -> None:
    late = LatePage(Page)
    qtbot.addWidget(late)
    late.show_record("one")
    steps = late.build()
    next(steps)
    next(steps)
    late.show()
    assert late.page is not None
    assert (late.page.parts, late.page.shown) == (3, ["one"])
    assert list(steps) == []
    assert (late.page.parts, late.page.shown) == (3, ["one"])


def test_the_window_can_go_while_a_page_is_half_made(qtbot, dressed) -> None:
    late = LatePage(Page)
    qtbot.addWidget(late)
    next(late.build())
    late.release()
    assert not late.findChild(Page).released
