"""What is asked for when the artwork of a panel is drawn: its name, its place and its size."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A panel as it is drawn; lengths in mm.

    Attributes:
        name: of the panel: "front", "body", "top" …
        strip: length around the package, also for lids.
        left: where on the strip the panel begins.
        wraps: whether it is a part of the strip, or a lid.
        body_height: height of the strip, also for lids.
        pixels: width and height of the picture.
        lid: depth of the lids that hang on the front and go on with its pattern, the same for all
            panels; 0 for a package whose lids are panels of their own, such as discs.
    """

    name: str
    width: float
    height: float
    strip: float
    left: float
    wraps: bool
    body_height: float
    pixels: tuple[int, int]
    lid: float = 0.0

    @property
    def is_alone(self) -> bool:
        """Whether nothing of the strip goes on over its edges."""
        return not self.wraps and not self.lid
