"""Opens photographs safely: three formats, a limit of pixels, upright, sRGB, on white."""

import io
import warnings
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from app.drafter.errors import DrafterError

Picture = NDArray[np.uint8]

FORMATS = ("PNG", "JPEG", "WEBP")
MAX_PIXELS = 64_000_000
MAX_BYTES = 200_000_000
MIN_SIDE = 48
# Longer pictures are kept at this side; a sheet is printed from no more.
MAX_SIDE = 4096
_HINT = "Choose a PNG, JPEG or WEBP picture."


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A picture the right way up: RGB (h, w, 3), and where it is solid (h, w) 0..255 or None."""

    pixels: Picture
    alpha: Picture | None


def decoded(data: bytes, name: str) -> Decoded:
    """The pixels of a photograph; DrafterError with one sentence for what is none."""
    if not data:
        raise DrafterError(f"{_named(name)} is empty.", "Choose another picture.")
    if len(data) > MAX_BYTES:
        raise DrafterError(f"{_named(name)} is larger than 200 MB.", "Save it smaller first.")
    with warnings.catch_warnings():
        # Pillow only warns of a picture that is far too large to hold.
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)
        try:
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                _check_size(image, name)
                return _prepared(image)
        except UnidentifiedImageError as error:
            raise DrafterError(f"{_named(name)} is no picture that can be read.", _HINT) from error
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise _too_large(name) from error
        except (OSError, ValueError, SyntaxError, MemoryError, EOFError, OverflowError) as error:
            raise DrafterError(f"{_named(name)} is damaged.", "Save it again.") from error


def _named(name: str) -> str:
    last = "".join(c for c in name.replace("\\", "/").split("/")[-1] if c.isprintable())
    return f"The photograph “{last[:60]}”" if last else "The photograph"


def _too_large(name: str) -> DrafterError:
    return DrafterError(
        f"{_named(name)} has more than {MAX_PIXELS // 1_000_000} million pixels.",
        "Save it smaller first.",
    )


def _check_size(image: Image.Image, name: str) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise _too_large(name)
    if min(image.width, image.height) < MIN_SIDE:
        raise DrafterError(
            f"{_named(name)} is only {image.width} × {image.height} pixels.",
            "Choose a larger picture; 1000 pixels or more show details.",
        )


def _prepared(image: Image.Image) -> Decoded:
    if image.format == "JPEG":
        image.draft("RGB", (MAX_SIDE, MAX_SIDE))
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)
    alpha = None
    if "A" in upright.getbands() or "transparency" in upright.info:
        upright = upright.convert("RGBA")
        alpha = np.asarray(upright.getchannel("A"), dtype=np.uint8)
        white = Image.new("RGBA", upright.size, (255, 255, 255, 255))
        upright = Image.alpha_composite(white, upright)
    return Decoded(np.array(_srgb(upright), dtype=np.uint8), alpha)


def _srgb(image: Image.Image) -> Image.Image:
    """In sRGB, by the picture's own profile when it brings a usable one."""
    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "CMYK", "L"):
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(
                image, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            return image.convert("RGB")
        if converted is not None:
            return converted
    return image.convert("RGB")


def png_of(pixels: Picture) -> bytes:
    """RGB or grey pixels as PNG, always the same bytes for the same pixels."""
    written = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR) if pixels.ndim == 3 else pixels
    done, data = cv2.imencode(".png", written, [cv2.IMWRITE_PNG_COMPRESSION, 3])
    if not done:
        raise DrafterError("The picture could not be written as PNG.", "Try a smaller picture.")
    return data.tobytes()
