"""Reads the words for panel artwork: colours by the lexicon, motifs by a table of their own."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field

from app.drafter.brief_value import Chip
from app.drafter.colours import to_lch
from app.drafter.items import Item, Itemiser
from app.drafter.lexicon import shipped_lexicon
from app.drafter.pattern_design import (
    LIVELY,
    PALE,
    PatternDesign,
    PatternReading,
    blend_scheme,
    colour_scheme,
    pattern_words,
)
from app.drafter.tokens import cleaned, tokenise

LONGEST_LINE = 32
_QUOTED = re.compile(r'"([^"]{1,80})"|(?<!\w)\'([^\']{2,80})\'(?!\w)')
_NAMED = re.compile(
    r"\b(?i:brand(?: name)?|called|named|lettering|wordmark|logo|titled?|text|saying|says|reads)"
    r"\s+(?:of\s+|for\s+)?([A-Z0-9][\w&'.-]*(?:\s+(?:(?:&|and|of)\s+)?[A-Z0-9][\w&'.-]*){0,3})"
)
_IDLE_SORTS = ("mood", "pattern", "wearer", "accent")
_SOFT = frozenset({"stop", "join", "mark"})
NIGHT = 0.36
"""OKLab lightness up to which a colour makes a dark paper, and where a metal shines on it:"""
DEEP = 0.6
_ALONE = ("gradient", "marble")


@dataclass(slots=True)
class _Heard:
    """What has been read so far."""

    motifs: list[str] = field(default_factory=list)
    ground: str | None = None
    inks: list[str] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    """Colours that nothing has claimed yet: a motif takes them as inks, a ground as its colour."""
    paper: str = "plain"
    scale: float = 1.0
    way: str = ""
    mood: str = ""
    foil: bool = False
    metals: list[str] = field(default_factory=list)
    on_ground: bool = False
    negated: bool = False
    species: list[str] = field(default_factory=list)
    understood: list[Chip] = field(default_factory=list)
    missed: list[Chip] = field(default_factory=list)


def read_pattern(text: str, seed: int = 0) -> PatternReading:
    """The design that words ask for; the same words and seed give the same design.

    Raises:
        DrafterError: there are no words, or far too many.
    """
    source = cleaned(text)
    lettering, rest = _lettering(source)
    heard = _Heard()
    heard.understood.extend(Chip(text=line, meaning="lettering on the front") for line in lettering)
    lexicon = shipped_lexicon()
    items = Itemiser(lexicon, pattern_words().book, rest).items(
        tokenise(rest, lexicon.words.spelling)
    )
    for item in items:
        _hear(heard, item)
    _settle(heard)
    return _reading(heard, lettering, source, seed)


def _lettering(source: str) -> tuple[tuple[str, ...], str]:
    """Lines to be set as type, and the words without them."""
    lines = [one or two for one, two in _QUOTED.findall(source)]
    rest = _QUOTED.sub(" , ", source)
    if not lines:
        lines = _NAMED.findall(rest)
        rest = _NAMED.sub(" , ", rest)
    kept = [" ".join(line.split())[:LONGEST_LINE] for line in lines if line.strip()]
    return tuple(kept[:2]), rest


def _hear(heard: _Heard, item: Item) -> None:
    if item.sort == "join":
        heard.on_ground = item.join == "on" or (heard.on_ground and item.join == "and")
        heard.negated = heard.negated or item.join in ("no", "not")
        if item.join == "with" and heard.loose and heard.ground is None:
            # "navy with white dots": what comes before is the paper.
            heard.ground = heard.loose.pop(0)
        return
    if item.sort in _SOFT:
        if item.sort == "mark":
            heard.on_ground = False
        return
    if heard.negated:
        heard.negated = False
        heard.understood.append(Chip(text=item.text, meaning="left out"))
    else:
        _take(heard, item)


def _take(heard: _Heard, item: Item) -> None:
    sort, _, key = (item.key("feature") or "").partition(":")
    if sort and not (item.shade and sort in ("idle", "mood", "foil")):
        _feature(heard, item, sort, key)
    elif item.shade is not None:
        _colour(heard, item, item.shade.hex)
        if item.shade.metallic:
            heard.foil = True
            heard.metals.append(item.shade.hex)
    elif (material := item.key("material")) is not None:
        _colour(heard, item, shipped_lexicon().materials[material].colour)
    elif item.key("finish") is not None:
        heard.missed.append(Chip(text=item.text, meaning="a finish of the print, not of artwork"))
    elif item.key(*_IDLE_SORTS) is None and item.sort != "number":
        heard.missed.append(Chip(text=item.text, meaning="not known for artwork"))


def _feature(heard: _Heard, item: Item, sort: str, key: str) -> None:
    if sort == "motif":
        _motif(heard, item, key)
    elif sort == "ground":
        if heard.loose:
            heard.ground = heard.loose.pop()
        heard.on_ground = False
    elif sort == "scale":
        heard.scale *= float(key)
        heard.understood.append(Chip(text=item.text, meaning=f"motif × {float(key):g}"))
    elif sort == "way":
        heard.way = key
        heard.understood.append(Chip(text=item.text, meaning=f"{key} direction"))
    elif sort == "paper":
        _paper(heard, item, key)
    elif sort == "mood":
        heard.mood = heard.mood or key
        heard.understood.append(Chip(text=item.text, meaning=f"{key} mood"))
    elif sort == "foil":
        heard.foil = True
        heard.understood.append(Chip(text=item.text, meaning="metallic ink"))


def _motif(heard: _Heard, item: Item, key: str) -> None:
    if key not in heard.motifs:
        heard.motifs.append(key)
    heard.understood.append(Chip(text=item.text, meaning=f"{key} motif"))
    if key == "leaves":
        heard.species.extend(re.findall(r"[a-z]+", item.text.lower()))
    if key == "plain" or key in _ALONE:
        return
    # "navy with white dots": the colours right before a motif are its own.
    heard.inks.extend(heard.loose)
    heard.loose.clear()
    heard.on_ground = False


def _paper(heard: _Heard, item: Item, key: str) -> None:
    heard.paper = key
    heard.understood.append(Chip(text=item.text, meaning=f"{key} paper"))
    if key == "kraft" and heard.ground is None:
        heard.ground = "#b98f62"


def _colour(heard: _Heard, item: Item, colour: str) -> None:
    heard.understood.append(Chip(text=item.text, meaning=colour))
    if heard.on_ground and heard.ground is None:
        heard.ground = colour
    else:
        heard.loose.append(colour)


def _settle(heard: _Heard) -> None:
    """Give the colours that nothing claimed to the ground or to the inks."""
    has_motif = any(one != "plain" for one in heard.motifs)
    if not has_motif and heard.loose and heard.ground is None:
        heard.ground = heard.loose.pop(0)
    if heard.ground is None and heard.inks and heard.loose:
        heard.ground = heard.loose.pop(0)
    heard.inks.extend(heard.loose)
    if heard.ground is not None or len(heard.inks) < 2:
        return
    by_light = sorted(heard.inks, key=lambda ink: to_lch(ink).light)
    is_deep = to_lch(by_light[0]).light < (DEEP if heard.metals else NIGHT)
    if "gradient" in heard.motifs:
        heard.ground = heard.inks[0]
    elif to_lch(by_light[-1]).light > PALE:
        heard.ground = by_light[-1]
    elif is_deep and by_light[0] not in heard.metals:
        # Nothing pale was named, so the deepest of them is what the others shine on.
        heard.ground = by_light[0]
    if heard.ground is not None:
        heard.inks.remove(heard.ground)


def _reading(heard: _Heard, lettering: tuple[str, ...], source: str, seed: int) -> PatternReading:
    words, assumed = pattern_words(), []
    number = int.from_bytes(hashlib.sha256(f"{seed}\n{source.lower()}".encode()).digest()[:6])
    motifs = [one for one in heard.motifs if one != "plain"]
    if heard.motifs:
        motif = motifs[0] if motifs else "plain"
    else:
        fallback = words.fits.get(heard.mood, "geometric")
        motif = "plain" if (heard.ground or lettering) and not heard.mood else fallback
        assumed.append(Chip(text=motif, meaning="no motif was named"))
    names = sorted(words.palettes)
    palette = heard.mood or words.suits.get(motif) or names[number % len(names)]
    inks = heard.inks
    if heard.ground is not None and not inks and (motif in LIVELY or heard.mood):
        inks = list(words.palettes[palette][1:])
        assumed.append(Chip(text=f"{palette} palette", meaning="no ink was named"))
    if heard.ground is None and not inks:
        assumed.append(Chip(text=f"{palette} palette", meaning="no colour was named"))
    scheme = blend_scheme if motif == "gradient" else colour_scheme
    ground, printed = scheme(heard.ground, inks, words.palettes[palette])
    if heard.ground is None and inks and motif != "gradient":
        tone = "pale" if to_lch(ground).light > PALE else "dark"
        assumed.append(Chip(text=f"{tone} ground", meaning="no ground colour was named"))
    design = PatternDesign(
        motif=motif,
        second=motifs[1] if len(motifs) > 1 else "",
        ground=ground,
        inks=printed,
        named=len(set(heard.inks)) or len(printed),
        foil=heard.foil,
        paper=heard.paper,
        scale=min(max(heard.scale, 0.4), 2.5),
        way=heard.way,
        lettering=lettering,
        seed=number,
        species=tuple(heard.species),
    )
    return PatternReading(design, tuple(heard.understood), tuple(assumed), tuple(heard.missed))
