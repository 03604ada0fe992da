"""A tool leaves the house and comes back the same; what we changed stays ours under a newer version."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from forankring.domain.grammar import Source, Tool
from forankring.kernel.packs.changes import Changes, apply, difference, from_json, lost, to_json
from forankring.kernel.packs.compare import are_alike, compare, compare_tools
from forankring.kernel.packs.folder import files_in_zip, zipped
from forankring.kernel.packs.leaves import Pen, leaves, rewritten
from forankring.kernel.packs.pack import Card, newer
from forankring.kernel.packs.reading import read_pack
from forankring.kernel.packs.write import pack_files

from .bench import pack, texts, tools

CARD = Card(
    publisher="fjordby",
    id="made",
    version="1.0.0",
    title={"da": "Lavet", "en": "Made"},
    licence="CC-BY-SA-4.0",
    languages=("da", "en"),
    source=Source("Fjordby Kommune", "https://fjordby.example/ai", "CC-BY-SA-4.0"),
    tools=(),
    sessions=(),
)


def first() -> Tool:
    return read_pack(pack()).tools[0]


@st.composite
def edits(draw: st.DrawFn) -> tuple[Tool, Tool]:
    """A tool and what somebody made of it in the form."""
    base = draw(tools())
    said: dict[str, object] = {}

    def one(path, text):
        if text or path.endswith(".help"):
            return said.setdefault(path, draw(st.just(text) | texts))
        return text

    def many(path, lines):
        return draw(st.just(lines) | st.lists(texts, min_size=1, max_size=3).map(tuple))

    ours = rewritten(base, Pen(one, many))
    kept = draw(st.permutations(ours.fields))[: draw(st.integers(1, len(ours.fields)))]
    return base, replace(ours, fields=tuple(replace(f, limit=draw(st.integers(20, 2000))) for f in kept))


@given(tools())
@settings(max_examples=150, deadline=None)
def test_a_tool_written_to_a_pack_is_read_back_the_same(tool):
    card = replace(CARD, tools=(tool.id,))
    files = files_in_zip(zipped(pack_files(card, [tool], "CC BY-SA 4.0"), "made"))

    made = read_pack(files)

    assert replace(made.tools[0], checksum="") == tool


@given(edits())
@settings(max_examples=150, deadline=None)
def test_the_changes_laid_on_the_base_give_the_tool_again(edit):
    base, ours = edit
    changes = difference(base, ours)

    assert apply(base, changes) == ours
    assert from_json(*to_json(changes)) == changes
    assert not difference(base, base)
    assert lost(base, changes) == ()


@given(edits())
@settings(max_examples=60, deadline=None)
def test_whatever_was_changed_is_told(edit):
    base, ours = edit

    assert are_alike(base, ours) == (base == ours) == (compare_tools(base, ours) == ())


def test_what_we_wrote_stays_and_the_rest_follows_a_newer_version():
    base = first()
    ours = replace(base, title={"da": "Vores titel", "en": base.title["en"]})
    newer_base = replace(base, title={"da": "Ny titel", "en": "New title"}, line={"da": "Ny linje", "en": "New line"})

    updated = apply(newer_base, difference(base, ours))

    assert updated.title == {"da": "Vores titel", "en": "New title"}
    assert updated.line == newer_base.line


def test_a_field_that_came_with_a_newer_version_stands_last_and_is_not_dropped():
    base = first()
    ours = replace(base, fields=(base.fields[2], base.fields[0]))
    newer_base = replace(base, fields=(replace(base.fields[0], id="fresh"), *base.fields))

    assert [f.id for f in apply(newer_base, difference(base, ours)).fields] == ["steps", "ambition", "fresh"]


def test_changes_without_a_place_in_the_newer_version_are_named():
    base = first()
    label = {"da": "Vores", "en": "Ours"}
    ours = replace(base, fields=(replace(base.fields[0], label=label, limit=900), *base.fields[1:]))
    newer_base = replace(base, fields=base.fields[1:])

    assert lost(newer_base, difference(base, ours)) == ("fields.ambition.label", "fields.ambition")
    assert apply(newer_base, difference(base, ours)) == newer_base


def test_a_house_may_keep_to_danish():
    base = first()
    ours = apply(base, Changes(languages=("da",)))

    assert ours.languages == ("da",)
    assert all(set(text) == {"da"} for text in leaves(ours).values() if not isinstance(text, tuple))
    assert apply(base, difference(base, ours)) == ours


def test_a_help_taken_away_stays_away():
    base = first()
    ours = replace(base, fields=(replace(base.fields[0], help=None), *base.fields[1:]))

    assert apply(base, difference(base, ours)) == ours


def test_two_versions_are_told_line_by_line():
    old, new = (
        read_pack(pack()),
        read_pack(pack(("locale/da.yml", "[Et, To]", "[Et, Tre]"), ("tools/first.yml", "400", "500"))),
    )

    found = compare({t.id: t for t in old.tools}, {t.id: t for t in new.tools})

    assert [(d.tool, d.path, d.lang, d.lines) for d in found] == [
        ("first", "guide.steps", "da", ((" ", "Et"), ("-", "To"), ("+", "Tre"))),
        ("first", "fields.ambition.limit", "", (("-", "400"), ("+", "500"))),
    ]


def test_a_dropped_field_is_told_once():
    base = first()

    found = compare_tools(base, replace(base, fields=base.fields[1:]))

    assert [(d.path, [line for line in d.lines if line[0] != " "]) for d in found] == [("fields", [("-", "ambition")])]


def test_a_tool_that_came_or_went_is_one_difference():
    one = first()

    assert [d.lines for d in compare({}, {"first": one})] == [(("+", "Det første"),)]
    assert [d.lines for d in compare({"first": one}, {})] == [(("-", "Det første"),)]


def test_versions_stand_in_the_order_people_expect():
    versions = ["1.9.0", "1.10.0-rc.1", "1.10.0-rc.2", "1.10.0", "2.0.0"]

    assert sorted(reversed(versions), key=newer) == versions
    assert newer("1.0.0+local.2") == newer("1.0.0")
