"""For people who write archetypes: `python -m app.drafter.preview "a sage mug" mug.png`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from app.drafter.errors import DrafterError
from app.drafter.lines import line_drawing
from app.drafter.model import VIEWS, ProductModel, View
from app.drafter.render import Picture, png_bytes, render_shot, render_view


def contact_sheet(
    model: ProductModel,
    path: str | Path,
    views: Sequence[View] = ("front", "side", "three_quarter"),
    *,
    shots: bool = False,
    lines: bool = False,
    size: int = 640,
) -> None:
    """Write one PNG with the views (the close-ups, the drawings) side by side."""
    pictures = [_pixels(render_view(model, view, size)) for view in views]
    if shots:
        pictures += [_pixels(render_shot(model, shot, size)) for shot in model.shots]
    if lines:
        pictures += [_in_colour(line_drawing(model, view).to_picture(size)) for view in views]
    columns = min(4, len(pictures))
    blank = np.full_like(pictures[0], 255)
    pictures += [blank] * (-len(pictures) % columns)
    rows = [np.hstack(pictures[i : i + columns]) for i in range(0, len(pictures), columns)]
    Path(path).write_bytes(png_bytes(np.vstack(rows)))


def _in_colour(grey: Picture) -> Picture:
    return np.repeat(grey[..., None], 3, axis=2)


def _pixels(png: bytes) -> Picture:
    picture = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        raise DrafterError("The picture could not be read back.")
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), dtype=np.uint8)


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw the product a sentence describes; the exit code says whether it worked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("description")
    parser.add_argument("out", type=Path)
    parser.add_argument("--views", default="front,side,three_quarter")
    parser.add_argument("--shots", action="store_true")
    parser.add_argument("--lines", action="store_true")
    parser.add_argument("--size", type=int, default=640)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    from app.drafter.brief import read_description
    from app.drafter.build import build

    wanted = options.views.split(",")
    views: list[View] = [view for view in VIEWS if view in wanted]
    try:
        model = build(read_description(options.description, options.seed))
        contact_sheet(
            model,
            options.out,
            views,
            shots=options.shots,
            lines=options.lines,
            size=options.size,
        )
    except DrafterError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
