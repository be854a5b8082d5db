"""Sizes of dimension lines and callouts on paper, after ISO 129-1 and ISO 3098 where they say."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class AnnotationStyle:
    """All lengths in mm on paper.

    Attributes:
        text: font size; letters of 2.6 mm (7.4 pt) stay legible on a print of a print.
        line: thin line, half of the outline's weight (ISO 128-2 line group 0.35 / 0.18).
        arrow, arrow_width: a filled arrowhead of 15 degrees (ISO 129-1).
        gap, overshoot: extension lines start off the outline and end beyond the dimension line.
        clearance: from the outline to the first dimension line.
        lane: from one dimension line to the next.
        radius: of a callout balloon.
        ring: from the outline to the centres of the balloons.
        pitch: least distance of balloon centres on one side.
        dot: radius of the dot at the foot of a leader (ISO 128: a leader that ends on a surface).
    """

    text: float = 2.6
    line: float = 0.18
    arrow: float = 2.4
    arrow_width: float = 0.63
    gap: float = 1.0
    overshoot: float = 1.5
    clearance: float = 8.0
    lane: float = 6.4
    text_gap: float = 0.8
    radius: float = 2.5
    ring: float = 8.5
    pitch: float = 6.6
    dot: float = 0.5
    lanes: int = 6

    def scaled(self, factor: float) -> AnnotationStyle:
        """Everything `factor` times as large, for a screen or a poster."""
        sizes = {f.name: getattr(self, f.name) * factor for f in fields(self) if f.name != "lanes"}
        return AnnotationStyle(lanes=self.lanes, **sizes)


STANDARD = AnnotationStyle()
