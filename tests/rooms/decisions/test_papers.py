"""The decision paper says what the thread says: verdicts, duties met and not met, in the language it is read in."""

import re
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.urls import reverse

from forankring.domain.paper import Facts, Table
from forankring.features.decisions.api import plan_med
from forankring.features.decisions.papers.build import decision_draft, document
from forankring.features.screening.api import pack_in_force
from forankring.features.screening.rulebook import judged

from .factories import CALM, CHANGES_WORK, discussed, ready

pytestmark = pytest.mark.django_db

DUTIES = [
    {"id": "AIA-4", "text": "Sørg for, at I kan bruge det.", "ref": "art. 4(1)", "status": "now"},
    {"id": "MED-7", "text": "Drøft det i MED.", "ref": "MED-rammeaftalen", "status": "now"},
]
SCREENED = {
    **CHANGES_WORK,
    "law": {**CALM["law"], "duties": DUTIES},
    "verdicts": {"can": "approved", "may": "approved", "will": "undecided", "should": "approved"},
}


def rows_of(row: object, lang: str) -> list[tuple[object, ...]]:
    found = [one for one in document(decision_draft(row, "trial"), lang).blocks if isinstance(one, Table)]  # type: ignore[arg-type]
    return [tuple(cells) for table in found for cells in table.rows]


def test_a_duty_that_med_has_met_says_so_and_the_others_are_missing(town: SimpleNamespace) -> None:
    row = ready(town.rie, town.rie, town.house, town.area, SCREENED)
    rows = rows_of(row, "da")
    assert ("Sørg for, at I kan bruge det.", "art. 4(1)", "Mangler") in rows
    assert ("Drøft det i MED.", "MED-rammeaftalen", "Gjort") in rows


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("voluntary", "Frivilligt nu, gælder fra 2. december 2027"),
        ("later", "Gælder fra 2. december 2027"),
    ],
)
def test_a_duty_that_does_not_bind_yet_says_from_when(town: SimpleNamespace, status: str, words: str) -> None:
    law = {**CALM["law"], "duties": [{**DUTIES[0], "status": status, "since": "2027-12-02"}]}
    row = ready(town.rie, town.rie, town.house, town.area, {**SCREENED, "law": law})
    assert ("Sørg for, at I kan bruge det.", "art. 4(1)", words) in rows_of(row, "da")


def test_the_four_verdicts_stand_in_their_order(town: SimpleNamespace) -> None:
    row = ready(town.rie, town.rie, town.house, town.area, SCREENED)
    facts = [one.pairs for one in document(decision_draft(row, "trial"), "da").blocks if isinstance(one, Facts)]
    may = "Ja, når én pligt er opfyldt"
    assert (("Kan vi?", "Ja"), ("Må vi?", may), ("Vil vi?", "Uafklaret"), ("Bør vi?", "Ja")) in facts


def test_a_yes_rests_on_the_duties_that_are_open_and_stands_alone_when_they_are_done(
    town: SimpleNamespace, signed_in
) -> None:
    done = [{**one, "is_done": True} for one in DUTIES]
    for duties, is_resting in ((DUTIES, True), (done, False)):
        body = {**SCREENED, "law": {**CALM["law"], "duties": duties}}
        row = ready(town.rie, town.rie, town.house, town.area, body)
        facts = [one.pairs for one in document(decision_draft(row, "trial"), "da").blocks if isinstance(one, Facts)]
        assert any(("Må vi?", "Ja") in pairs for pairs in facts) is not is_resting
        for name in ("paper", "decide"):
            page = signed_in(town.karim).get(reverse(f"decisions:{name}", args=[row.pk, "trial"])).content.decode()
            link = f'href="{reverse("screening:tasks", args=[row.pk])}"'
            assert (link in page, "Én pligt er ikke opfyldt endnu" in page) == (is_resting, is_resting)


def test_no_heading_of_the_paper_stands_empty_before_it_is_decided(town: SimpleNamespace, signed_in) -> None:
    row = ready(town.rie, town.rie, town.house, town.area, SCREENED)
    planned = plan_med(town.rie, row.pk, discussed(town.area, outcome=""))
    for url in (
        reverse("decisions:paper", args=[row.pk, "trial"]),
        reverse("decisions:agenda", args=[planned.pk]),
    ):
        page = signed_in(town.karim).get(url).content.decode().split('class="sheet-page"')[1]
        sheet = page.split("</main>")[0].split('<details class="fold"')[0]
        assert not re.findall(r"<h2[^>]*>[^<]*</h2>\s*(?=<h2|</section>|</div>)", sheet)
    assert "Der er ikke besluttet noget endnu." in str(document(decision_draft(row, "trial"), "da").blocks)


@pytest.mark.parametrize("days", [0, 1])
def test_rules_past_their_review_are_told_where_it_is_decided_and_on_the_paper(
    town: SimpleNamespace, signed_in, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    review = pack_in_force().next_review
    monkeypatch.setattr(judged.timezone, "localdate", lambda *_given: review + timedelta(days=days))
    row = ready(town.rie, town.rie, town.house, town.area, SCREENED)
    for name, parts in (("overview", ()), ("decide", ("trial",)), ("paper", ("trial",))):
        page = signed_in(town.karim).get(reverse(f"decisions:{name}", args=[row.pk, *parts])).content.decode()
        assert ("Reglerne skulle have været gennemgået" in page) is bool(days), name


def test_an_english_reader_gets_the_duties_in_english(town: SimpleNamespace) -> None:
    row = ready(town.rie, town.rie, town.house, town.area, SCREENED)
    english = next(duty.text.en for duty in pack_in_force().duties if duty.id == "AIA-4")
    assert english in [cells[0] for cells in rows_of(row, "en")]
