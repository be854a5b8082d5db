"""The small style sheet over Fusion; `$names` are tokens."""

STYLE_SHEET = """
QAbstractItemView, QAbstractButton, QTabBar { outline: none; }
QToolTip { color: $text; background: $pane; border: 1px solid $outline; padding: 4px 6px; }
QMainWindow, QDialog { background: $ground; }
QMenuBar { background: $pane; border-bottom: 1px solid $hairline; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: $small_radius; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $pane; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QStatusBar { background: $pane; border-top: 1px solid $hairline; color: $muted; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $hairline; }
QSplitter[gap="true"]::handle { background: transparent; }

QPushButton, QToolButton[kind="button"] {
  background: $pane; border: 1px solid $outline; border-radius: $small_radius;
  padding: 5px 12px; color: $text; }
QPushButton:hover, QToolButton[kind="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[kind="button"]:pressed { background: $pressed; }
QPushButton:disabled, QToolButton[kind="button"]:disabled {
  color: $faint; background: transparent; border-color: $hairline; }
QPushButton:focus, QToolButton[kind="button"]:focus {
  border: 2px solid $accent; padding: 4px 11px; }
QPushButton:checked, QToolButton[kind="button"]:checked {
  background: $accent_soft; color: $accent_text; border-color: $accent_soft; }
QPushButton[kind="primary"] {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled {
  background: $pressed; color: $faint; border-color: $pressed; }
QPushButton[kind="link"] {
  background: transparent; border: none; color: $accent_text; padding: 2px 4px; font-weight: 600; }
QPushButton[kind="link"]:hover { background: $accent_soft; }
QPushButton[kind="link"]:focus { border: 1px solid $accent; padding: 1px 3px; }
QToolButton[kind="quiet"] { background: transparent; border: 1px solid transparent;
  border-radius: $small_radius; padding: 4px; }
QToolButton[kind="quiet"]:hover { background: $hover; }
QToolButton[kind="quiet"]:pressed { background: $pressed; }
QToolButton[kind="quiet"]:focus { border-color: $accent; }
QToolButton[kind="quiet"]:checked { background: $accent_soft; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="button"][popup="true"] { padding-right: 26px; }
QToolButton[popup="true"]::menu-indicator { image: url($chevron); width: 14px; height: 14px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QPushButton[kind="amber"] { background: $amber_soft; color: $amber; border: 1px solid transparent;
  border-radius: 11px; padding: 2px 11px; font-size: $small; font-weight: 600; }
QPushButton[kind="amber"]:hover { border-color: $amber; }
QPushButton[kind="amber"]:focus { border: 2px solid $amber; padding: 1px 10px; }
QPushButton[kind="filter"] { background: $accent_soft; color: $accent_text;
  border: 1px solid transparent; border-radius: 11px; padding: 2px 8px; font-size: $small; }
QPushButton[kind="filter"]:hover { border-color: $accent; }
QPushButton[kind="filter"]:focus { border: 2px solid $accent; padding: 1px 7px; }
QPushButton[kind="chip"] { padding: 4px 10px; }
QPushButton[kind="chip"]:focus { padding: 3px 9px; }
QPushButton::menu-indicator { image: url($chevron); width: 14px;
  subcontrol-position: right center; right: 6px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
  background: $field; border: 1px solid $outline; border-radius: $small_radius;
  padding: 5px 8px; color: $text;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QSpinBox, LimitBox { padding: 3px 8px 4px 8px; }
QSpinBox:focus, LimitBox:focus { padding: 2px 7px 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $faint; }
QLineEdit[kind="cell"], QLineEdit[kind="cell"]:focus { border: 2px solid $accent;
  border-radius: 0; padding: 0 5px; background: $pane; }
QPlainTextEdit[kind="still"] { background: transparent; border-color: transparent; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($chevron); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $pane; border: 1px solid $outline; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text; }

QCheckBox, QRadioButton { spacing: 5px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $faint; border-radius: 8px;
  background: $field; }
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent;
  background: $on_accent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $faint; border-radius: 4px;
  background: $field; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:disabled { border-color: $hairline; background: transparent; }

QLabel[role="display"] { font-size: $display; font-weight: 600; }
QLabel[role="title"] { font-size: $title; font-weight: 700; }
QLabel[role="heading"] { font-size: $heading; font-weight: 600; }
QLabel[role="section"] { font-size: $small; font-weight: 600; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"] { color: $muted; font-size: $small; }
QLabel[role="open"] { color: $amber; font-size: $small; }
QLabel[role="error"] { color: $red; }
QListWidget[kind="choices"]::item { padding: 8px 10px; border-radius: $small_radius; }
QListWidget[kind="choices"]::item:hover { background: $hover; }
QListWidget[kind="choices"]::item:selected { background: $accent_soft; color: $accent_text; }
QLabel[role="good"] { color: $accent_text; }
QLabel[chip] { border-radius: 10px; padding: 2px 9px; font-size: $small;
  border: 1px solid transparent; }
QLabel[chip="accent"] { background: $accent_soft; color: $accent_text; }
QLabel[chip="plain"] { background: transparent; color: $muted; border-color: $outline; }
QLabel[chip="amber"] { background: $amber_soft; color: $amber; }
QLabel[chip="red"] { background: $red_soft; color: $red; }

QFrame[surface="pane"] { background: $pane; }
QFrame[surface="card"] { background: $pane; border: 1px solid $hairline; border-radius: $radius; }
QFrame[surface="picture"] { background: $picture; border: 1px solid $hairline;
  border-radius: $radius; }
QFrame[surface="field"] { background: $pane; border: 1px solid $outline;
  border-radius: $small_radius; }
QFrame[surface="amber"] { background: $amber_soft; border-bottom: 1px solid $hairline; }
QFrame[line="below"] { border-bottom: 1px solid $hairline; }
QFrame[line="above"] { border-top: 1px solid $hairline; }

QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 4px; margin-right: 20px;
  border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected:focus { color: $accent_text; background: $hover; }
QTabBar::tab:disabled { color: $faint; }

QListView, QTreeView, QTableView { background: transparent; border: none; }
QTableView { gridline-color: $hairline; alternate-background-color: $field; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView[roomy="true"]::item { padding: 0 8px; }
QTableView[roomy="little"]::item { padding: 0 4px; }
QHeaderView::section { background: $ground; color: $muted; border: none;
  border-bottom: 1px solid $hairline; padding: 4px 8px; }
QProgressBar { background: $pressed; border: none; border-radius: 3px; height: 6px;
  max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider::groove:horizontal { background: $pressed; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $pane; border: 2px solid $accent; width: 12px;
  height: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $accent; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; width: 0; height: 0; }
"""
