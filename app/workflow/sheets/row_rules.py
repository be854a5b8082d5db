"""What a person may not write into rows although each value fits its field: rules between rows."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.sheets.redline import PackSheets, RowChange
from app.domain.sheets.sheets import Sheet
from app.domain.sheets.size_checks import refuse_unknown_sizes
from app.workflow.sheets.round_accepting import refuse_wrong_verdicts

NEED_ALL = frozenset({Sheet.ROUNDS})
"""Sheets of which a row is judged by rows of other sheets."""


def refuse_what_does_not_fit(pack: PackSheets, changes: Sequence[RowChange]) -> None:
    """Let changes through that agree with the sizes of the pack and with what was measured.

    Args:
        pack: as it is now; for sheets in `NEED_ALL` with all of its rows.
        changes: what a person wants to write.

    Raises:
        RefusedInputError: they do not.
    """
    refuse_unknown_sizes(pack, changes)
    refuse_wrong_verdicts(pack, changes)
