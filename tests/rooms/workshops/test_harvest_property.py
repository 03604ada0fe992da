"""However a sheet is arranged: every wording stays, undo leads back to the start, a sealed version stands."""

from dataclasses import dataclass
from typing import Any

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forankring.domain.grammar.codec import value_from_json
from forankring.domain.words import Refused
from forankring.features.workshops.acts.harvest import arrange, seal, undo
from forankring.features.workshops.arranging import Act, change_for
from forankring.features.workshops.forms.sheet import form_for
from forankring.features.workshops.models import Sheet
from forankring.features.workshops.queries.coverage import coverage
from forankring.features.workshops.queries.sheets import fields_of_sheet
from forankring.features.workshops.sheet_papers import sealed
from forankring.kernel.accounts.api import NotDone
from forankring.kernel.accounts.models import Person

from .rooms import gathered

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fresh_ledger")]
MANY = [f"Kort nummer {n}" for n in range(8)]
TOLD = [
    {"item": "track-1", "field": "principles", "at": "alone", "cards": MANY},
    {"item": "track-1", "field": "sentence", "at": "plenary", "cards": ["Vi begynder i det små"]},
]


@dataclass(frozen=True)
class Press:
    act: Act
    field: str
    picked: tuple[int, ...]
    words: str


presses = st.lists(
    st.builds(
        Press,
        st.sampled_from([Act.TOGETHER, Act.APART, Act.GROUP, Act.OUT, Act.CHOOSE, Act.LEAVE, Act.TEXT, Act.RENAME]),
        st.just("principles"),
        st.lists(st.integers(0, 7), min_size=1, max_size=4).map(tuple),
        st.sampled_from(["Skriv", "Møder", "=1+1", "Ro"]),
    )
    | st.builds(Press, st.just(Act.AGREE), st.just("sentence"), st.just(()), st.sampled_from(["", "Ja", "Nej"])),
    max_size=12,
)


def do(by: Person, sheet: Sheet, press: Press) -> bool:
    """Press the button as the page does; False when it was refused."""
    field = next(f for f in fields_of_sheet(sheet) if f.id == press.field)
    ids = sorted(card["id"] for card in sheet.base[field.id]["cards"])
    given = QueryDict(mutable=True)
    given.setlist("picked", [ids[n] for n in press.picked if n < len(ids)])
    more: dict[str, Any] = {"heading": press.words, "text": press.words, "agreed": press.words}
    given.update(more | {"target": ids[press.picked[0] % len(ids)] if press.picked else ids[0]})
    form = form_for(press.act, field, given)
    assert form.is_valid(), form.errors
    try:
        arrange(
            by,
            sheet.pk,
            field.id,
            sheet.revision,
            change_for(press.act, form.given(), value_from_json(sheet.base[field.id])),
        )
    except (NotDone, Refused):
        return False
    finally:
        sheet.refresh_from_db()
    return True


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(presses)
def test_every_wording_stays_undo_leads_back_and_a_sealed_version_stands(
    facilitator: Person, done: list[Press]
) -> None:
    sheet = gathered(facilitator, TOLD)
    start = sheet.arranged
    version = seal(facilitator, sheet.pk, sheet.revision)
    frozen = (version.tool, version.values)
    carried_out = 0
    for press in done:
        carried_out += do(facilitator, sheet, press)
        now = coverage(sheet)
        assert (now.given, now.kept) == (9, 9)
    for _ in range(carried_out):
        sheet = undo(facilitator, sheet.pk, sheet.revision)
    assert sheet.arranged == start
    version.refresh_from_db()
    assert (version.tool, version.values) == frozen
    assert {card.text for card in sealed(version).values["principles"].cards} == set(MANY)
