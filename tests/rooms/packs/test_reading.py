"""An author who makes a mistake is told the file, the line and what is wrong; all mistakes at once."""

import pytest

from forankring.domain.grammar import ItemKind, Round
from forankring.kernel.packs.problems import BrokenPack
from forankring.kernel.packs.reading import read_pack, unknown_tools

from .bench import pack


def told(files) -> list[str]:
    with pytest.raises(BrokenPack) as broken:
        read_pack(files)
    return [str(problem) for problem in broken.value.problems]


def test_a_whole_pack_becomes_tools_and_programmes():
    made = read_pack(pack())

    first, second = made.tools
    assert (first.id, first.pack, first.version, first.checksum) == ("first", "fjordby/small", "1.0.0", made.checksum)
    assert first.title == {"da": "Det første", "en": "Det første"}
    assert first.rounds == (Round.ALONE, Round.PLENARY)
    assert [step["da"] for step in first.guide.steps] == ["Et", "To"]
    assert first.fields[0].help == {"da": "Begynd her", "en": "Begynd her"}
    assert (first.fields[1].columns[1].is_tick, first.fields[1].columns[1].help["da"]) == (True, "Sæt kryds")
    assert [(o.id, o.group, o.group_label["da"]) for o in first.fields[2].options] == [
        ("strategy", "frames", "Rammer"),
        ("model", "tools", "Værktøjer"),
    ]
    assert (second.fields[0].low["da"], second.fields[0].steps, second.dots) == ("Vent", 5, 3)
    assert second.figures[0].outcome["en"] == "Fremme"
    (morning,) = made.sessions
    assert [item.kind for item in morning.items] == [ItemKind.TALK, ItemKind.TOOL, ItemKind.BREAK]
    assert (morning.start, morning.minutes, morning.items[1].title) == ("09:00", 55, None)


def test_a_pack_may_be_in_danish_alone():
    made = read_pack(
        pack(("pack.yml", "[da, en]", "[da]"), ("pack.yml", ", en: A small pack", ""), without="locale/en.yml")
    )

    assert made.tools[0].title == {"da": "Det første"}
    assert made.tools[0].languages == ("da",)


@pytest.mark.parametrize(
    ("swap", "expected"),
    [
        # pack.yml
        (("pack.yml", "publisher: fjordby", "publisher: Fjordby"), "pack.yml:1: `publisher`: an id is small letters"),
        (("pack.yml", "version: 1.0.0", "version: 1.0"), "pack.yml:3: `version` looks like a number"),
        (("pack.yml", "version: 1.0.0", "version: v1"), "pack.yml:3: `version` is three numbers"),
        (("pack.yml", ", en: A small pack", ""), "pack.yml:4: `title.en` is missing"),
        (("pack.yml", "[da, en]", "[en]"), "pack.yml:6: a pack is in Danish"),
        (("pack.yml", "[da, en]", "[da, no]"), "pack.yml:6: `no` is not one of da, en"),
        (("pack.yml", "https://", "javascript:"), "pack.yml:7: `source.url` is a web address"),
        (("pack.yml", "[first, second]", "[first, first]"), "pack.yml:8: `first` is there twice"),
        (("pack.yml", "licence:", "license:"), "pack.yml:5: `license` is not a key here"),
        # files
        (("pack.yml", "first, second", "first, second, third"), "pack.yml:8: the file tools/third.yml is missing"),
        (("pack.yml", "[first, second]", "[first]"), "tools/second.yml:1: pack.yml does not name this file"),
        # structure
        (("tools/first.yml", "id: first", "id: other"), "tools/first.yml:1: the id is `other`"),
        (("tools/first.yml", "minutes: 30", "minutes: soon"), "tools/first.yml:4: `minutes` is a whole number"),
        (("tools/first.yml", "minutes: 30\n", ""), "tools/first.yml:1: `minutes` is missing"),
        (("tools/first.yml", "[alone, plenary]", "[alone, home]"), "tools/first.yml:5: `home` is not one of alone"),
        (("tools/first.yml", "kind: note", "kind: essay"), "tools/first.yml:8: `fields.0.kind` is one of note"),
        (
            ("tools/first.yml", "limit: 400", "limit: 4"),
            "tools/first.yml:8: `fields.0.limit` is a whole number from 20",
        ),
        (("tools/first.yml", "limit: 400", "colour: red"), "tools/first.yml:8: `fields.0.colour` is not a key here"),
        (("tools/first.yml", "limit: 400", "steps: 5"), "tools/first.yml:8: `steps` means nothing to a field of kind"),
        (("tools/first.yml", "{id: tasks", "{id: ambition"), "tools/first.yml:9: a field called `ambition` is there"),
        (("tools/first.yml", "often, tick", "task, tick"), "tools/first.yml:9: a column called `task` is there"),
        (("tools/first.yml", "tick: true", "tick: 1"), "tools/first.yml:9: `fields.1.columns.tick` is true or false"),
        (("tools/first.yml", "tools: [model]", "tools: [strategy]"), "tools/first.yml:13: an option called `strategy`"),
        (("tools/first.yml", "own_line: true", "own_line: maybe"), "tools/first.yml:12: `fields.2.own_line` is true"),
        (("tools/second.yml", "steps: 5", "steps: 4"), "tools/second.yml:8: balance needs an odd number"),
        (("tools/second.yml", "most: 3", "most: 1"), "tools/second.yml:9: `least` (2) is more than `most` (1)"),
        (("tools/second.yml", ", most: 3", ""), "tools/second.yml:9: points needs `most`"),
        (("tools/second.yml", "[sun, rain]", "[sun]"), "tools/second.yml:10: choice needs at least two options"),
        # words
        (("locale/en.yml", "title: Det første", "title: ''"), "locale/en.yml:2: `first.title` is empty"),
        (("locale/en.yml", "  line: Linjen\n", ""), "locale/en.yml:1: `first.line` is missing"),
        (("locale/en.yml", "steps: [Et, To]", "steps: [Et]"), "locale/en.yml:9: `first.steps` has 1, but"),
        (("locale/en.yml", "[Et, To, Tre]", "[Et, To]"), "locale/en.yml:18: second: `figures.flow.steps` does not"),
        (("locale/en.yml", ", help: Begynd her", ""), "locale/en.yml:1: first: `fields.ambition.help` is there in da"),
        (
            ("locale/en.yml", "question: Hvad nu?", "question: 7"),
            "locale/en.yml:15: `first.fields.steps.question` looks",
        ),
        (("locale/en.yml", ", high: Løb", ""), "locale/en.yml:26: `second.fields.pace.high` is missing"),
        (("locale/en.yml", "frames: Rammer, ", ""), "locale/en.yml:16: `first.fields.steps.groups.frames` is missing"),
        (
            ("locale/en.yml", "model: Lav", "modell: Lav"),
            "locale/en.yml:17: `first.fields.steps.options.modell` is not",
        ),
        (("locale/en.yml", "second:\n", "third:\n"), "locale/en.yml:18: `third` is not a key here"),
        (("locale/en.yml", "pause: {title: Pause}", ""), "locale/en.yml:35: `sessions.morning.items.pause` is missing"),
        # sessions
        (("sessions/morning.yml", '"09:00"', "tidligt"), "sessions/morning.yml:2: `start` is a time of day"),
        (("sessions/morning.yml", "minutes: 15", "minutes: 0"), "sessions/morning.yml:4: `items.0.minutes` is a whole"),
        (("sessions/morning.yml", "id: pause", "id: work"), "sessions/morning.yml:6: an item called `work` is there"),
        (("sessions/morning.yml", "kind: talk", "kind: song"), "sessions/morning.yml:4: `items.0.kind` is one of tool"),
        # YAML itself
        (
            ("tools/first.yml", "id: first", "id: first\nid: first"),
            "tools/first.yml:2: `id` is there twice (first on line 1)",
        ),
        (("tools/first.yml", "fields:", "fields: ["), "tools/first.yml:8: not valid YAML"),
        (("tools/first.yml", "fields:", "fields: x\nmore:"), "tools/first.yml:7: `fields` is a list"),
    ],
)
def test_a_mistake_is_told_with_its_file_and_line(swap, expected):
    assert [line for line in told(pack(swap)) if line.startswith(expected)], "\n".join(told(pack(swap)))


