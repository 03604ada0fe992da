"""Who meets what, at every address, as a guest and in every role: threat 12 of the threat model."""

import os
from collections.abc import Callable

import pytest
from django.db import transaction
from django.test import Client

from tests.guards.routes import Route, routes
from tests.guards.tree import nothing

from .asking import Outcome, ask
from .examples import examples
from .survey import Survey
from .table import EXPECTED, PAGE, as_csv, as_page, expected
from .world import GUEST, KEEPER, VISITORS, World

pytestmark = pytest.mark.django_db

WRITE = "FORANKRING_TEST_WRITE_ACCESS"
HOW = f"Run {WRITE}=1 pytest tests/rooms/access, and read what changed in tests/rooms/access/expected.csv."
NOBODYS = {"accounts_link", "packs:compare", "packs:export", "workshops:sheet_arrange", "screening:talk_attach"}
NOBODYS |= {"screening:rule_version", "screening:rule_version_file", "screening:rule_case", "screening:rule_row"}
NOBODYS |= {"screening:rule_row_new", "screening:rule_row_remove", "screening:rule_approver_take"}
"""Pages the example opens for nobody: a link never sent, a tool nobody has made their own, acts that name no card and
no sheet, and rules nobody has begun to change."""
UNTOKENED = {"digest_off"}
"""Addresses that take a form without the house's token, each with its own signature instead."""


def test_every_address_was_asked_for(survey: Survey) -> None:
    nothing(survey.missing)


def test_everybody_meets_what_the_table_says(survey: Survey) -> None:
    if os.environ.get(WRITE):
        EXPECTED.write_text(as_csv(survey.rows), encoding="utf-8")
    told, changed = expected(), []
    for row in survey.rows:
        said = told.pop((row.page, row.about, row.method), None)
        if said is None:
            changed.append(f"{row.method} {row.page} {row.about} is not in the table. {HOW}")
            continue
        changed += [
            f"{row.method} {row.page} {row.about} as {who}: {met}, the table says {said[who]}. {HOW}"
            for who, met in row.met.items()
            if met != said[who]
        ]
    nothing([*changed, *(f"{page} {about} {method} is gone. {HOW}" for page, about, method in told)])


def test_the_page_for_people_says_the_same(survey: Survey) -> None:
    made = as_page(survey.rows)
    if os.environ.get(WRITE):
        PAGE.write_text(made, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == made, HOW


def test_what_one_may_not_see_looks_like_what_is_not_there(survey: Survey) -> None:
    nothing(survey.told_apart)


def test_nothing_that_is_not_there_opens(survey: Survey) -> None:
    nothing(survey.keeper_at_nowhere)


def test_no_address_breaks(survey: Survey) -> None:
    met = [(row, who) for row in survey.rows for who in VISITORS if row.met[who] is Outcome.BROKEN]
    nothing(f"{row.method} {row.page} {row.about} as {who}" for row, who in met)


def test_every_page_opens_for_somebody(survey: Survey) -> None:
    """Else the example is no example."""
    by_page: dict[str, set[Outcome]] = {}
    for row in survey.rows:
        by_page.setdefault(row.page, set()).update(row.met.values())
    shut = {page for page, met in by_page.items() if not {Outcome.YES, Outcome.REFUSED} & met}
    assert shut <= NOBODYS, shut - NOBODYS


def test_reading_changes_nothing_in_the_house(survey: Survey) -> None:
    nothing(survey.written)


def test_reading_whole_pages_changes_nothing_anywhere(world: World, ledger_mark: Callable[[], str]) -> None:
    before, written = ledger_mark(), []
    for route, address in addresses(world):
        for who in (KEEPER, "administrator"):
            answer = ask(world, who, "GET", address)
            written += [f"{route.name} as {who} wrote in {table}" for table in answer.wrote]
            assert answer.outcome is not Outcome.BROKEN, route.name
    nothing(written)
    assert ledger_mark() == before


def test_a_form_without_its_token_is_refused_everywhere(world: World) -> None:
    passed = []
    for route, address in addresses(world):
        for who in (GUEST, KEEPER, "administrator"):
            answer = ask(world, who, "POST", address, checks_csrf=True)
            if answer.told[0] != 403 and route.name not in UNTOKENED:
                passed.append(f"{route.name} as {who}: {answer.told[0]}")
    nothing(passed)


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_other_methods_are_refused_in_words(world: World, method: str) -> None:
    for route, address in addresses(world):
        with transaction.atomic():
            answer = Client().generic(method, address)
            transaction.set_rollback(True)
        assert answer.status_code == 405, route.name
        assert answer.headers["Allow"] == "GET, HEAD, POST"
    assert "Siden kan ikke åbnes på den måde" in answer.content.decode()


def addresses(world: World) -> list[tuple[Route, str]]:
    return [(route, next(examples(world, route)).address) for route in routes()]
