"""An idea wall takes ideas until its last day is over, and again when it gets a new one."""

import dataclasses
import json
from collections.abc import Callable

import pytest

from forankring.domain.grammar import Script
from forankring.live import walls

from .conftest import Phone, Stage, small_script
from .plain import PlainPhone
from .test_illness import until


class Calendar:
    """What the house says when it is asked about a wall: over, not over, or that it cannot tell."""

    def __init__(self) -> None:
        self.is_over: bool | None = False

    def __call__(self, room_id: str) -> bool | None:
        return self.is_over


@pytest.fixture
def calendar(monkeypatch: pytest.MonkeyPatch) -> Calendar:
    monkeypatch.setattr(walls, "HOLDS", 0.0)
    return Calendar()


@pytest.fixture
def wall(stage_of: Callable[[Script], Stage], calendar: Calendar) -> Stage:
    stage = stage_of(small_script(is_wall=True))
    house = stage.live.house
    house.walls = walls.Walls(calendar, house.publish)
    return stage


async def hang(stage: Stage, phone: Phone, text: str) -> None:
    assert (await phone.send("note", id="k1", text=text))[0] == 200
    card = next(c for f in (await stage.frame("desk"))["fields"] for c in f["cards"] if c["text"] == text)
    await stage.act("card", id=card["id"], status="visible")


async def test_a_wall_takes_no_idea_after_its_last_day_and_says_where_they_went(
    wall: Stage, calendar: Calendar
) -> None:
    phone = await wall.phone()
    await hang(wall, phone, "En idé til væggen")
    calendar.is_over = True
    status, reply = await phone.send("note", text="For sent")
    assert (status, reply["why"]) == (409, "wall_closed")
    assert "Din tekst er stadig på telefonen" in str(reply["say"])
    assert [json.loads(r.body)["text"] for r in wall.ledger.lines_of(wall.room.id)] == ["En idé til væggen"]
    step = await phone.step()
    assert step["where"] == "Lukket idévæg"
    assert "samler dem nu" in step["html"]
    assert "En idé til væggen" in step["html"]
    assert 'class="ask"' not in step["html"]


async def test_ones_own_idea_may_still_be_taken_back(wall: Stage, calendar: Calendar) -> None:
    phone = await wall.phone()
    await hang(wall, phone, "En fortrudt idé")
    calendar.is_over = True
    assert (await phone.send("note", id="k1", rev=2, op="remove"))[0] == 200


async def test_without_script_the_idea_stands_in_a_box_beside_the_kind_words(wall: Stage, calendar: Calendar) -> None:
    phone = PlainPhone(wall)
    await phone.look()
    calendar.is_over = True
    fields = {"item": ["first"], "field": ["note"], "id": ["k1"], "rev": ["1"]}
    status, page = await phone.send(fields, text="For sent")
    assert (status, page.boxes, page.forms) == (409, ["For sent"], [])
    assert ["Idévæggen er lukket" in said for said in page.alerts] == [True]


async def test_projector_and_desk_say_so_and_cards_are_still_read(wall: Stage, calendar: Calendar) -> None:
    phone = await wall.phone()
    await phone.send("note", text="Når at komme med")
    assert (await wall.frame())["code"]
    calendar.is_over = True
    screen, desk = await wall.frame(), await wall.frame("desk")
    assert (screen["code"], screen["words"]) == ("", "Idévæggen er lukket. Tak for idéerne.")
    assert (desk["is_resting"], desk["is_open"]) == (True, True)
    card = next(c for f in desk["fields"] for c in f["cards"])
    await wall.act("card", id=card["id"], status="visible")
    assert "Når at komme med" in (await wall.frame())["html"]


async def test_a_new_day_opens_it_again_and_those_who_look_hear_of_it(
    wall: Stage, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walls, "GAP", 0.01)
    phone = await wall.phone()
    before = (await phone.step())["view"]
    wall.live.house.walls.watch(wall.live.house.rooms.values)

    def told() -> str:
        return json.loads(wall.live.house.rooms[wall.room.id].channels.phone.frame)["view"]

    calendar.is_over = True
    await until(lambda: told() != before)
    calendar.is_over = False
    await until(lambda: told() == before)
    assert (await phone.send("note", text="Endnu en"))[0] == 200


async def test_when_the_house_cannot_tell_the_wall_stays_as_it_was(wall: Stage, calendar: Calendar) -> None:
    phone = await wall.phone()
    calendar.is_over = True
    assert (await phone.send("note", text="For sent"))[0] == 409
    calendar.is_over = None
    assert (await phone.send("note", text="Stadig for sent"))[0] == 409


async def test_a_wall_that_is_over_rests_from_the_first_look_after_a_restart(wall: Stage, calendar: Calendar) -> None:
    phone = await wall.phone()
    calendar.is_over = True
    await wall.live.stop()
    wall.live = wall.fresh()
    house = wall.live.house
    house.settings = dataclasses.replace(house.settings, wall_rests=calendar)
    house.walls = walls.Walls(calendar, house.publish)
    assert (await phone.send("note", text="For sent"))[0] == 409
