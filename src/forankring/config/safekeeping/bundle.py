"""What is in a backup: `house.json` (Django's rows), `ledger.json` (rooms and lines), `packs/…`."""

import io
import json
import tarfile
from dataclasses import asdict
from pathlib import Path

from django.conf import settings
from django.core import serializers
from django.core.management import call_command
from django.db import transaction

from forankring.kernel.journey.api import unlocked
from forankring.kernel.ledger.api import LineRow, PutLine, RoomRow, RoomStatus, connect

LEFT_OUT = ["contenttypes", "auth.permission", "sessions"]
"""Made anew by every house, or nobody's business after a restore (who was signed in)."""


def gather() -> bytes:
    """The whole house as one tar.gz in memory."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as tar:
        _add(tar, "house.json", _house())
        _add(tar, "ledger.json", _ledger())
        for path in sorted((settings.DATA / "packs").rglob("*")):
            if path.is_file() and not path.is_symlink():
                _add(tar, f"packs/{path.relative_to(settings.DATA / 'packs').as_posix()}", path.read_bytes())
    return out.getvalue()


def bring_back(bundle: bytes) -> dict[str, int]:
    """Replace everything in this house with the bundle; returns what came back, counted."""
    with tarfile.open(fileobj=io.BytesIO(bundle), mode="r:gz") as tar:
        members = {m.name: tar.extractfile(m) for m in tar.getmembers() if m.isfile()}
        parts = {name: file.read() for name, file in members.items() if file is not None}
    rows = _bring_house(parts["house.json"])
    rooms = _bring_ledger(json.loads(parts["ledger.json"]))
    packs = _bring_packs({name: text for name, text in parts.items() if name.startswith("packs/")})
    return {"rows": rows, "rooms": rooms, "pack_files": packs}


def _add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(content), 0o600
    tar.addfile(entry, io.BytesIO(content))


def _house() -> bytes:
    text = io.StringIO()
    call_command("dumpdata", exclude=LEFT_OUT, natural_foreign=True, stdout=text, verbosity=0)
    return text.getvalue().encode()


def _ledger() -> bytes:
    book = connect(settings.LEDGER)
    try:
        rooms = book.all_rooms()
        lines = {room.id: [asdict(line) for line in book.lines_of(room.id)] for room in rooms}
    finally:
        book.close()
    return json.dumps({"rooms": [asdict(r) for r in rooms], "lines": lines}, ensure_ascii=False).encode()


@transaction.atomic
def _bring_house(raw: bytes) -> int:
    with unlocked():
        call_command("flush", interactive=False, verbosity=0)
    count = 0
    for row in serializers.deserialize("json", raw.decode(), handle_forward_references=True):
        row.save()
        count += 1
    return count


def _bring_ledger(found: dict[str, object]) -> int:
    book = connect(settings.LEDGER)
    try:
        for room in book.all_rooms():
            book.remove_room(room.id)
        rooms = [RoomRow(**{**raw, "status": RoomStatus(raw["status"])}) for raw in found["rooms"]]  # type: ignore[attr-defined]
        for room in rooms:
            book.add_room(room)
            rows = [LineRow(**line) for line in found["lines"].get(room.id, ())]  # type: ignore[attr-defined]
            for start in range(0, len(rows), 500):
                book.write([PutLine(row) for row in rows[start : start + 500]])
    finally:
        book.close()
    return len(rooms)


def _bring_packs(files: dict[str, bytes]) -> int:
    root = (settings.DATA / "packs").resolve()
    for name, content in files.items():
        target = (root / Path(name).relative_to("packs")).resolve()
        if not target.is_relative_to(root):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return len(files)
