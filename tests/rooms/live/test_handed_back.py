"""Without script a refused text comes back in its own field, under the sentence, ready to be mended and sent."""

import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from forankring.domain.grammar import Item, ItemKind, Round, Script
from forankring.kernel.ledger.api import LedgerUnavailable, connect
from forankring.kernel.ui.gallery.tool import TOOL
from forankring.kernel.ui.phone import render_field
from tests.domain.guard.made_up import fill

from .conftest import Stage
from .hostile import HOSTILE
from .plain import Forms, PlainPhone


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A round of every kind of question, with the forms the house draws."""
    ledger = connect(str(tmp_path / "ledger.db"))
    ledger.migrate()
    drawn = {f"a1/{f.id}": {lang: render_field(TOOL, f, "a1", lang) for lang in ("da", "en")} for f in TOOL.fields}
    asked = Item("a1", ItemKind.TOOL, TOOL.title, 10, TOOL, (Round.ALONE, Round.PLENARY))
    pause = Item("pause", ItemKind.BREAK, {"da": "Pause"}, 5)
    made = Stage(ledger, tmp_path / "keys", Script(TOOL.title, "da", (asked, pause)), drawn)
    await made.act("next")
    yield made
    for client in made.clients:
        await client.aclose()
    await made.live.stop()
    ledger.close()


def stored(stage: Stage) -> list[dict[str, object]]:
    return [json.loads(row.body) for row in stage.ledger.lines_of(stage.room.id)]


def files_with(folder: Path, words: str) -> list[str]:
    return [f.name for f in folder.rglob("*") if f.is_file() and words.encode() in f.read_bytes()]


def focus(page: Forms) -> dict[str, str]:
    (mark,) = [m for m in page.marks if "autofocus" in m]
    return mark


async def test_a_text_too_long_is_shortened_in_its_field_and_sent(stage: Stage) -> None:
    phone = PlainPhone(stage)
    typed = "Første linje\n" + "ord " * 200
    status, page = await phone.send((await phone.look()).of("start"), text="\n" + typed)
    form = page.of("start")
    assert (status, form["text"], page.boxes) == (422, ["\n" + typed], [])
    assert ["for lang" in said for said in page.alerts] == [True]
    assert "afvist" in focus(page)["aria-describedby"].split()
    assert (focus(page)["tag"], focus(page)["aria-invalid"]) == ("textarea", "true")
    assert (await phone.send(form, text="Kortere"))[0] == 303
    assert stored(stage) == [{"text": "Kortere", "place": ""}]


async def test_what_the_guard_stops_comes_back_in_its_field_and_lies_nowhere_else(
    stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    phone = PlainPhone(stage)
    personal = fill("Borgeren har nummer {cpr:hyphen}")
    column = TOOL.fields[[f.id for f in TOOL.fields].index("sider")].columns[0].id
    fields = (await phone.look()).of("sider", "text")
    status, page = await phone.send(fields, text=personal, place=column)
    form = page.of("sider", "text")
    assert (status, form["text"], form["place"]) == (422, [personal], [column])
    assert len(page.alerts) == 1
    assert all(personal not in said for said in page.alerts)
    number = personal.split()[-1]
    assert number not in caplog.text
    assert files_with(tmp_path, "Borgeren") == files_with(tmp_path, number) == []
    assert files_with(tmp_path, TOOL.id) != []
    assert "sure" not in form
    assert (await phone.send(form, text=personal, sure="1"))[0] == 422
    assert stored(stage) == []
    assert (await phone.send(form, text="Borgeren er glad"))[0] == 303
    assert stored(stage) == [{"text": "Borgeren er glad", "place": column}]


async def test_what_the_guard_asks_about_is_sent_with_one_more_press_or_mended_first(stage: Stage) -> None:
    phone = PlainPhone(stage)
    fields = (await phone.look()).of("start")
    _, page = await phone.send(fields, text="Ring til mig på 61 12 34 56")
    (yes,) = [m for m in page.marks if m.get("name") == "sure"]
    assert (yes["tag"], yes["value"]) == ("button", "1")
    assert (await phone.send(page.of("start"), sure="1"))[0] == 303
    assert stored(stage) == [{"text": "Ring til mig på 61 12 34 56", "place": ""}]


async def test_the_sentence_stands_by_the_cell_it_is_about_and_the_others_are_as_typed(stage: Stage) -> None:
    phone = PlainPhone(stage)
    fields = (await phone.look()).of("opgaver")
    first, second, *_ = [name for name in fields if name.startswith("cell.")]
    _, page = await phone.send(fields, **{first: "Ugebreve", second: "ord " * 200})
    assert focus(page)["name"] == second
    assert page.of("opgaver")[first] == ["Ugebreve"]
    assert page.of("opgaver")[second] == ["ord " * 200]


async def test_a_checklists_own_line_comes_back_in_the_form_for_own_lines(stage: Stage) -> None:
    phone = PlainPhone(stage)
    _, page = await phone.send((await phone.look()).of("skridt", "text"), text="ord " * 300)
    assert page.of("skridt", "text")["text"] == ["ord " * 300]
    assert len(page.alerts) == 1


async def test_a_text_that_came_after_the_reveal_stands_in_its_form_and_is_sent_in_the_next_round(
    stage: Stage,
) -> None:
    phone = PlainPhone(stage)
    fields = (await phone.look()).of("start")
    await stage.act("reveal", seconds=0)
    status, page = await phone.send(fields, text="Nåede det ikke")
    assert (status, page.of("start")["text"], page.boxes) == (409, ["Nåede det ikke"], [])
    assert page.alerts == [
        "Runden er lukket. Det, du skrev, står her endnu. Sig det højt, eller send det, når næste runde er åben."
    ]
    assert (await phone.send(page.of("start")))[0] == 409
    await stage.act("next")
    assert (await phone.send(page.of("start")))[0] == 303
    assert stored(stage) == [{"text": "Nåede det ikke", "place": ""}]


async def test_a_text_for_a_step_that_is_over_stands_in_a_box_because_no_form_can_take_it(stage: Stage) -> None:
    phone = PlainPhone(stage)
    fields = (await phone.look()).of("start")
    await stage.act("goto", index=1)
    status, page = await phone.send(fields, text="For sent")
    assert (status, page.boxes, page.forms) == (409, ["For sent"], [])
    assert ["Runden er lukket" in said for said in page.alerts] == [True]


async def test_too_many_dots_come_back_as_they_were_given(stage: Stage) -> None:
    phone = PlainPhone(stage)
    await phone.send((await phone.look()).of("start"), text="Et kort")
    await stage.act("reveal", seconds=0)
    await stage.act("vote", field="start", dots=2)
    (ballot,) = (await phone.look()).forms
    (name,) = [n for n in ballot if n.startswith("dots.")]
    status, page = await phone.send(ballot, **{name: "3"})
    assert (status, page.forms[0][name]) == (422, ["3"])
    assert ["Du har 2 prikker" in said for said in page.alerts] == [True]
    assert (await phone.send(page.forms[0], **{name: "2"}))[0] == 303


async def test_when_the_house_cannot_store_the_text_stays_in_its_field(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = PlainPhone(stage)
    fields = (await phone.look()).of("start")

    async def full(*_: object) -> bool:
        raise LedgerUnavailable

    monkeypatch.setattr(stage.live.house, "store_line", full)
    status, page = await phone.send(fields, text="Referater")
    assert (status, page.of("start")["text"]) == (503, ["Referater"])
    monkeypatch.undo()
    assert (await phone.send(page.of("start")))[0] == 303


@pytest.mark.parametrize("words", [*HOSTILE, '</textarea><form class="ask"><script>', '" autofocus x="\\1'])
async def test_hostile_words_come_back_as_words(stage: Stage, words: str) -> None:
    phone = PlainPhone(stage)
    fields = (await phone.look()).of("start")
    typed = (words + "ord " * 200).encode("utf-8", "replace").decode()
    _, page = await phone.send(fields, text=typed)
    assert page.of("start")["text"] == [typed]
    assert [m for m in page.marks if m["tag"] == "script"] == []
