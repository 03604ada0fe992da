"""The rules as a book: taken apart and put together they are the same, and a difference applied gives the other."""

import copy
from datetime import date

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from forankring.domain.law import condition_to_plain
from forankring.domain.law.book import (
    CASES,
    Act,
    Document,
    apply,
    condition_words,
    diff,
    document_of,
    expression,
    row_of,
    run_cases,
    with_row,
    without_row,
)

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def book():
    from forankring.features.screening.law.loading import shipped_document

    return shipped_document()


def edited(book, data):
    """The book after some of what a jurist may do: rows changed, taken out, put in and moved."""
    items = copy.deepcopy(book.items)
    for _ in range(data.draw(st.integers(0, 6))):
        section = data.draw(st.sampled_from(["pligter", "klassifikation", "fakta", "datoer", "retsgrundlag", CASES]))
        rows = items[section]
        ident = data.draw(st.sampled_from(sorted(rows))) if rows else ""
        match data.draw(st.sampled_from(["change", "remove", "add", "move", "unsay"])):
            case "change" if rows:
                rows[ident] = {**rows[ident], "tekst": data.draw(st.text(max_size=9)), "stop": True}
            case "unsay" if rows and rows[ident]:
                rows[ident].pop(data.draw(st.sampled_from(sorted(rows[ident]))), None)
            case "remove" if rows:
                del rows[ident]
            case "add":
                rows[data.draw(st.text("ABC", min_size=1, max_size=3))] = {"ref": data.draw(st.text(max_size=5))}
            case "move":
                items[section] = dict(data.draw(st.permutations(list(rows.items()))))
    return items


@settings(max_examples=150)
@given(data=st.data())
def test_applying_a_difference_gives_the_other_in_the_same_order(book, data):
    before, after = edited(book, data), edited(book, data)
    given_ = apply(before, diff(before, after))
    assert given_ == after
    assert {section: list(rows) for section, rows in given_.items()} == {s: list(rows) for s, rows in after.items()}
    assert diff(given_, after) == ()


def test_the_shipped_pack_survives_being_taken_apart_and_put_together(book):
    again = document_of(book.items)
    assert again.text == book.text
    assert Document.from_text(book.text).checksum == book.checksum
    assert again.pack() == book.pack()


def test_the_checksum_is_of_the_rules_and_not_of_the_cases(book):
    assert without_row(book, CASES, "P01").checksum == book.checksum
    row = {**row_of(book, "pligter", "AIA-4"), "ref": "art. 4"}
    assert with_row(book, "pligter", "AIA-4", row).checksum != book.checksum


def test_a_row_stands_where_it_is_put(book):
    rule = {**row_of(book, "klassifikation", "K13"), "id": "K13b"}
    moved = with_row(book, "klassifikation", "K13b", rule, after="K01")
    assert list(moved.items["klassifikation"])[:3] == ["K01", "K13b", "K02"]
    changes = diff(book.items, moved.items)
    assert [(one.act, one.id, one.field) for one in changes] == [(Act.ADDED, "K13b", "K01")]


def test_every_condition_is_written_so_that_it_reads_the_same_again(book):
    pack = book.pack()
    for one in (*pack.class_rules, *pack.role_rules, *pack.duties):
        plain = condition_to_plain(one.when)
        assert yaml.safe_load(expression(plain)) == plain


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_condition_can_be_said_in_words(book, lang):
    pack = book.pack()
    for one in (*pack.class_rules, *pack.role_rules, *pack.duties):
        lead, lines = condition_words(pack, one.when, lang)
        assert lead.endswith((":", "."))
        assert all("_" not in line for line in lines), lines


def test_a_condition_is_said_as_people_speak(book):
    pack = book.pack()
    rules = {one.id: one for one in (*pack.class_rules, *pack.duties)}
    assert condition_words(pack, rules["AIA-4"].when) == (
        "Når dette passer:",
        ("klassen er hverken “Ikke AI” eller “Forbudt”",),
    )
    assert condition_words(pack, rules["K14"].when) == ("Passer altid.", ())
    _, lines = condition_words(pack, rules["GDPR-35"].when)
    assert lines[-1].startswith("enten klassen er “Højrisiko (brug)” eller “Højrisiko (produkt)”; eller svaret er ja")


def test_every_shipped_case_is_met_and_every_class_rule_is_tried(book):
    pack = book.pack()
    outcomes = run_cases(book, pack, DAY)
    assert [one.case.id for one in outcomes if not one.is_met] == []
    assert {one.found.rule for one in outcomes} == {rule.id for rule in pack.class_rules}


def test_a_case_says_what_was_expected_and_what_came(book):
    rule = {**row_of(book, "klassifikation", "K12"), "klasse": "minimal"}
    changed = with_row(book, "klassifikation", "K12", rule)
    failed = {one.case.id: one for one in run_cases(changed, changed.pack(), DAY) if not one.is_met}
    assert set(failed) == {"P15", "P16", "P17"}
    assert (failed["P15"].case.klass, failed["P15"].found.klass) == ("gennemsigtighed", "minimal")


def test_a_case_that_asks_for_a_duty_that_is_gone_is_told(book):
    changed = without_row(book, "pligter", "AIA-27")
    failed = [one for one in run_cases(changed, changed.pack(), DAY) if not one.is_met]
    assert failed
    assert all("AIA-27" in {problem.path for problem in one.problems} for one in failed)
