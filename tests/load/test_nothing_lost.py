"""A receipt is a promise: what was acknowledged is stored once, through a pulled plug, doubles and cut connections."""

from forankring.config.bench import trust
from forankring.config.bench.figures import Figure
from forankring.config.bench.house import House

from .conftest import Witness


def broken(figures: list[Figure]) -> list[str]:
    return [f"{one.name}: {one.value:g}" for one in figures if one.met is False]


async def test_what_was_acknowledged_is_stored_exactly_once_although_the_plug_is_pulled(
    crowded_house: House, witness: Witness
) -> None:
    figures = await trust.never_lost(crowded_house, count=200, letters=6, kills=1, away=2, witness=witness)
    assert broken(figures) == []
    assert witness.faults == []
    assert witness.seen["stored"] >= 1200
    assert witness.seen["phone_frame"] >= 200
    assert witness.seen["step"] >= 200


async def test_one_answer_per_seat_stands_however_often_it_is_pressed(crowded_house: House) -> None:
    assert broken(await trust.one_choice_each(crowded_house, count=60)) == []


async def test_five_hundred_phones_behind_one_address_are_never_told_to_slow_down(small_house: House) -> None:
    assert broken(await trust.one_address(small_house, count=500)) == []


async def test_a_session_is_completed_although_every_event_stream_is_swallowed(small_house: House) -> None:
    assert broken(await trust.blocked_stream(small_house, count=20)) == []
