"""The screening's own pages: a place in the menu, a reason never typed twice, a gate that is said to be shut."""

from django.urls import reverse
from django.utils import timezone

from forankring.domain.journey import Kind
from forankring.domain.lenses import Lens, Verdict
from forankring.features.screening.api import facts_of, gate_for, screening_of
from forankring.features.screening.models import Task
from forankring.features.screening.queries import GATE, law_of
from forankring.features.screening.resting import lens_word, open_duties
from forankring.kernel.journey.api import add_record

from .test_path import at, become_full, calm_facts, fill, good, said
from .test_questions import CALM


def calm(town, signed_in):
    browser = signed_in(town.rie)
    browser.post(at(town, "begin"))
    browser.post(at(town, "lens", "light"), said(CALM))
    return browser


def test_a_yes_of_the_law_says_how_many_duties_it_waits_for(town, signed_in) -> None:
    become_full(town, signed_in)
    signed_in(town.lawyer).post(at(town, "lens", "may"), said(calm_facts()))
    found = screening_of(town.row.pk)
    law, done = law_of(found, timezone.localdate()), set()
    at_gate = gate_for(facts_of(found), timezone.localdate(), GATE)
    assert at_gate.open_duties
    count = len(at_gate.open_duties)
    words = f"Ja, når {count} pligter er opfyldt" if count > 1 else "Ja, når én pligt er opfyldt"
    shown = signed_in(town.employee).get(at(town, "overview")).content.decode()
    assert words in shown
    assert f'<a href="{at(town, "tasks")}">Se, hvad der mangler</a>' in shown
    assert open_duties(law, done) == count
    assert open_duties(law, set(at_gate.open_duties)) == 0
    assert lens_word(Lens.MAY, Verdict.APPROVED, 0) == "Ja"
    assert lens_word(Lens.CAN, Verdict.APPROVED, count) == "Ja"
    assert lens_word(Lens.MAY, Verdict.REFUSED, count) == "Nej"


def test_a_refused_verdict_keeps_the_reason_that_was_typed(town, signed_in) -> None:
    fill(town, signed_in)
    sent = {"lens": "may", "verdict": "approved", "why": "Vi profilerer ikke nogen i fire uger."}
    shown = signed_in(town.rie).post(at(town, "override"), sent).content.decode()
    assert "Kun en jurist" in shown
    assert sent["why"] in shown
    assert '<details class="fold" open' in shown
    unset = signed_in(town.rie).post(at(town, "override"), {"why": "Fordi"}).content.decode()
    assert "Fordi" in unset
    assert screening_of(town.row.pk).overrides == {}


def test_a_light_screening_the_law_is_not_settled_for_says_what_is_left(town, signed_in) -> None:
    browser = calm(town, signed_in)
    for _n in range(2):
        shown = browser.get(at(town, "overview")).content.decode()
        assert "porten før afprøvning er lukket" in shown
        assert "Lav en fuld screening" in shown
        browser.post(at(town, "finish"))
    thread = browser.get(reverse("journey:thread", args=[town.row.pk])).content.decode()
    assert "porten før afprøvning er lukket" in thread


def test_a_light_screening_can_be_made_full_and_keeps_its_answers(town, signed_in) -> None:
    browser = calm(town, signed_in)
    browser.post(at(town, "begin"), {"extent": "full"})
    found = screening_of(town.row.pk)
    assert (found.number, found.kind) == (1, "full")
    assert found.lenses.filter(lens="light").exists()
    browser.post(at(town, "finish"))
    assert not screening_of(town.row.pk).is_done


def test_after_a_finished_light_round_the_next_can_be_full(town, signed_in) -> None:
    browser = calm(town, signed_in)
    browser.post(at(town, "finish"))
    browser.post(at(town, "begin"), {"extent": "full"})
    assert (screening_of(town.row.pk).number, screening_of(town.row.pk).kind) == (2, "full")


def test_screening_has_its_place_in_the_menu(town, signed_in) -> None:
    become_full(town, signed_in)
    for name in ("screenings", "overview"):
        url = reverse("screening:screenings") if name == "screenings" else at(town, name)
        shown = signed_in(town.employee).get(url).content.decode()
        place = f'href="{reverse("screening:screenings")}" aria-current="page"'
        assert place in shown
        assert f'href="{reverse("home")}" aria-current="page"' not in shown


def test_the_list_shows_what_one_may_read_and_ones_own_tasks(town, signed_in) -> None:
    fill(town, signed_in)
    Task.objects.filter(initiative=town.row.pk).update(owner_role="legal")
    url = reverse("screening:screenings")
    assert "Dine opgaver" in signed_in(town.lawyer).get(url).content.decode()
    mine = signed_in(town.employee).get(url).content.decode()
    assert town.row.title in mine
    assert "Dine opgaver" not in mine
    type(town.row).objects.filter(pk=town.row.pk).update(access="limited")
    assert town.row.title not in signed_in(town.employee).get(url).content.decode()


def test_long_forms_have_headings_and_every_question_is_still_there(town, signed_in) -> None:
    become_full(town, signed_in)
    form = signed_in(town.lawyer).get(at(town, "lens", "may")).content.decode()
    for heading in ("Systemet og leverandøren", "Oplysningerne", "Sager og borgere", "Arbejdspladsen"):
        assert f"<h2>{heading}</h2>" in form
    assert all(f'name="q_{fact}"' in form for fact in calm_facts())
    should = signed_in(town.rie).get(at(town, "lens", "should")).content.decode()
    for heading in ("Borgeren", "Medarbejderen", "Kommunen og samfundet", "Set fra fem stole"):
        assert f"<h2>{heading}</h2>" in should


def test_an_answer_can_stop_give_a_task_and_give_a_rule(town, signed_in) -> None:
    fill(town, signed_in)
    answers = {**good(Lens.SHOULD), "employee_oversees": "lav", "employee_learns": "middel", "employee_craft": "lav"}
    browser = signed_in(town.rie)
    browser.post(at(town, "lens", "should"), said(answers, 1))
    shown = browser.get(at(town, "overview")).content.decode()
    assert "før et menneske kan gribe ind" in shown
    assert "uden AI, så I holder fagligheden ved lige" in shown
    assert Task.objects.filter(source="answer", text__da__startswith="Sæt tid af").exists()


def test_what_med_has_heard_is_shown_as_done(town, signed_in) -> None:
    fill(town, signed_in)
    signed_in(town.lawyer).post(at(town, "lens", "may"), said({**calm_facts(), "paavirker_arbejdet": "ja"}, 1))
    browser = signed_in(town.rie)
    assert "MED har drøftet det" not in browser.get(at(town, "tasks")).content.decode()
    add_record(town.rie, town.row.pk, Kind.MED, {"outcome": "discussed", "was_before": True}, role="med_secretary")
    assert "MED har drøftet det" in browser.get(at(town, "tasks")).content.decode()


def test_for_and_against_and_the_five_perspectives_stand_under_each_lens(town, signed_in) -> None:
    fill(town, signed_in)
    texts = {"for": "Det giver ro", "against": "Det koster en vane", "seat_citizen": "Hvem læser med?"}
    browser = signed_in(town.rie)
    browser.post(at(town, "lens", "will"), said(good(Lens.WILL), 1, **texts))
    shown = browser.get(at(town, "overview")).content.decode()
    for text in (*texts.values(), "Medarbejder", "Ved ikke"):
        assert text in shown
