"""What the inspector says of one asset, as plain rows: read when the asset is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.domain.analysis import (
    CloseUpAnalysis,
    Colour,
    MaterialReading,
    NamedValue,
    Shot,
    ToleranceValue,
    ViewAnalysis,
)
from app.domain.files import FileType, TechFile
from app.domain.regeneration import VersionReason
from app.domain.said_words import as_said, words_of
from app.domain.sketches.callouts import Measurement, SketchAnnotations
from app.domain.sketches.dimension_layout import value_text
from app.domain.specification import SpecValue, mark
from app.ui.drafter_words import colour_words, measure_words
from app.ui.moments import short_moment
from app.ui.numbers import decimal_text, spoken
from app.ui.plain_words import engine_title
from app.ui.sentences import drafter_word, said
from app.ui.words import price_text
from app.workflow.pack.annotations import edits_of
from app.workflow.product_record import ProductRecord

translate = QCoreApplication.translate
Words = Callable[[str], str]


class Speech(NamedTuple):
    """How to say what was read of an asset, by what it names; `told` is what the person said."""

    told: str
    thing: Words = str
    colour: Words = str
    measure: Words = str


DRAFTER = "drafter"


class RowKind(StrEnum):
    """How a row is shown."""

    VALUE = "value"
    CALLOUT = "callout"
    COLOUR = "colour"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        label: what it is about; the number of a callout.
        value: what is known of it; TBD where nothing is.
        mark: measured, assumed, confirmed or TBD; empty where that makes no sense.
        key: callout id or measurement code that it shares with the sketch.
        swatch: "#rrggbb" of a colour.
    """

    label: str
    value: str = ""
    mark: str = ""
    kind: RowKind = RowKind.VALUE
    key: str = ""
    swatch: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading; `empty` stands in their place where there are none."""

    title: str
    rows: tuple[Row, ...]
    empty: str = ""


UNKNOWN_REASONS: Mapping[str, VersionReason] = MappingProxyType({})


def sections_of(
    record: ProductRecord,
    file: TechFile,
    annotations: SketchAnnotations | None,
    versions: Sequence[TechFile] = (),
    reasons: Mapping[str, VersionReason] = UNKNOWN_REASONS,
) -> tuple[Section, ...]:
    """Everything the inspector shows of an asset.

    Args:
        annotations: of a sketch, as they are being edited.
        versions: of this asset, newest first.
        reasons: why they were made again, by their batch.
    """
    if file.file_type is FileType.SKETCH and annotations is not None:
        body = _of_sketch(record, file, annotations)
    elif file.file_type is FileType.CLOSE_UP:
        body = _of_close_up(file, _speech_of(record, file))
    else:
        body = _of_view(file, _speech_of(record, file))
    history = _history(record, file, versions, reasons)
    return tuple(s for s in (*body, history) if s.rows or s.empty)


def spec_text(value: SpecValue) -> str:
    """A value as it is read, without the zeros that only the disk needs."""
    if isinstance(value.value, Decimal):
        return f"{decimal_text(value.value)} {value.unit}".strip()
    return value.text()


def _speech_of(record: ProductRecord, file: TechFile) -> Speech:
    """How to say what was read of an asset: the Drafter's words are known, those of others not."""
    told = words_of(record.product)
    if file.engine != DRAFTER:
        return Speech(told)
    return Speech(told, drafter_word, colour_words, measure_words)


def _of_sketch(
    record: ProductRecord, file: TechFile, annotations: SketchAnnotations
) -> Iterator[Section]:
    callouts = sorted(annotations.callouts, key=lambda one: one.number)
    yield Section(
        translate("Inspector", "Callouts"),
        tuple(Row(str(one.number), one.text, kind=RowKind.CALLOUT, key=one.id) for one in callouts),
        empty=translate("Inspector", "No callouts yet. Add one and click where it points to."),
    )
    yield Section(
        translate("Inspector", "Measurements"),
        tuple(_measurement(one, _speech_of(record, file)) for one in annotations.measurements),
    )
    view, speech = _view_of(record, file.slot)
    if view is not None:
        yield _materials(view.materials, speech)
        yield _colours(view, speech)


def _of_view(file: TechFile, speech: Speech) -> Iterator[Section]:
    if not file.analysis:
        yield Section(
            translate("Inspector", "Reading"),
            (),
            empty=translate("Inspector", "Not read yet. Making the tech pack reads every view."),
        )
        return
    analysis = ViewAnalysis.model_validate_json(file.analysis)
    yield _materials(analysis.materials, speech)
    yield _colours(analysis, speech)
    yield Section(
        translate("Inspector", "Dimensions"),
        tuple(_dimension(one, speech) for one in analysis.dimensions),
    )
    yield _named(translate("Inspector", "Construction"), analysis.construction, speech.thing)
    yield _named(translate("Inspector", "Hardware and trims"), analysis.hardware, speech.thing)
    yield _named(translate("Inspector", "Finish"), analysis.finish, speech.thing)
    yield _named(translate("Inspector", "Logo and artwork"), analysis.artwork, speech.thing)
    yield _notes(analysis.notes)


