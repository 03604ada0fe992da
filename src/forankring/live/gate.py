"""Who comes in. A seat is a signed random token in a cookie: nothing about it is stored anywhere.

The signature is made with the room's key, so a seat dies with the key. The token carries the number of the
minute-long batch it was made in, so that a flood can be taken out without touching honest people.
Limits are per seat and per room. An address is only ever counted for wrong codes, and only in memory.
"""

import base64
import hashlib
import hmac
import secrets
from collections import OrderedDict
from dataclasses import dataclass

COOKIE = "plads"
"""Cookie name before the room's id; one seat per room and browser."""

WRONG_CODES = 300
WRONG_WINDOW = 600.0
"""So many wrong codes from one address in so many seconds (a whole town hall may stand behind one)."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A phone in the room, as long as the room's key lives."""

    token: str
    batch: int


def make_seat(key: bytes, batch: int) -> Seat:
    raw = secrets.token_bytes(12) + (batch % 65536).to_bytes(2, "big")
    return Seat(_text(raw + _sign(key, raw)), batch % 65536)


def read_seat(key: bytes, token: str) -> Seat | None:
    """The seat in a cookie, or None when this room's key did not sign it."""
    if len(token) != 32:
        return None
    try:
        raw = base64.urlsafe_b64decode(token)
    except ValueError:
        return None
    body, signature = raw[:14], raw[14:]
    if not hmac.compare_digest(signature, _sign(key, body)):
        return None
    return Seat(token, int.from_bytes(body[12:], "big"))


def _sign(key: bytes, raw: bytes) -> bytes:
    return hmac.new(key, b"seat" + raw, hashlib.sha256).digest()[:10]


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode()


class Buckets:
    """Token buckets by name: `burst` at once, then `rate` a second. Keeps the newest `most` names only."""

    def __init__(self, burst: float, rate: float, most: int = 50_000) -> None:
        self.burst, self.rate, self.most = burst, rate, most
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, name: str, now: float) -> bool:
        """True when there was one left."""
        left, since = self._left.pop(name, (self.burst, now))
        left = min(self.burst, left + (now - since) * self.rate)
        is_allowed = left >= 1
        self._left[name] = (left - 1 if is_allowed else left, now)
        if len(self._left) > self.most:
            self._left.popitem(last=False)
        return is_allowed

    def is_empty(self, name: str, now: float) -> bool:
        left, since = self._left.get(name, (self.burst, now))
        return min(self.burst, left + (now - since) * self.rate) < 1
