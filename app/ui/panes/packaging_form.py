"""Type, structure, sizes and board of a package, with its blank size as it changes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.packaging.dieline import Dieline
from app.domain.packaging.dieline_pack import STRUCTURES, Basis, Structure
from app.domain.packaging.packaging import LEAST, MOST, PackageType
from app.domain.packaging.packaging_state import PackageForm
from app.ui import theme
from app.ui.numbers import spoken
from app.ui.sentences import said
from app.ui.widgets.controls import button, label
from app.ui.widgets.decimal_box import DecimalBox

LENGTHS = {
    # Smallest, largest, decimals; all in mm.
    "width": (float(LEAST), float(MOST), 1),
    "height": (float(LEAST), float(MOST), 1),
    "depth": (float(LEAST), float(MOST), 1),
    "caliper": (0.05, 3.0, 2),
    "wall": (0.2, 10.0, 2),
    "cap": (5.0, float(MOST), 1),
}
CONTROL_HEIGHT = 32
STRUCTURE_LETTERS = 6


class PackagingForm(QWidget):
    """What a person chooses of a package; whoever shows it finds a place for `blank_line`.

    Signals:
        changed: the PackageForm as the fields say it; its type is the one on show.
        type_wanted: another PackageType was clicked; the form still shows the old one.
    """

    changed = Signal(object)
    type_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._form = PackageForm()
        self.types = {kind: _choice(words) for kind, words in self._type_words().items()}
        self.structure = QComboBox()
        self.basis = QComboBox()
        self.fields = {name: _field(*limits) for name, limits in LENGTHS.items()}
        self._labels: dict[str, QLabel] = {}
        self._cells: dict[str, QWidget] = {}
        self.notch = QCheckBox(self.tr("Notches"))
        self.blank_line = QWidget()
        self.blank = label("")
        self.around = label("")
        self.problem = label("", "error", wraps=True)
        self.hints = label("", "small", wraps=True)
        self._build()
        self._connect()
        self.show_form(self._form)

    def _type_words(self) -> dict[PackageType, str]:
        return {PackageType.BOX: self.tr("Box"), PackageType.CYLINDER: self.tr("Cylinder")}

    def _structure_words(self) -> dict[Structure, str]:
        return {
            Structure.STE: self.tr("Straight tuck"),
            Structure.RTE: self.tr("Reverse tuck"),
            Structure.FRT: self.tr("French reverse"),
            Structure.TUBE_WRAP: self.tr("Tube with wrap"),
            Structure.TUBE_2PIECE: self.tr("Tube with cap"),
        }

    def _basis_words(self, *, is_round: bool) -> Mapping[StrEnum, str]:
        words: dict[StrEnum, str] = {
            Basis.INSIDE: self.tr("Inside"),
            Basis.CREASE: self.tr("Creases"),
            Basis.OUTSIDE: self.tr("Outside"),
        }
        if is_round:
            del words[Basis.CREASE]
        return words

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        kinds, group = QHBoxLayout(), QButtonGroup(self)
        kinds.setSpacing(theme.space(2))
        for choice in self.types.values():
            group.addButton(choice)
            kinds.addWidget(choice)
        # Its list shows what the closed box has no room for.
        self.structure.setMinimumContentsLength(STRUCTURE_LETTERS)
        shrinks = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.structure.setSizeAdjustPolicy(shrinks)
        kinds.addWidget(self.structure, 1)
        column.addLayout(kinds)
        column.addLayout(self._row("width", "height", "depth", "cap"))
        making = self._row("basis", "caliper", "wall")
        self.notch.setFixedHeight(CONTROL_HEIGHT)
        # A third of the row like its neighbours, however long its word is.
        self.notch.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        making.addWidget(self.notch, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(making)
        around = QHBoxLayout()
        self._fact("around", self.around, around)
        column.addLayout(around)
        blank = QHBoxLayout(self.blank_line)
        blank.setContentsMargins(0, 0, 0, 0)
        self._fact("blank", self.blank, blank)
        column.addWidget(self.problem)
        column.addWidget(self.hints)
        self.problem.hide()
        self.hints.hide()

    def _fact(self, name: str, value: QLabel, row: QHBoxLayout) -> None:
        """A length that follows from the others, with its label before it."""
        self._labels[name] = label("", "muted")
        row.addWidget(self._labels[name])
        row.addStretch(1)
        row.addWidget(value)

    def _row(self, *names: str) -> QHBoxLayout:
        """Fields beside each other, each with its label above."""
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        for name in names:
            control: QWidget = self.basis if name == "basis" else self.fields[name]
            self._labels[name] = label("", "small")
            self._labels[name].setBuddy(control)
            control.setFixedHeight(CONTROL_HEIGHT)
            self._cells[name] = QWidget()
            cell = QVBoxLayout(self._cells[name])
            cell.setContentsMargins(0, 0, 0, 0)
            cell.setSpacing(1)
            cell.addWidget(self._labels[name])
            cell.addWidget(control)
            row.addWidget(self._cells[name], 1)
        return row

    def _connect(self) -> None:
        for kind, choice in self.types.items():
            choice.clicked.connect(lambda _=False, kind=kind: self._on_type(kind))
        for field in self.fields.values():
            field.valueChanged.connect(lambda _: self._on_change())
        self.notch.toggled.connect(lambda _: self._on_change())
        for box in (self.structure, self.basis):
            box.activated.connect(lambda _: self._on_change())

    @property
    def form(self) -> PackageForm:
        """What is on show."""
        return self._form

    def show_form(self, form: PackageForm) -> None:
        """Fill the fields."""
        self._form = form
        for kind, choice in self.types.items():
            choice.setChecked(kind is form.type)
        words = self._structure_words()
        _fill(self.structure, {one: words[one] for one in STRUCTURES[form.type]}, form.structure)
        _fill(self.basis, self._basis_words(is_round=form.is_round), form.basis)
        for name, field in self.fields.items():
            field.blockSignals(True)
            field.setValue(float(getattr(form, name)))
            field.blockSignals(False)
        self.notch.blockSignals(True)
        self.notch.setChecked(form.notch)
        self.notch.blockSignals(False)
        self._show_rows()

    def _show_rows(self) -> None:
        form = self._form
        words = {
            "width": self.tr("Diameter") if form.is_round else self.tr("Width"),
            "height": self.tr("Height"),
            "depth": self.tr("Depth"),
            "cap": self.tr("Cap"),
            "basis": self.tr("Measured"),
            "caliper": self.tr("Wrap paper") if form.is_round else self.tr("Board"),
            "wall": self.tr("Wall"),
            "blank": self.tr("Blank"),
            "around": self.tr("Around (π × Ø)"),
        }
        shown = {
            "depth": not form.is_round,
            "cap": form.structure is Structure.TUBE_2PIECE,
            "wall": form.is_round,
            "around": form.is_round,
        }
        controls: dict[str, QWidget] = {
            **self.fields,
            "basis": self.basis,
            "blank": self.blank,
            "around": self.around,
        }
        self.structure.setAccessibleName(self.tr("Structure"))
        how = self.tr("How the package is made")
        self.structure.setToolTip(f"{how}: {self.structure.currentText()}")
        self.notch.setVisible(not form.is_round)
        self.notch.setToolTip(
            self.tr("Thumb notches: half circles in the panels that the lids tuck behind")
        )
        for name, text in words.items():
            self._labels[name].setText(text)
            controls[name].setAccessibleName(text)
            is_shown = shown.get(name, True)
            if name in self._cells:
                self._cells[name].setVisible(is_shown)
            else:
                self._labels[name].setVisible(is_shown)
                controls[name].setVisible(is_shown)

    def show_blank(self, dieline: Dieline) -> None:
        """Say how large the blank is, and what a die maker would ask."""
        self.problem.hide()
        self.blank.setText(self.tr("{} × {} mm").format(_mm(dieline.width), _mm(dieline.height)))
        if "developed" in dieline.sizes:
            self.around.setText(
                self.tr("{} mm, wrap {}").format(
                    _mm(dieline.sizes["developed"]), _mm(dieline.sizes["wrap_length"])
                )
            )
        self.hints.setText(" ".join(map(said, dieline.warnings)))
        self.hints.setVisible(bool(dieline.warnings))

    def show_problem(self, sentence: str) -> None:
        """Say why these sizes cannot be made; nothing of them is kept."""
        self.problem.setText(sentence)
        self.problem.show()
        self.blank.setText("–")
        self.around.setText("–")
        self.hints.hide()

    def _on_type(self, kind: PackageType) -> None:
        if kind is self._form.type:
            return
        for one, choice in self.types.items():
            choice.setChecked(one is self._form.type)
        self.type_wanted.emit(kind)

    def _on_change(self) -> None:
        values: dict[str, object] = {name: _exact(field) for name, field in self.fields.items()}
        if self._form.is_round:
            values["depth"] = values["width"]
        values["structure"] = self.structure.currentData()
        values["basis"] = self.basis.currentData()
        values["notch"] = self.notch.isChecked()
        changed = self._form.model_copy(update=values)
        if changed != self._form:
            self._form = changed
            self._show_rows()
            self.changed.emit(changed)


def _fill(box: QComboBox, words: Mapping[StrEnum, str], chosen: StrEnum) -> None:
    if [box.itemData(n) for n in range(box.count())] != list(words):
        box.clear()
        for key, text in words.items():
            box.addItem(text, key)
    box.setCurrentIndex(list(words).index(chosen) if chosen in words else 0)


def _choice(words: str) -> QPushButton:
    made = button(words, kind="chip")
    made.setCheckable(True)
    return made


def _field(least: float, most: float, decimals: int) -> QDoubleSpinBox:
    made = DecimalBox(least, most, decimals)
    made.setSingleStep(1.0 if decimals == 1 else 0.05)
    made.setSuffix(" mm")
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    made.setKeyboardTracking(False)
    made.lineEdit().setTextMargins(0, 0, theme.space(1), 0)
    made.setMinimumWidth(64)
    # The style sheet hides the buttons; NoButtons would push the text out of the field.
    return made


def _exact(field: QDoubleSpinBox) -> Decimal:
    """The number that stands in the field."""
    return Decimal(f"{field.value():.{field.decimals()}f}")


def _mm(value: float) -> str:
    return spoken(f"{value:.1f}")
