"""Promises of every field kind: KINDS × properties."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forankring.domain import kinds
from forankring.domain.grammar import KindName, Round, SheetValue
from forankring.domain.grammar.codec import value_from_json, value_to_json
from forankring.domain.paper import Callout, Chart, Document, Heading
from forankring.domain.paper import html as paper_html
from forankring.domain.words import Refused
from forankring.domain.words.clean import graphemes

from .samples import FIELDS, RAW, lines_of

EVERY = list(KindName)


def test_every_kind_of_the_grammar_has_its_module_and_samples() -> None:
    assert set(kinds.KINDS) == set(KindName) == set(FIELDS) == set(RAW)


@pytest.mark.parametrize("kind", EVERY)
@given(data=st.data())
def test_the_order_of_answers_changes_nothing(kind: KindName, data: st.DataObject) -> None:
    lines = data.draw(lines_of(kind, kinds.read))
    shuffled = data.draw(st.permutations(lines))
    assert kinds.merge(FIELDS[kind], lines) == kinds.merge(FIELDS[kind], shuffled)


@pytest.mark.parametrize("kind", EVERY)
@given(data=st.data())
def test_every_word_written_is_in_the_value(kind: KindName, data: st.DataObject) -> None:
    lines = data.draw(lines_of(kind, kinds.read))
    value = kinds.merge(FIELDS[kind], lines)
    written = sorted(line.id for line in lines if "text" in line.body or "cells" in line.body)
    assert sorted(card.id for card in value.cards) == written
    by_id = {line.id: line for line in lines}
    for card in value.cards:
        body = by_id[card.id].body
        assert card.text == (body["text"] if "text" in body else body["cells"]["task"])


@pytest.mark.parametrize("kind", EVERY)
@given(data=st.data())
def test_below_five_answers_there_is_no_number(kind: KindName, data: st.DataObject) -> None:
    lines = data.draw(lines_of(kind, kinds.read))
    value = kinds.merge(FIELDS[kind], lines)
    for marks in value.marks:
        if marks.round is Round.TABLE:
            assert marks.counts is None
        else:
            here = [line for line in lines if line.round is marks.round and "mark" in line.body]
            assert (marks.counts is not None) == (len(here) >= 5)
    if value.ticks is not None:
        given = [line for line in lines if "ticks" in line.body or "picks" in line.body]
        people = {r: sum(line.round is r for line in given) for r in (Round.ALONE, Round.PLENARY)}
        assert max(people.values()) >= 5 or not any(people.values())


@pytest.mark.parametrize("kind", EVERY)
@given(data=st.data())
def test_a_value_survives_being_frozen(kind: KindName, data: st.DataObject) -> None:
    value = kinds.merge(FIELDS[kind], data.draw(lines_of(kind, kinds.read)))
    assert value_from_json(json.loads(json.dumps(value_to_json(value)))) == value


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("lang", ["da", "en"])
@given(data=st.data())
def test_frame_and_paper_hold_every_card(kind: KindName, lang: str, data: st.DataObject) -> None:
    value = kinds.merge(FIELDS[kind], data.draw(lines_of(kind, kinds.read)))
    from html import unescape

    for blocks in (kinds.frame(FIELDS[kind], value, lang), kinds.paper(FIELDS[kind], value, lang)):
        page = " ".join(unescape(paper_html.render(blocks, lang).replace("<br>", " ")).split())
        for card in value.cards:
            assert " ".join(card.text.split()) in page


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_kind_prints_blank_with_its_heading(kind: KindName, lang: str) -> None:
    blocks = kinds.paper(FIELDS[kind], None, lang)
    page = paper_html.render(blocks, lang)
    label = {"da": "Felt", "en": "Field"}[lang]
    assert label in page or {"da": "Hvad?", "en": "What?"}[lang] in page
    assert all(b.level in (2, 3) for b in blocks if isinstance(b, Heading))
    assert isinstance(Document("t", lang, blocks), Document)


@pytest.mark.parametrize("kind", EVERY)
@given(raw=st.dictionaries(
    st.sampled_from(["text", "place", "mark", "picks", "ticks", "done", "cell.task", "cell.often"]),
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text())
    | st.dictionaries(st.text(), st.text()),
))  # fmt: skip
def test_anything_typed_is_read_or_refused_with_a_sentence(kind: KindName, raw: dict[str, object]) -> None:
    try:
        body = kinds.read(FIELDS[kind], raw)
    except Refused as problem:
        said = [problem.sentence("da"), problem.sentence("en")]
        assert all(said)  # most inputs are read; a refusal is the other good answer
    else:
        json.dumps(body).encode()
        kinds.merge(FIELDS[kind], [kinds.Line("x", body)])


@pytest.mark.parametrize("kind", [KindName.NOTE, KindName.POINTS, KindName.COLUMNS, KindName.LENSES, KindName.ROWS])
def test_too_long_says_by_how_much(kind: KindName) -> None:
    field = FIELDS[kind]
    text = "å" * (field.limit + 3)
    with pytest.raises(Refused) as refused:
        kinds.read(field, {"text": text, "cell.task": text, "place": "a" if kind is KindName.COLUMNS else "for"})
    assert refused.value.key == "too_long"
    where = f"cell.{field.columns[0].id}" if kind is KindName.ROWS else "text"
    assert refused.value.detail == {"over": 3, "place": where}


@given(st.text(alphabet=st.characters(), max_size=200))
def test_cleaned_text_is_clean_for_good_and_counts_as_people_count(text: str) -> None:
    from forankring.domain.words.clean import clean

    once = clean(text)
    assert clean(once) == once
    assert not any(c in once for c in "\u200b\u202e\ufeff\x00\ud800")
    assert 0 <= graphemes(once) <= len(once)


def test_decomposed_danish_letters_count_as_one_and_become_one() -> None:
    from forankring.domain.words.clean import clean

    assert clean("A\u030ase ræ\u0301v") == "Åse rǽv"
    assert graphemes("👩🏽‍🔬🇩🇰å") == 3


def test_a_balance_under_five_asks_for_one_shared_mark() -> None:
    field = FIELDS[KindName.BALANCE]
    value = kinds.merge(field, [kinds.Line(str(n), {"mark": n}) for n in range(4)])
    page = paper_html.render(kinds.frame(field, value, "da"), "da")
    assert "færre end 5" in page
    assert value == SheetValue(marks=value.marks, answers=4)


@pytest.mark.parametrize("kind", [KindName.BALANCE, KindName.SCALE, KindName.CHOICE])
@pytest.mark.parametrize("answers", range(5))
def test_with_nobody_or_too_few_there_is_the_sentence_and_no_figure(kind: KindName, answers: int) -> None:
    field = FIELDS[kind]
    bodies = [{"picks": ["x"]} if kind is KindName.CHOICE else {"mark": n % field.steps} for n in range(answers)]
    value = kinds.merge(field, [kinds.Line(str(n), body) for n, body in enumerate(bodies)])
    for blocks in (kinds.frame(field, value, "da"), kinds.paper(field, value, "da")):
        seen = re.sub(r"<svg.*?<desc>.*?</desc>|<[^>]+>", " ", paper_html.render(blocks, "da"), flags=re.DOTALL)
        assert seen.count("færre end 5 svar") == 1
        assert not re.search(r"\d", seen.replace("færre end 5 svar", ""))
    last = kinds.frame(field, value, "da")[-1]
    assert isinstance(last, Callout)
    assert last.text.startswith("Der er færre end 5 svar. Snak sammen, og ")
    assert last.title == ("" if kind is KindName.BALANCE else field.label["da"])


@pytest.mark.parametrize("kind", [KindName.CHOICE, KindName.CHECKLIST])
def test_one_answer_in_a_later_round_moves_no_number(kind: KindName) -> None:
    body = {"picks": ["x"]} if kind is KindName.CHOICE else {"ticks": ["x"], "done": []}
    alone = [kinds.Line(f"a{n}", body) for n in range(5)]
    one = kinds.Line("p", {name: ["y"] if value else [] for name, value in body.items()}, Round.PLENARY)
    paper = kinds.Line("t", one.body, Round.TABLE, table="Bord 4")
    before = kinds.merge(FIELDS[kind], alone)
    assert before.ticks == {"x": 5, "y": 0}
    assert kinds.merge(FIELDS[kind], [*alone, one, paper]) == before


def test_rounds_stand_side_by_side_only_when_each_may_be_shown() -> None:
    field = FIELDS[KindName.BALANCE]
    alone = [kinds.Line(f"a{n}", {"mark": 1}) for n in range(6)]
    few = [kinds.Line(f"p{n}", {"mark": 5}, Round.PLENARY) for n in range(3)]
    chart = kinds.frame(field, kinds.merge(field, alone + few), "da")[0]
    assert isinstance(chart, Chart)
    assert [s.counts for s in chart.series] == [(0, 6, 0, 0, 0, 0, 0)]
