"""Signed tokens: the house issues them, the live room reads them; neither asks the other.

A desk token opens a room's desk (or only its projector) for 12 hours.
"""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from enum import StrEnum

LIFETIME = 12 * 3600


class DeskRole(StrEnum):
    FACILITATOR = "facilitator"
    SCRIBE = "scribe"
    """Enters a table's paper sheet, nothing else."""
    SCREEN = "screen"
    """The projector: reads what the room may see."""


@dataclass(frozen=True, slots=True)
class DeskPass:
    room: str
    role: DeskRole
    desk: str
    """Tells one desk from another, so that a co-facilitator can take over."""
    until: int


def issue(secret: str, room: str, role: DeskRole, desk: str, now: float, lifetime: int = LIFETIME) -> str:
    """A token for one room, one role, one desk, valid until now + lifetime (seconds)."""
    claims = json.dumps([room, role, desk, int(now) + lifetime], separators=(",", ":")).encode()
    return f"{_text(claims)}.{_text(_sign(secret, claims))}"


def read(secret: str, token: str, now: float) -> DeskPass | None:
    """The pass in the token, or None when it is forged, foreign or past its time."""
    try:
        claims, signature = (base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split("."))
        if not hmac.compare_digest(signature, _sign(secret, claims)):
            return None
        room, role, desk, until = json.loads(claims)
        return DeskPass(room, DeskRole(role), desk, until) if until > now else None
    except (ValueError, TypeError):
        return None


def pass_cookie(room: str, role: DeskRole) -> tuple[str, str]:
    """Name and path of the cookie a pass rides in; each role has its own, so that none pushes out another."""
    name = {DeskRole.FACILITATOR: "bordet", DeskRole.SCRIBE: "papir", DeskRole.SCREEN: "skaerm"}[role]
    return f"{name}_{room[:8]}", f"/d/r/{room}"


def _sign(secret: str, claims: bytes) -> bytes:
    return hmac.new(hashlib.sha256(f"desk:{secret}".encode()).digest(), claims, hashlib.sha256).digest()


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
