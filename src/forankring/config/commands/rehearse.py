"""`forankring rehearse CODE|SESSION --phones N [--minutes M] [--url URL]`: simulated participants in a session.

The facilitator's rehearsal: open a session of your own, start this, and lead it from the desk as on the day. The
phones join over some seconds, think, write plausible Danish sentences, choose tables and give dots, and follow every
step. Exit codes: 0 nothing was lost · 1 nobody could join, or an answer found no receipt · 2 the call was wrong.
"""

import argparse
import asyncio
import os
import re
import sys
import uuid

from forankring.config.phones.audience import Audience
from forankring.config.phones.habits import Address

CODE = re.compile(r"[23456789BCDFGHJKMNPQRSTVWXZ]{8}")


class NotASession(Exception):
    """What was asked for is neither a join code nor an open session; the message says so."""


def main(argv: list[str]) -> int:
    words = argparse.ArgumentParser(prog="forankring rehearse")
    words.add_argument("session", metavar="SESSION_OR_CODE", help="a join code, a join address, or a session's id")
    words.add_argument("--phones", type=int, default=30, help="how many (default 30)")
    words.add_argument("--minutes", type=float, default=10, help="how long at most (default 10)")
    words.add_argument("--pace", type=float, default=1.0, help="1 thinks as people do, 0.2 is quick")
    words.add_argument("--url", default=os.environ.get("FORANKRING_URL", "http://127.0.0.1:8000"), help="the house")
    asked = words.parse_args(argv)
    if asked.phones < 1 or asked.minutes <= 0:
        words.error("--phones and --minutes must be above 0")
    try:
        address = Address.of(f"{asked.url.rstrip('/')}/d/{code_of(asked.session)}")
    except NotASession as problem:
        print(f"rehearse: {problem}", file=sys.stderr)
        return 2
    audience = Audience(address, asked.phones, pace=asked.pace, say=lambda line: print(line, flush=True))
    asyncio.run(audience.rehearse(asked.minutes * 60))
    return 0 if audience.is_well else 1


def code_of(asked: str) -> str:
    """The join code in a code, a join address or a session's id. Raises NotASession."""
    typed = re.sub(r"[\s-]", "", asked.rstrip("/").rsplit("/", 1)[-1]).upper()
    if CODE.fullmatch(typed):
        return typed
    try:
        wanted = uuid.UUID(asked)
    except ValueError:
        raise NotASession(f"'{asked}' is neither a join code nor a session's id.") from None
    import django

    django.setup()
    from forankring.features.workshops import api as workshops

    session = workshops.Session.objects.filter(pk=wanted).first()
    if session is None or not session.code:
        raise NotASession("that session is not open. Start it at the desk first.")
    return str(session.code)
