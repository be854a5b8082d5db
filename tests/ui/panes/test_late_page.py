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
