from PySide6.QtWidgets import QWidget

from app.ui.panes.late_page import LatePage


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[object] = []
        self.applied: list[object] = []
        self.released = False

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


def test_a_page_in_parts_is_made_in_turns_or_at_once_where_somebody_waits(qtbot, dressed) -> None:
    told: list[str] = []

    def build() -> Page:
        told.append("page")
        return Page()

    page = LatePage(build, lambda: told.append("parts"))
    qtbot.addWidget(page)
    assert page.turns == (page.begin, page.prepare, page.place)
    for turn in page.turns:
        turn()
    page.begin()
    assert told == ["parts", "page"]
    told.clear()
    other = LatePage(build, lambda: told.append("parts"))
    qtbot.addWidget(other)
    other.place()
    assert told == ["page"]
