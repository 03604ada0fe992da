"""Every shipped tool is run live: asked on the phone's real pages, answered, shown, closed and harvested."""

import json
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from forankring.domain.grammar import Field, Item, ItemKind, KindName, Round, Script
from forankring.features.workshops.gathered import gather
from forankring.kernel.ledger.api import connect
from forankring.kernel.packs.folder import files_in
from forankring.kernel.packs.reading import read_pack
from forankring.kernel.ui.phone import render_field

from .conftest import Stage

SHIPPED = Path(__file__).resolve().parents[3] / "src" / "forankring" / "packs" / "forankring"


def shipped_tools() -> Iterator[object]:
    for folder in sorted(SHIPPED.glob("*/*")):
        yield from read_pack(files_in(folder)).tools


TOOLS = {tool.id: tool for tool in shipped_tools()}


def answers_to(field: Field, number: int) -> list[dict[str, object]]:
    """What a person could send to this field; cards carry a word that is looked for afterwards."""
    words = f"ord nr {number}"
    match field.kind:
        case KindName.BALANCE | KindName.SCALE:
            return [{"mark": number % field.steps}]
        case KindName.CHOICE:
            return [{"picks": [field.options[number % len(field.options)].id]}]
        case KindName.CHECKLIST:
            own = [{"text": words}] if field.has_own_line else []
            return [{"ticks": [field.options[0].id], "done": []}, *own]
        case KindName.ROWS:
            return [{"cell." + field.columns[0].id: words}]
        case KindName.COLUMNS:
            return [{"text": words, "place": column.id} for column in field.columns]
        case KindName.LENSES:
            return [{"text": words, "place": side} for side in ("for", "against")]
        case _:
            return [{"text": words}]


def test_all_the_tools_of_the_method_are_here() -> None:
    families = {tool.family for tool in TOOLS.values()}
    assert {"dialogue", "3f", "governance", "tracks", "cards"} <= families
    assert sorted(t.number for t in TOOLS.values() if t.family == "dialogue") == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("name", sorted(TOOLS))
async def test_every_tool_is_asked_answered_shown_and_harvested(name: str, tmp_path: Path) -> None:
    tool = TOOLS[name]
    item = Item("item", ItemKind.TOOL, tool.title, 10, tool, (Round.ALONE, Round.PLENARY))
    ledger = connect(str(tmp_path / "ledger.db"))
    ledger.migrate()
    pages = {f"item/{f.id}": {lang: render_field(tool, f, "item", lang) for lang in ("da", "en")} for f in tool.fields}
    stage = Stage(ledger, tmp_path / "keys", Script(tool.title, "da", (item,)), pages)
    phones = [await stage.phone(item="item") for _ in range(5)]
    await stage.act("next")
    for lang in ("da", "en"):
        html = (await phones[0].step(lang))["html"]
        assert all(f'name="field" value="{f.id}"' in html for f in tool.fields)
    written = 0
    for number, phone in enumerate(phones):
        for field in tool.fields:
            for answer in answers_to(field, number):
                status, reply = await phone.send(field.id, **{"id": secrets.token_hex(8), **answer})
                assert status == 200, reply
                written += "text" in answer or any(k.startswith("cell.") for k in answer)
    await stage.act("reveal", seconds=0)
    shown = (await stage.frame())["html"]
    assert all(f"ord nr {n}" in shown for n in range(5)) or not written
    await stage.act("close")
    room = ledger.room(stage.room.id)
    found = gather(room, ledger.lines_of(stage.room.id), item)
    assert sum(len(value["cards"]) for value in found.base.values()) == written
    assert json.dumps(found.base)
    for client in stage.clients:
        await client.aclose()
    await stage.live.stop()
    ledger.close()
