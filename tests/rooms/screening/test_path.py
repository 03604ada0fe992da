"""A new use is screened through the pages, from the first answer to asking for a decision."""

from types import SimpleNamespace

from django.urls import reverse
from django.utils import timezone

from forankring.domain.journey import Kind, Stage
from forankring.domain.lenses import Lens
from forankring.features.screening.api import next_steps, pack_in_force, screening_of
from forankring.features.screening.models import LensAnswers
from forankring.features.screening.questions import full_questions
from forankring.kernel.journey.api import last_body, make_move

from .test_questions import CALM

DOUBT = {**CALM, "personal_data": "ved_ikke"}


def at(town: SimpleNamespace, name: str, *more: str) -> str:
    return reverse(f"screening:{name}", args=[town.row.pk, *more])


def said(answers: dict[str, object], revision: int = 0, **texts: str) -> dict[str, object]:
    return {**{f"q_{name}": one for name, one in answers.items()}, **texts, "revision": revision}


def calm_facts() -> dict[str, object]:
    yes = ("er_ai", "forbudt_tjek_udfoert", "formaal_daekket_af_udbyder")
    facts = {name: "ja" if name in yes else "nej" for name, fact in pack_in_force().facts.items() if not fact.is_list}
    lists = {name: ["ingen"] for name, fact in pack_in_force().facts.items() if fact.is_list}
    return {**facts, **lists, "brugstyper": ["resume_eget_moede"]}


def good(lens: Lens) -> dict[str, object]:
    return {one.id: one.options[0].id for one in full_questions().under(lens)}


def become_full(town: SimpleNamespace, signed_in) -> None:
    browser = signed_in(town.rie)
    browser.post(at(town, "begin"))
    browser.post(at(town, "lens", "light"), said(DOUBT))


def fill(town: SimpleNamespace, signed_in) -> None:
    become_full(town, signed_in)
    for person, lens, answers in (
        (town.it, Lens.CAN, good(Lens.CAN)),
        (town.lawyer, Lens.MAY, calm_facts()),
        (town.rie, Lens.WILL, good(Lens.WILL)),
        (town.rie, Lens.SHOULD, good(Lens.SHOULD)),
    ):
        assert signed_in(person).post(at(town, "lens", lens), said(answers)).status_code == 302


def test_a_new_use_comes_all_the_way_to_a_decision(town, signed_in) -> None:
    fill(town, signed_in)
    browser = signed_in(town.rie)
    page = browser.get(at(town, "overview")).content.decode()
    assert "Vejledende – juraen afgør" in page
    assert browser.post(at(town, "finish")).status_code == 302
    body = last_body(town.row, Kind.SCREENING)
    assert body["is_done"] is True
    assert set(body["verdicts"].values()) == {"approved"}
    assert body["filled_as"]["can"] == "it"
    assert body["filled_as"]["may"] == "legal"
    assert set(body["facts"]) == set(pack_in_force().facts)
    assert body["facts"]["brugstyper"] == ["resume_eget_moede"]
    assert body["law"]["class"]
    assert make_move(town.rie, town.row.pk, "ask_decision").stage == Stage.AWAITING
    thread = browser.get(reverse("journey:thread", args=[town.row.pk])).content.decode()
    assert "Screeningen er færdig." in thread


def test_a_doubt_in_the_light_screening_asks_for_the_full_one(town, signed_in) -> None:
    browser = signed_in(town.rie)
    browser.post(at(town, "begin"))
    assert "Vi skriver selv" in browser.get(at(town, "lens", "light")).content.decode()
    page = browser.post(at(town, "lens", "light"), said(DOUBT), follow=True).content.decode()
    assert "kræver en fuld screening" in page
    assert screening_of(town.row.pk).kind == "full"


def test_a_calm_use_stays_light_and_what_nobody_asked_is_not_known(town, signed_in) -> None:
    browser = signed_in(town.rie)
    browser.post(at(town, "begin"))
    browser.post(at(town, "lens", "light"), said(CALM))
    browser.post(at(town, "finish"))
    body = last_body(town.row, Kind.SCREENING)
    assert body["kind"] == "light"
    assert body["facts"]["personoplysninger"] == "nej"
    assert body["facts"]["profilering"] == "ved_ikke"
    assert body["law"]["class"] == "uafklaret"


