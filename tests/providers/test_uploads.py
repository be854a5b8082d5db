"""What of a picture leaves the machine: the picture, and nothing that a camera wrote in."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms

from app.domain.requests import Reference, ReferenceRole
from app.providers.bare_pictures import bare
from app.providers.uploads import Uploads, prepared
from app.providers.validation import check_picture, quiet

SECRET = b"SecretCam"


def file(form: str, *, size: int = 64, mode: str = "RGB", **options: object) -> bytes:
    target = io.BytesIO()
    Image.linear_gradient("L").resize((size, size // 2)).convert(mode).save(target, form, **options)
    return target.getvalue()


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def segment(marker: int, data: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def png_with(data: bytes, *, at: int) -> bytes:
    plain = file("PNG")
    return plain[:at] + data + plain[at:]


def jpeg_with(data: bytes) -> bytes:
    plain = file("JPEG")
    return plain[:2] + data + plain[2:]


BAD_TIFF = b"Exif\0\0II*\0\xff\xff\xff\xff" + SECRET
TELLING = {
    "png text": png_with(chunk(b"tEXt", b"Author\0" + SECRET), at=33),
    "png text at the end": png_with(chunk(b"tEXt", b"Author\0" + SECRET), at=-12),
    "png of its own": png_with(chunk(b"prVt", SECRET), at=33),
    "png broken exif": file("PNG", exif=b"Exif\0\0" + SECRET),
    "png behind": file("PNG") + SECRET,
    "jpeg exif": jpeg_with(segment(0xE1, BAD_TIFF)),
    "jpeg comment": jpeg_with(segment(0xFE, SECRET)),
    "jpeg of its own": jpeg_with(segment(0xE5, SECRET)),
    "jpeg behind": file("JPEG") + SECRET + b"\xff\xd9",
    "jpeg progressive": file("JPEG", progressive=True, comment=SECRET),
    "webp xmp": file("WEBP", xmp=SECRET),
    "webp behind": file("WEBP") + SECRET,
}


@pytest.mark.parametrize("name", list(TELLING))
def test_what_a_camera_wrote_is_left_out_and_the_picture_stays(name: str) -> None:
    data = TELLING[name]
    upload = prepared(data)
    assert SECRET not in upload.data
    assert upload.mime.partition("/")[2] in name
    with quiet():
        sent, given = (Image.open(io.BytesIO(one)).tobytes() for one in (upload.data, data))
    assert sent == given


def test_a_picture_with_nothing_else_in_it_is_sent_as_it_is() -> None:
    for form in ("PNG", "JPEG", "WEBP"):
        plain = file(form)
        assert prepared(plain).data == plain


def test_a_telephone_writes_several_pictures_into_one() -> None:
    both = file("MPO", save_all=True, append_images=[Image.new("RGB", (64, 32), "red")])
    assert check_picture(both).format == "JPEG"
    upload = prepared(both)
    assert upload.mime == "image/jpeg"
    assert len(upload.data) < len(both)
    assert check_picture(upload.data).width == 64


def test_moving_pictures_and_broken_files_are_not_cut() -> None:
    moving = file("PNG", save_all=True, append_images=[Image.new("L", (64, 32), 9)])
    assert bare(moving, "PNG") is None
    assert prepared(moving).mime == "image/png"
    for form in ("PNG", "JPEG"):
        assert bare(file(form)[:-20], form) is None
    assert bare(b"GIF89a", "GIF") is None


def test_colours_of_another_space_become_those_that_everybody_knows() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    broken = file("PNG", icc_profile=profile)
    assert prepared(broken).mime == "image/png"
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert prepared(file("JPEG", icc_profile=srgb)).mime == "image/jpeg"
    assert b"ICC_PROFILE" not in prepared(file("JPEG", icc_profile=srgb)).data
    assert prepared(file("JPEG", mode="CMYK")).mime == "image/png"


class Noise:
    """Pictures that no format makes small."""

    def read(self, digest: str) -> bytes:
        target = io.BytesIO()
        Image.effect_noise((512, 512), 90 + int(digest)).convert("RGB").save(target, "PNG")
        return target.getvalue()


def test_the_pictures_of_one_call_share_what_a_request_may_hold() -> None:
    references = [Reference(digest=str(one), role=ReferenceRole.BASE_VIEW) for one in range(4)]
    uploads = Uploads()
    large = uploads.of_all(references, Noise(), 40_000_000)
    assert {one.mime for one in large} == {"image/png"}
    assert sum(len(one.data) for one in large) > 600_000
    small = uploads.of_all(references, Noise(), 400_000)
    assert sum(len(one.data) for one in small) <= 400_000
    assert all(check_picture(one.data).width >= 256 for one in small)
    assert uploads.of_all(references, Noise(), 400_000) == small
    assert uploads.of_all(references, Noise(), 40_000_000) == large
