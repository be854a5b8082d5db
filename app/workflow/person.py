"""Who sits at this computer, for the logs of who changed what."""

from __future__ import annotations

import getpass
from functools import cache


@cache
def person_here() -> str:
    """The name of the account, empty where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