def test_unknown_keeps_it_open_until_somebody_decides_with_a_reason(town, signed_in) -> None:
    fill(town, signed_in)
    may = {**calm_facts(), "profilering": "ved_ikke"}
    signed_in(town.lawyer).post(at(town, "lens", "may"), said(may, 1))
    browser = signed_in(town.rie)
    assert "ikke afklaret endnu" in browser.post(at(town, "finish"), follow=True).content.decode()
    assert last_body(town.row, Kind.SCREENING) == {}
    choice = {"lens": "may", "verdict": "approved", "why": ""}
    browser.post(at(town, "override"), choice)
    assert screening_of(town.row.pk).overrides == {}
    reasoned = {**choice, "why": "Vi profilerer ikke nogen i fire uger."}
    assert "Kun en jurist" in browser.post(at(town, "override"), reasoned, follow=True).content.decode()
    assert screening_of(town.row.pk).overrides == {}
    signed_in(town.lawyer).post(at(town, "override"), reasoned)
    browser.post(at(town, "finish"))
    body = last_body(town.row, Kind.SCREENING)
    assert body["found"]["may"] == "undecided"
    assert body["verdicts"]["may"] == "approved"
    assert body["overrides"]["may"]["role"] == "legal"


def test_what_is_forbidden_stays_forbidden(town, signed_in) -> None:
    fill(town, signed_in)
    forbidden = [next(iter(pack_in_force().facts["forbudt"].choices))]
    facts = {**calm_facts(), "forbudt": forbidden}
    signed_in(town.lawyer).post(at(town, "lens", "may"), said(facts, 1))
    choice = {"lens": "may", "verdict": "approved", "why": "Vi vil gerne."}
    assert "forbudt" in signed_in(town.lawyer).post(at(town, "override"), choice, follow=True).content.decode()
    signed_in(town.rie).post(at(town, "finish"))
    body = last_body(town.row, Kind.SCREENING)
    assert body["law"]["class"] == "forbudt"
    assert body["verdict"] == "refused"
    assert body["stops"]


def test_a_colleague_without_the_role_reads_and_changes_nothing(town, signed_in) -> None:
    become_full(town, signed_in)
    browser = signed_in(town.employee)
    assert browser.get(at(town, "overview")).status_code == 200
    assert browser.post(at(town, "lens", "can"), said(good(Lens.CAN))).status_code in (403, 404)
    assert not LensAnswers.objects.filter(lens="can").exists()


def test_two_who_answer_at_once_lose_nothing(town, signed_in) -> None:
    become_full(town, signed_in)
    page = at(town, "lens", "can")
    signed_in(town.it).post(page, said(good(Lens.CAN), notes="Det første"))
    mine = said({**good(Lens.CAN), "can_run": "high"}, notes="Det andet")
    refused = signed_in(town.rie).post(page, mine)
    assert refused.status_code == 409
    assert "Det første" in refused.content.decode()
    assert "Det andet" in refused.content.decode()
    assert LensAnswers.objects.get(lens="can").texts["notes"] == "Det første"


def test_a_parked_screening_waits_for_nobody(town, signed_in) -> None:
    become_full(town, signed_in)
    assert next_steps(town.it, timezone.now()) != []
    make_move(town.rie, town.row.pk, "park", why="Vi mangler svar fra leverandøren.")
    assert next_steps(town.it, timezone.now()) == []


def test_a_draft_waits_for_those_it_suits_and_a_finished_one_gets_a_new_round(town, signed_in) -> None:
    become_full(town, signed_in)
    assert [step.url for step in next_steps(town.it, timezone.now())] == [at(town, "overview")]
    assert next_steps(town.employee, timezone.now()) == []
    fill_again = signed_in(town.rie)
    for person, lens, answers in ((town.it, "can", good(Lens.CAN)), (town.lawyer, "may", calm_facts())):
        signed_in(person).post(at(town, "lens", lens), said(answers))
    for lens in (Lens.WILL, Lens.SHOULD):
        fill_again.post(at(town, "lens", lens), said(good(lens)))
    fill_again.post(at(town, "finish"))
    fill_again.post(at(town, "begin"))
    assert screening_of(town.row.pk).number == 2
