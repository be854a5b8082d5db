"""What a person does with the package of a product: choose its type and sizes, kept at once."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.packaging import Package
from app.storage import packages, products
from app.storage.library import Library


class Packaging:
    """Packages of the products of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def package(self, product_id: str) -> Package:
        """The package of a product; a default where none was chosen yet."""
        return await self._library.database.read(lambda s: packages.package_of(s, product_id))

    async def keep(self, product_id: str, package: Package) -> Package:
        """Keep type and sizes.

        Raises:
            NotFoundError: there is no such product.
            LibraryError: the library cannot be written.
        """

        def write(session: Session) -> Package:
            products.get_product(session, product_id)
            return packages.keep_package(session, product_id, package)

        return await self._library.database.write(write)
