"""What lies in the archive, and what cleaning it up would free (TP-12)."""

from __future__ import annotations

from app.domain.specification import Frozen


class ArchivedPicture(Frozen):
    """One archived version of a picture, named like "sketch:front"."""

    product_id: str
    product: str
    name: str
    version: int
    digest: str


class CleanUp(Frozen):
    """What cleaning up removes for good: pictures that nothing at hand needs any more.

    Attributes:
        files: how many stored files go.
        bytes: how much room that frees.
        products: names of archived products whose pictures go.
        pictures: archived versions of products at hand that go.
    """

    files: int = 0
    bytes: int = 0
    products: tuple[str, ...] = ()
    pictures: tuple[ArchivedPicture, ...] = ()