def _of_close_up(file: TechFile, speech: Speech) -> Iterator[Section]:
    shot = Shot.model_validate_json(file.metadata) if file.metadata else None
    if shot is not None:
        yield Section(
            translate("Inspector", "Why it is shown"),
            (Row("", speech.thing(shot.why), kind=RowKind.TEXT),),
        )
    if not file.analysis:
        yield Section(
            translate("Inspector", "Reading"), (), empty=translate("Inspector", "Not read yet.")
        )
        return
    analysis = CloseUpAnalysis.model_validate_json(file.analysis)
    yield _materials(analysis.materials, speech)
    yield _named(translate("Inspector", "Construction"), analysis.construction, speech.thing)
    yield _notes(analysis.notes)


def _view_of(record: ProductRecord, slot: str) -> tuple[ViewAnalysis | None, Speech]:
    """The reading of the view that a sketch shows, else that of the front, and how it is said."""
    read = {
        file.slot: file
        for file in record.files
        if file.file_type is FileType.BASE_VIEW and file.analysis
    }
    found = read.get(slot) or read.get("front")
    if found is None:
        return None, Speech("")
    return ViewAnalysis.model_validate_json(found.analysis or ""), _speech_of(record, found)


def _measurement(one: Measurement, speech: Speech) -> Row:
    known = one.value.value is not None
    unit = " mm" if known and one.value.unit in ("", "mm") else ""
    shown = spoken(value_text(one)) if isinstance(one.value.value, Decimal) else value_text(one)
    return Row(
        f"{one.code}  {speech.measure(one.name)}", f"{shown}{unit}", _mark(one.value), key=one.code
    )


def _materials(materials: Iterable[MaterialReading], speech: Speech) -> Section:
    return Section(
        translate("Inspector", "Materials"), tuple(_material(one, speech) for one in materials)
    )


def _material(one: MaterialReading, speech: Speech) -> Row:
    parts = [speech.thing(spec_text(one.material))]
    if one.percentage is not None and one.percentage.value is not None:
        parts.insert(0, spec_text(one.percentage))
    if one.finish is not None and one.finish.value is not None:
        parts.append(speech.thing(spec_text(one.finish)))
    return Row(
        _sentence(speech.thing(one.component)),
        " · ".join(parts),
        _mark(as_said(one.material, speech.told)),
    )


def _dimension(one: ToleranceValue, speech: Speech) -> Row:
    tolerance = one.tolerance
    shown = spec_text(one.value)
    if tolerance is not None and tolerance.value is not None:
        shown += f" ± {spec_text(tolerance)}"
    return Row(_sentence(speech.measure(one.name)), shown, _mark(one.value))


def _named(title: str, values: Iterable[NamedValue], words: Words) -> Section:
    return Section(
        title,
        tuple(
            Row(_sentence(words(one.name)), words(spec_text(one.value)), _mark(one.value))
            for one in values
        ),
    )


def _notes(notes: Iterable[str]) -> Section:
    return Section(
        translate("Inspector", "Notes"), tuple(Row("", note, kind=RowKind.TEXT) for note in notes)
    )


def _colours(analysis: ViewAnalysis, speech: Speech) -> Section:
    colours: dict[str, Colour] = {
        one.hex: one for one in (*analysis.primary_colours, *analysis.secondary_colours)
    }
    rows = tuple(
        Row(_sentence(speech.colour(one.name)), one.hex, kind=RowKind.COLOUR, swatch=one.hex)
        for one in colours.values()
    )
    return Section(translate("Inspector", "Colours"), rows)


def _history(
    record: ProductRecord,
    file: TechFile,
    versions: Sequence[TechFile],
    reasons: Mapping[str, VersionReason],
) -> Section:
    rows = [
        Row(_sentence(said(what)), short_moment(line.at))
        for line, what in edits_of(file, record.activity)
    ]
    for version in versions or (file,):
        engine = engine_title(version.engine) if version.engine else "?"
        words = translate("Inspector", "v{} · drawn by {}").format(version.version, engine)
        if version.credits:
            words += f" · {price_text(version.credits)}"
        rows.append(Row(words, short_moment(version.created_at)))
        reason = reasons.get(version.batch_id)
        parts = [f"“{reason.why}”" if reason.why else "", reason.author] if reason else []
        if any(parts):
            text = " · ".join(part for part in parts if part)
            rows.append(Row("", text, kind=RowKind.TEXT))
    return Section(translate("Inspector", "History"), tuple(rows))


def _mark(value: SpecValue) -> str:
    return mark(value.origin, value.status, value.value)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
