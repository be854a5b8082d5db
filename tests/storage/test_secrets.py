from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import PasswordDeleteError

from app.domain.errors import RefusedInputError
from app.storage.redaction import Redaction
from app.storage.secrets import KeySource, SecretKeys

OFFICIAL = "https://api.openai.com/v1"
OTHER = "https://gateway.example/v1"


class MemoryRing(KeyringBackend):
    """A key ring that lasts as long as the test."""

    priority = 1.0
    viable = False
    """Else every later test would find it as the key ring of this system."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("There is none.")


class StuckRing(MemoryRing):
    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(0.6)
        return "sk-too-late"


@pytest.fixture
def ring() -> Iterator[MemoryRing]:
    before, mine = keyring.get_keyring(), MemoryRing()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


def keys(**environment: str) -> SecretKeys:
    return SecretKeys({"openai": OFFICIAL}, environment)


def test_a_key_is_for_one_address_only(ring: MemoryRing) -> None:
    mine = keys()
    assert asyncio.run(mine.keep("openai", OFFICIAL, " sk-one \n")) is KeySource.KEY_RING
    fresh = keys()
    assert asyncio.run(fresh("openai", OFFICIAL)) == "sk-one"
    assert asyncio.run(fresh("openai", OTHER)) is None
    asyncio.run(fresh.forget("openai", OFFICIAL))
    assert asyncio.run(keys()("openai", OFFICIAL)) is None
    asyncio.run(fresh.forget("openai", OFFICIAL))


def test_our_own_variable_comes_first_and_other_programs_keys_stay_at_home(
    ring: MemoryRing,
) -> None:
    asyncio.run(keys().keep("openai", OTHER, "sk-ring"))
    both = keys(
        TECHPACK_OPENAI_KEY="sk-own", TECHPACK_OPENAI_BASE_URL=OTHER, OPENAI_API_KEY="sk-usual"
    )
    assert asyncio.run(both.find("openai", OTHER)) == ("sk-own", KeySource.ENVIRONMENT)
    usual = keys(OPENAI_API_KEY="sk-usual")
    assert asyncio.run(usual("openai", OFFICIAL)) == "sk-usual"
    assert asyncio.run(usual.find("openai", OTHER)) == ("sk-ring", KeySource.KEY_RING)


def test_our_own_variable_is_for_the_address_that_is_meant_with_it(ring: MemoryRing) -> None:
    """A library that names another address for an engine does not get the key of this computer."""
    elsewhere = "https://elsewhere.example/v1"
    assert asyncio.run(keys(TECHPACK_OPENAI_KEY="sk-own")("openai", elsewhere)) is None
    meant = keys(TECHPACK_OPENAI_KEY="sk-own", TECHPACK_OPENAI_BASE_URL=f"{elsewhere}/")
    assert asyncio.run(meant("openai", elsewhere)) == "sk-own"
    own_server = keys(TECHPACK_OPENAI_COMPATIBLE_KEY="sk-own")
    assert asyncio.run(own_server("openai_compatible", elsewhere)) == "sk-own"


@pytest.mark.parametrize("backend", [NoKeyring, NullKeyring])
def test_without_a_key_ring_the_key_lasts_for_the_session(
    ring: MemoryRing, backend: type[KeyringBackend]
) -> None:
    keyring.set_keyring(backend())
    mine = keys()
    assert asyncio.run(mine("openai", OFFICIAL)) is None
    assert asyncio.run(mine.keep("openai", OFFICIAL, "sk-session")) is KeySource.SESSION
    assert asyncio.run(mine.find("openai", OFFICIAL)) == ("sk-session", KeySource.SESSION)
    assert asyncio.run(keys()("openai", OFFICIAL)) is None


def test_nobody_waits_for_a_key_ring_that_hangs(
    ring: MemoryRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.secrets.SECONDS", 0.05)
    keyring.set_keyring(StuckRing())
    began = time.monotonic()
    assert asyncio.run(keys()("openai", OFFICIAL)) is None
    assert time.monotonic() - began < 0.5


@pytest.mark.parametrize("key", ["", "  ", "sk one", "sk-ключ", "sk-\x00"])
def test_what_cannot_be_a_key_is_refused(ring: MemoryRing, key: str) -> None:
    with pytest.raises(RefusedInputError):
        asyncio.run(keys().keep("openai", OFFICIAL, key))
    assert ring.kept == {}


def test_the_log_holds_no_key(ring: MemoryRing) -> None:
    mine = keys(TECHPACK_GEMINI_KEY="plain-canary")
    asyncio.run(mine.keep("openai", OFFICIAL, "another-canary"))
    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(logging.Formatter().format(record))
    handler.addFilter(Redaction(mine.known))
    log = logging.getLogger("tests.secrets")
    log.addHandler(handler)
    log.warning("keys %s, %s and sk-abcdef123456", "plain-canary", "another-canary")
    error = ValueError("another-canary in an error, AIzaSyABCDEFGHIJK")
    log.error("Bearer abc.def", exc_info=error)
    log.removeHandler(handler)
    text = "\n".join(lines)
    assert "[removed]" in text
    for secret in ("canary", "abcdef123456", "AIzaSy", "abc.def"):
        assert secret not in text.replace("test_secrets", "")
