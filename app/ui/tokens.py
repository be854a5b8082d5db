"""The colours and distances of the window, light and dark; no other file names a colour."""

from __future__ import annotations

LIGHT: dict[str, str] = {
    "ground": "#f6f5f2",
    "pane": "#ffffff",
    "field": "#faf9f7",
    "picture": "#fbfbf9",
    "board": "#fbfaf6",
    "line_cut": "#1f201d",
    "line_crease": "#c0392b",
    "line_glue": "#9b2c9b",
    "line_bleed": "#2f8f5b",
    "line_safe": "#3f7fb5",
    "hover": "#f0efeb",
    "pressed": "#e6e5df",
    "hairline": "#e3e1db",
    "outline": "#d3d1c9",
    "text": "#1f201d",
    "muted": "#686963",
    "faint": "#8d8e87",
    "accent": "#2d5a4b",
    "accent_hover": "#26503f",
    "accent_pressed": "#1f4335",
    "accent_soft": "#e2ece7",
    "accent_text": "#2d5a4b",
    "on_accent": "#ffffff",
    "on_accent_muted": "#cfe0d8",
    "amber": "#9a5716",
    "amber_soft": "#fcefdd",
    "red": "#b3302a",
    "red_soft": "#fbe9e7",
    "shadow": "#1f201d",
}
DARK: dict[str, str] = {
    "ground": "#1e1f21",
    "pane": "#27282b",
    "field": "#212224",
    "picture": "#2b2c2f",
    "board": "#fbfaf6",
    "line_cut": "#1f201d",
    "line_crease": "#c0392b",
    "line_glue": "#9b2c9b",
    "line_bleed": "#2f8f5b",
    "line_safe": "#3f7fb5",
    "hover": "#313236",
    "pressed": "#3a3b40",
    "hairline": "#3a3b3f",
    "outline": "#4a4b50",
    "text": "#ecebe8",
    "muted": "#a6a7a2",
    "faint": "#82837f",
    "accent": "#7fc4ad",
    "accent_hover": "#92d0bb",
    "accent_pressed": "#6cb39b",
    "accent_soft": "#24443a",
    "accent_text": "#93d2bc",
    "on_accent": "#10251e",
    "on_accent_muted": "#2f5346",
    "amber": "#e8ab69",
    "amber_soft": "#48331b",
    "red": "#f09088",
    "red_soft": "#4c2826",
    "shadow": "#000000",
}

UNIT = 4
"""Distances are whole multiples of this many pixels."""

RADIUS = 8
SMALL_RADIUS = 6

TEXT_POINTS = 10.5
SMALL_POINTS = 9.5
DISPLAY_POINTS = 22.0
TITLE_POINTS = 15.0
HEADING_POINTS = 11.5
