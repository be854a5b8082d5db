"""Changes one value by an instruction: shown at once, then kept or taken back (TP-6)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.domain.credits import Operation, PriceList
from app.domain.errors import AppError
from app.domain.sheets.field_edits import EditStatus, FieldEdit
from app.domain.specification import SpecValue
from app.storage import field_edits, products
from app.storage.library import Library
from app.workflow.running.jobs import JobRunner
from app.workflow.sheets import field_asking
from app.workflow.sheets.field_asking import Asked
from app.workflow.sheets.sheets import current_sheets
from app.workflow.views.inputs import clean_text


class Asking:
    """Asks engines for new values and keeps the history of it."""

    def __init__(
        self, library: Library, runner: JobRunner, *, prices: Callable[[str], PriceList]
    ) -> None:
        self._library = library
        self._runner = runner
        self._prices = prices

    async def price(self, product_id: str, engine: str | None = None) -> int:
        """What an edit costs, in tenths."""
        return (await self._price_list(product_id, engine)).price(Operation.FIELD_EDIT)

    async def guess(self, product_id: str, place: str, instruction: str) -> SpecValue | None:
        """What to show until the engine has answered; None where plain words do not say it.

        Raises:
            RefusedInputError: the place is none.
            NotFoundError: there is no such row.
        """
        pack = await self._library.database.read(lambda s: current_sheets(s, product_id))
        spot = field_asking.value_place(place, pack)
        field_asking.question_of(pack, spot)
        return field_asking.guess_of(pack, spot, instruction)

    async def ask(
        self,
        product_id: str,
        place: str,
        instruction: str,
        engine: str | None = None,
        *,
        author: str = "",
    ) -> FieldEdit:
        """Change a value as an instruction says.

        Raises:
            RefusedInputError: the place or the words cannot be used; nothing was changed.
            NotEnoughCreditsError: the price cannot be reserved; nothing was changed.
            AppError: the engine failed, or its answer does not fit: rolled back and refunded.
        """
        asked = Asked(place, clean_text(instruction), engine, author)
        prices = await self._price_list(product_id, engine)
        edit, job = await self._library.database.write(
            lambda s: field_asking.begin_edit(s, product_id, asked, prices)
        )
        try:
            await self._runner.run(job)
        except asyncio.CancelledError:
            await asyncio.shield(self._end(edit, AppError("Cancelled.", "Ask for it again.")))
            raise
        except AppError as error:
            await self._end(edit, error)
            raise
        edit = await self._library.database.read(lambda s: field_edits.get_edit(s, edit.id))
        if edit.status is EditStatus.ROLLED_BACK:
            raise AppError(edit.error, edit.hint)
        return edit

    async def history(self, product_id: str, place: str | None = None) -> tuple[FieldEdit, ...]:
        """Every edit of a product, or of one place, newest first."""
        return await self._library.database.read(
            lambda s: field_edits.list_edits(s, product_id=product_id, place=place)
        )

    async def revert(self, edit_id: str, *, author: str = "") -> FieldEdit:
        """Put back what stood there before an edit, free.

        Raises:
            IllegalTransitionError: it was not kept, or the pack is locked.
            RefusedInputError: the value was changed since.
        """
        return await self._library.database.write(
            lambda s: field_asking.revert_edit(s, edit_id, author)
        )

    async def _end(self, edit: FieldEdit, error: AppError) -> None:
        await self._library.database.write(lambda s: field_asking.end_edit(s, edit.id, error))

    async def _price_list(self, product_id: str, engine: str | None) -> PriceList:
        if engine is None:
            product = await self._library.database.read(
                lambda s: products.get_product(s, product_id)
            )
            engine = product.engine
        return self._prices(engine)
