"""Fetches the picture of an answer that only says where it lies, as local servers like to do."""

from __future__ import annotations

import base64
import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from app.providers.cloud_calls import CallFailedError
from app.providers.errors import Failure

if TYPE_CHECKING:
    import httpx2

INLINE = "data:image/"
ELSEWHERE = "It says that the picture lies at another address, which is not opened."


async def encoded_picture(client: httpx2.AsyncClient, base_url: str, url: str) -> str:
    """The picture at `url` in base64.

    The client follows no redirects, caps what it reads and knows no key.

    Raises:
        CallFailedError: the address is neither the server's own nor a public one with https, or
            nothing lies there.
    """
    if url.startswith(INLINE):
        return url.partition("base64,")[2]
    address = urljoin(base_url, url)
    if not may_be_opened(address, base_url):
        raise CallFailedError(Failure("bad_output", why=ELSEWHERE))
    answer = await client.get(address)
    if answer.status_code != 200:
        why = f"The picture that it made cannot be fetched ({answer.status_code})."
        raise CallFailedError(Failure("no_output", answer.status_code, why=why))
    return base64.b64encode(answer.content).decode()


def may_be_opened(address: str, base_url: str) -> bool:
    """Whether an address that an answer names is the server's own, or a public one with https."""
    try:
        there, here = urlsplit(address), urlsplit(base_url)
        if (there.scheme, there.hostname, there.port) == (here.scheme, here.hostname, here.port):
            return True
    except ValueError:
        return False
    return there.scheme == "https" and _is_public(there.hostname or "")


def _is_public(host: str) -> bool:
    """Whether a host is not one of this computer or network, as far as its name tells."""
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and host != "localhost" and not host.endswith((".local", ".localhost"))
