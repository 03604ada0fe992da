"""`forankring guard`: find personal data in texts.

    echo '{"id": "1", "text": "Ring til os i uge 14"}' | forankring guard

One JSON object a line in, {"id", "text"}; one a line out, {"id", "spans": [{"start", "end", "type", "level"}]},
in the same order. Offsets count characters as Python does. Lines that cannot be read are named by number on
stderr, without a word of their text, and the others are still answered.

Exit codes: 0 every line was read · 2 at least one was not.
"""

import json
import sys
from dataclasses import asdict
from typing import Any

from forankring.domain.guard import Guard, TextTooLong
from forankring.kernel.guard.api import house_guard


class NotReadable(Exception):
    """A line is not what the command takes; the message says why and repeats nothing of it."""


def main(argv: list[str]) -> int:
    if argv:
        print(__doc__, file=sys.stdout if argv[0] in ("-h", "--help") else sys.stderr)
        return 0 if argv[0] in ("-h", "--help") else 2
    guard, bad = house_guard(), 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            answer = answer_to(line, guard)
        except NotReadable as fault:
            print(f"line {number}: {fault}", file=sys.stderr)
            bad += 1
        else:
            print(json.dumps(answer))
    return 2 if bad else 0


def answer_to(line: bytes, guard: Guard) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        raise NotReadable("not JSON") from None
    if not isinstance(asked, dict) or "id" not in asked or not isinstance(asked.get("text"), str):
        raise NotReadable('needs "id" and "text"')
    try:
        return {"id": asked["id"], "spans": [asdict(span) for span in guard.check(asked["text"])]}
    except TextTooLong:
        raise NotReadable(f"the text is longer than {guard.rules.limit} characters") from None
