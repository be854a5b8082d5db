from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.content import Header
from app.documents.names import file_name, safe_part


def test_the_name_says_brand_season_number_name_and_revision(pack):
    expected = "NORTHLINE_SS27_NL-SS27-0142_Sage-green-water-bottle_REV-B.pdf"
    assert file_name(pack.header) == expected


def test_unknown_parts_are_left_out():
    assert file_name(Header(style_name="Desk lamp")) == "Desk-lamp.pdf"
    assert file_name(Header(style_name="///")) == "tech-pack.pdf"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\x", "C-Windows-x"),
        ("con", "con-"),
        ("Ärmel & Kragen", "Ärmel-Kragen"),
        ("水壶", "水壶"),
        (" . ", ""),
    ],
)
def test_parts_are_safe(text, part):
    assert safe_part(text) == part


NAMES = st.text(max_size=90)


@settings(max_examples=60)
@given(st.builds(Header, style_name=NAMES, brand=NAMES, season=NAMES, style_no=NAMES))
def test_any_header_gives_a_name_that_every_system_takes(header):
    name = file_name(header)
    assert len(name.encode()) <= 120
    assert name.endswith(".pdf")
    assert len(name) > 4
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert not name.startswith(".")