def test_all_mistakes_are_told_at_once():
    found = told(
        pack(
            ("tools/first.yml", "minutes: 30", "minutes: 0"),
            ("tools/second.yml", "kind: balance", "kind: balances"),
            ("locale/da.yml", "outcome: Fremme", "outcome: ''"),
            ("sessions/morning.yml", "kind: break", "kind: brake"),
        )
    )

    assert {line.split(":")[0] for line in found} == {"tools/first.yml", "tools/second.yml", "sessions/morning.yml"}


def test_a_file_that_is_missing_is_told_where_it_is_named():
    assert told(pack(without="LICENCE")) == ["pack.yml:5: the file LICENCE is missing"]
    assert told(pack(without="pack.yml")) == ["pack.yml: this file is missing; it says what the pack holds"]
    assert told(pack(LICENCE="  \n"))[0].startswith("LICENCE:1: the licence is empty")


def test_words_that_look_like_something_else_are_words():
    made = read_pack(
        pack(("locale/da.yml", "label: Ambition", "label: no"), ("sessions/morning.yml", '"09:00"', "09:00"))
    )

    assert made.tools[0].fields[0].label["da"] == "no"
    assert made.sessions[0].start == "09:00"


def test_texts_lose_invisible_tricks():
    made = read_pack(pack(("locale/da.yml", "title: Det første", 'title: "Det \\u202Eførste"')))

    assert made.tools[0].title["da"] == "Det første"


def test_a_programme_may_only_use_tools_and_fields_that_exist():
    made = read_pack(pack(("sessions/morning.yml", "tool: first", "tool: nowhere")))
    other = read_pack(pack(("sessions/morning.yml", "[ambition]", "[ambitions]")))
    tools = {tool.id: tool for tool in made.tools}

    assert [str(p) for p in unknown_tools(made.references, tools)] == [
        "sessions/morning.yml:5: there is no tool called `nowhere`"
    ]
    assert [str(p) for p in unknown_tools(other.references, tools)] == [
        "sessions/morning.yml:5: `first` has no field called `ambitions`"
    ]


def test_a_wall_is_one_tool():
    wall = ("sessions/morning.yml", "id: morning", "id: morning\nwall: true")
    alone = ("sessions/morning.yml", "  - {id: welcome, kind: talk, minutes: 15}\n", "")

    assert told(pack(wall)) == ["sessions/morning.yml:4: a wall has one item, a tool"]
    assert "a wall has one item" in told(pack(wall, alone))[0]
