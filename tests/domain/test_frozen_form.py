"""What was frozen yesterday is read tomorrow, exactly; what we do not know is refused, never guessed at."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forankring.domain.grammar import Script, SheetValue, Tool, codec

PAIRS = [
    (Tool, codec.tool_to_json, codec.tool_from_json),
    (Script, codec.script_to_json, codec.script_from_json),
    (SheetValue, codec.value_to_json, codec.value_from_json),
]


@pytest.mark.parametrize(("kind", "write", "read"), PAIRS, ids=["tool", "script", "value"])
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_everything_frozen_comes_back_the_same(kind, write, read, data):
    thing = data.draw(st.from_type(kind))

    assert read(json.loads(json.dumps(write(thing)))) == thing


FROZEN = codec.value_to_json(SheetValue(agreed="Vi prøver i fire uger"))


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (FROZEN | {"who": "seat 4"}, "unknown key 'who'"),
        (FROZEN | {"v": 2}, "version 2"),
        (FROZEN | {"v": True}, "version True"),
        ({k: v for k, v in FROZEN.items() if k != "v"}, "version None"),
        (FROZEN | {"agreed": 7}, "value.agreed: str"),
        (FROZEN | {"answers": True}, "value.answers: int"),
        (FROZEN | {"marks": {}}, "value.marks: a list"),
        (FROZEN | {"ticks": [1]}, "value.ticks: an object"),
        (FROZEN | {"cards": [{"text": "uden id"}]}, "value.cards.0: key 'id' is missing"),
        (FROZEN | {"marks": [{"round": "guess", "answers": 1, "counts": None}]}, "value.marks.0.round: not one of"),
        (FROZEN | {"marks": [{"round": "table", "answers": 1, "counts": None, "tables": [["4"]]}]}, "a list of 2"),
        (["not", "an", "object"], "an object was expected"),
    ],
)
def test_what_we_do_not_know_is_refused(raw, why):
    with pytest.raises(codec.NotReadable, match=why.replace("[", r"\[")):
        codec.value_from_json(raw)


def test_a_key_that_came_later_has_its_default():
    early = {key: part for key, part in FROZEN.items() if key not in ("chosen", "done")}

    assert codec.value_from_json(early) == SheetValue(agreed="Vi prøver i fire uger")


def test_the_frozen_form_is_plain_json():
    value = replace(SheetValue(), ticks={"a": 5}, chosen=("a",))

    assert json.loads(json.dumps(codec.value_to_json(value)))["chosen"] == ["a"]
