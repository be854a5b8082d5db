"""Sentences of the layers below come in the language of the window, with their values."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.errors import AppError
from app.domain.progress import Step
from app.ui.plain_words import meaning_word
from app.ui.said_words import said_reason
from app.ui.sentences import Sentences, said, said_error, shot_title
from app.ui.words import step_name


@pytest.mark.parametrize(
    ("english", "spoken"),
    [
        ("Try again.", "Versuchen Sie es noch einmal."),
        (
            "Gemini cannot be reached. Check the connection, then try again.",
            "Gemini ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es noch "
            "einmal.",
        ),
        ("a.b. c.glb is empty.", "a.b. c.glb ist leer."),
        (
            "This is not possible while the product is completed.",
            "Das geht nicht, solange das Produkt in diesem Stand ist: fertig.",
        ),
        (
            "Artwork for front, left was cut off, so the type stays.",
            "Das Druckbild für vorn, links wurde unterbrochen; die Art bleibt.",
        ),
        (
            "This step costs 3 credits, but only 1.5 credits are left.",
            "Dieser Schritt kostet 3 Credits, aber nur 1,5 Credits sind übrig.",
        ),
        ("Sketch front: callout 3 moved again.", "Zeichnung vorn: Hinweis 3 verschoben, wieder."),
        (
            "BOM 10 Lid: supplier article is not known.",
            "BOM 10 Lid: Lief.-Art. ist nicht bekannt.",
        ),
        ("The lid of oak. Try again.", "The lid of oak. Versuchen Sie es noch einmal."),
        ("My own words", "My own words"),
        (
            "my photo.gif: This is not a PNG, JPEG or WebP picture. Choose another file.",
            "my photo.gif: Dies ist kein Bild in PNG, JPEG oder WebP. Wählen Sie eine andere "
            "Datei.",
        ),
        (
            "huge.png: The picture has more than 64 million pixels.",
            "huge.png: Das Bild hat mehr als 64 Millionen Pixel.",
        ),
        ("", ""),
    ],
)
def test_a_text_is_said_in_german(german: None, english: str, spoken: str) -> None:
    assert said(english) == spoken


@pytest.mark.parametrize(
    ("english", "spoken"),
    [
        (
            "BOM 10 Lid: material “Stainless steel, grade to be confirmed” is to be confirmed.",
            "Stückliste 10 Deckel: Material „Edelstahl, Güte zu bestätigen“ ist zu bestätigen.",
        ),
        (
            "POM W Overall width: how to measure is not known.",
            "Maßtabelle W Gesamtbreite: Messweise ist nicht bekannt.",
        ),
        (
            "BOM 20 My own part: supplier article is not known.",
            "Stückliste 20 My own part: Lief.-Art. ist nicht bekannt.",
        ),
    ],
)
def test_rows_are_said_in_german_where_they_are_told_of(
    german: None, english: str, spoken: str
) -> None:
    assert said(english, of_sheets=True) == spoken


def test_a_reason_is_said_in_german(german: None) -> None:
    assert said_reason("Lid: Laminated bamboo") == "Deckel: Schichtverleimter Bambus"
    assert said_reason("My part: my stuff") == "My part: my stuff"


def test_an_error_is_said_with_its_way_on(german: None) -> None:
    error = AppError("The disk is full; nothing was stored.", "Free some space and try again.")
    words = "Der Datenträger ist voll; es wurde nichts gespeichert. Schaffen Sie Platz und"
    assert said_error(error) == f"{words} versuchen Sie es noch einmal."


def test_an_english_window_says_it_as_it_is(dressed: QApplication) -> None:
    assert said("Gemini cannot be reached. Try again.") == "Gemini cannot be reached. Try again."


def test_the_sentence_with_the_most_fixed_letters_is_taken() -> None:
    known = Sentences(["{} is empty.", "The folder {} is empty.", "{}: {}."])
    fit = known.fit("The folder /tmp/a is empty.")
    assert fit is not None
    assert (fit.template, fit.values) == ("The folder {} is empty.", ("/tmp/a",))
    assert known.fit("a: b.") is None


def test_close_ups_and_what_was_not_understood_are_said_in_german(german: None) -> None:
    assert shot_title("Kangaroo pocket") == "Kängurutasche"
    assert shot_title("What another engine wrote") == "What another engine wrote"
    assert meaning_word("this product has no capacity").startswith("dieses Produkt hat kein")
    assert meaning_word("say which: lid, base").startswith("sagen Sie, welches")


def test_every_step_of_a_run_has_a_german_name(german: None) -> None:
    keys = ("front_view", "features", "views", "panels", *(one.value for one in Step))
    english = {key.replace("_", " ").capitalize() for key in keys}
    assert not english & {step_name(key) for key in keys}
