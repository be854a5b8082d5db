import pytest

from app.drafter.quantities import QuantityFinder
from app.drafter.tokens import cleaned, tokenise


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("30 cm tall", [(300, "length", "height")]),
        ("30cm", [(300, "length", None)]),
        ("height: 45 cm", [(450, "length", "height")]),
        ("a height of 45cm"[2:], [(450, "length", "height")]),
        ("Ø 73 mm", [(73, "length", "diameter")]),
        ("73 mm in diameter", [(73, "length", "diameter")]),
        ("2.5 inches thick", [(63.5, "length", "thickness")]),
        ('12" wide', [(304.8, "length", "width")]),
        ("12 in x 8 in", [(304.8, "length", None), (203.2, "length", None)]),
        ("5'10\" tall", [(1778, "length", "height")]),
        ("5 ft 10 in tall", [(1778, "length", "height")]),
        ("1 1/2 inch", [(38.1, "length", None)]),
        ("750 ml", [(750, "volume", None)]),
        ("0.5 litres", [(500, "volume", None)]),
        ("50cl", [(500, "volume", None)]),
        ("16 fl oz", [(473.18, "volume", None)]),
        ("12 oz", [(12, "ounce", None)]),
        ("300 gsm", [(300, "cloth", None)]),
        ("1.2 kg", [(1200, "mass", None)]),
        (
            "60 x 40 x 120 mm",
            [(60, "length", None), (40, "length", None), (120, "length", None)],
        ),
        ("60×40×120mm", [(60, "length", None), (40, "length", None), (120, "length", None)]),
        ("6 by 4 cm", [(60, "length", None), (40, "length", None)]),
        (
            "60W x 40D x 120H cm",
            [(600, "length", "width"), (400, "length", "depth"), (1200, "length", "height")],
        ),
        ("two metres long", [(2000, "length", "length")]),
        ("240 tall", [(240, "none", "height")]),
        ("half a litre"[:4] + " litre", [(500, "volume", None)]),
    ],
)
def test_amounts_are_read_with_unit_and_axis(samples, text, amounts):
    tokens = tokenise(cleaned(text), samples.words.spelling)
    quantity = QuantityFinder(samples.words).at(tokens, 0)
    assert quantity is not None
    assert quantity.length == len(tokens)
    found = [(round(a.value, 2), a.measure, a.axis) for a in quantity.amounts]
    assert found == [(pytest.approx(v, abs=0.01), m, x) for v, m, x in amounts]


@pytest.mark.parametrize("text", ["four legs", "12 black", "wide", "x", "3", "iPhone"])
def test_what_measures_nothing_is_no_quantity(samples, text):
    tokens = tokenise(cleaned(text), samples.words.spelling)
    assert QuantityFinder(samples.words).at(tokens, 0) is None


def test_a_range_is_told_from_a_size(samples):
    finder = QuantityFinder(samples.words)
    tokens = tokenise(cleaned("20-30 cm"), samples.words.spelling)
    quantity = finder.range_at(tokens, 0)
    assert quantity is not None
    assert quantity.is_range
    tokens = tokenise("20 tall", samples.words.spelling)
    assert finder.range_at(tokens, 0) is None
