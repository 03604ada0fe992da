"""Open a room in the house of `FORANKRING_DATA`, as a session does, and print what a desk needs as JSON.

    python -m forankring.config.bench.room '[{"tool": "wonder", "rounds": ["alone"]}]' [--lines ROOM]

A process of its own: the settings of a house are read once, from the environment. With `--lines` it prints the lines
of a room instead, one JSON array.
"""

import json
import os
import sys
import time
from dataclasses import asdict
from typing import Any


def main(argv: list[str]) -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forankring.config.settings")
    import django

    django.setup()
    told = lines(argv[1]) if argv[0] == "--lines" else opened(json.loads(argv[0]))
    print(json.dumps(told))
    return 0


def opened(plan: list[dict[str, Any]]) -> dict[str, str]:
    """Freeze the named tools into a script, open a room on it, and issue a facilitator's pass."""
    from forankring.config import settings
    from forankring.domain.grammar import Item, ItemKind, Round, Script
    from forankring.domain.grammar.codec import script_to_json
    from forankring.kernel.ledger.api import DeskRole, connect, issue, open_room
    from forankring.kernel.packs import api as packs
    from forankring.kernel.ui.phone import render_field, render_shell

    items = []
    for number, one in enumerate(plan):
        tool = packs.tool(one["tool"])
        rounds = tuple(Round(name) for name in one.get("rounds", [])) or tool.rounds
        fields = tuple(one.get("fields", []))
        items.append(
            Item(f"item-{number}", ItemKind.TOOL, tool.title, tool.minutes, tool, rounds, fields, one.get("dots", 0))
        )
    script = Script({"da": "Måling"}, "da", tuple(items), ("Bord 1", "Bord 2", "Bord 3"))
    pages: dict[str, object] = {
        "shell": {lang: render_shell(lang, "Fjordby Kommune") for lang in ("da", "en")},
        "fields": {
            f"{item.id}/{field.id}": {lang: render_field(item.tool, field, item.id, lang) for lang in ("da", "en")}
            for item in items
            if item.tool
            for field in item.tool.fields
            if not item.fields or field.id in item.fields
        },
    }
    ledger = connect(settings.LEDGER)
    try:
        room = open_room(ledger, settings.KEYS, script_to_json(script), pages)
    finally:
        ledger.close()
    desk = issue(settings.SECRET_KEY, room.id, DeskRole.FACILITATOR, "bench", time.time())
    return {"id": room.id, "code": room.code, "desk": desk}


def lines(room: str) -> list[dict[str, Any]]:
    from forankring.config import settings
    from forankring.kernel.ledger.api import connect

    ledger = connect(settings.LEDGER)
    try:
        return [asdict(line) for line in ledger.lines_of(room)]
    finally:
        ledger.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
