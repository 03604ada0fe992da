"""What a screening asks for becomes tasks: with an owner, a day and a proof, and never a stop that is ticked off."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from forankring.domain.journey import Kind
from forankring.domain.law import Status
from forankring.features.screening.api import done_duties, duty_words, next_steps, screening_of
from forankring.features.screening.models import Task
from forankring.features.screening.tasks.acts import bring_up_to_date, look_again
from forankring.features.screening.words import binding_words
from forankring.kernel.journey.api import last_body
from forankring.kernel.ui.tags.words import day

from .test_path import at, calm_facts, fill, said
from .test_questions import CALM

PROOF = "Aftalen ligger i sag 26/1234."


def open_duty(town) -> Task:
    return Task.objects.filter(initiative=town.row.pk, source="duty", is_stop=False, is_asked=True).first()


def page(task: Task) -> str:
    return reverse("screening:task", args=[task.pk])


def sent(task: Task, **more: object) -> dict[str, object]:
    return {"revision": task.revision, "owner_role": "", "owner": "", "due_on": "", "evidence": "", **more}


def stopped(town, signed_in) -> Task:
    """A round whose answers fire a stop."""
    fill(town, signed_in)
    facts = {
        **calm_facts(),
        "personoplysninger": "ja",
        "fuldautomatisk": "ja",
        "beslutninger_om_fysiske_personer": "ja",
    }
    signed_in(town.lawyer).post(at(town, "lens", "may"), said(facts, 1))
    return Task.objects.get(initiative=town.row.pk, key="GDPR-22")


def test_nothing_is_asked_before_every_lens_is_answered(town, signed_in) -> None:
    browser = signed_in(town.rie)
    browser.post(at(town, "begin"))
    assert not Task.objects.exists()
    assert "ingen opgaver endnu" in browser.get(at(town, "tasks")).content.decode()


def test_the_laws_duties_are_tasks_in_both_languages(town, signed_in) -> None:
    fill(town, signed_in)
    task = Task.objects.get(initiative=town.row.pk, key="AIA-4")
    assert task.text["da"] != task.text["en"]
    assert task.text["da"] == duty_words("AIA-4", "da")
    browser = signed_in(town.rie)
    assert task.text["da"] in browser.get(at(town, "tasks")).content.decode()
    english = browser.get(at(town, "tasks"), headers={"accept-language": "en"}).content.decode()
    assert task.text["en"] in english


@pytest.mark.parametrize(
    ("status", "since", "words"),
    [
        (Status.VOLUNTARY, date(2027, 12, 2), "Frivilligt nu, gælder fra 2. december 2027"),
        (Status.LATER, date(2027, 12, 2), "Gælder fra 2. december 2027"),
        (Status.NOW, date(2025, 2, 2), "Gælder nu (siden 2. februar 2025)"),
        (Status.NOW, date(1900, 1, 1), "Gælder nu"),
    ],
)
def test_when_a_duty_binds_cannot_be_read_backwards(status, since, words) -> None:
    assert binding_words(status, since) == words


def test_what_is_voluntary_until_a_day_is_said_to_be_so_among_the_tasks(town, signed_in) -> None:
    fill(town, signed_in)
    browser, words = signed_in(town.rie), "Frivilligt nu, gælder fra "
    assert words not in browser.get(at(town, "tasks")).content.decode()
    ahead = timezone.localdate() + timedelta(days=90)
    Task.objects.filter(pk=open_duty(town).pk).update(binds_on=ahead)
    assert f"{words}{day(ahead)}" in browser.get(at(town, "tasks")).content.decode()
    Task.objects.filter(pk=open_duty(town).pk).update(binds_on=timezone.localdate())
    assert words not in browser.get(at(town, "tasks")).content.decode()


def test_an_answer_gives_its_owner_a_task_with_a_day(town, signed_in) -> None:
    browser = signed_in(town.rie)
    browser.post(at(town, "begin"))
    browser.post(at(town, "lens", "light"), said({**CALM, "changes_work": "ja"}))
    task = Task.objects.get(initiative=town.row.pk, source="answer")
    assert task.owner_role == "team_leader"
    assert task.due_on == timezone.localdate() + timedelta(days=14)
    assert page(task) in [step.url for step in next_steps(town.rie, timezone.now())]
    assert page(task) not in [step.url for step in next_steps(town.it, timezone.now())]


def test_a_done_duty_is_told_to_the_gate_and_stands_in_the_record(town, signed_in) -> None:
    fill(town, signed_in)
    task, browser = open_duty(town), signed_in(town.lawyer)
    assert done_duties(town.row.pk) == frozenset()
    answer = browser.post(page(task), sent(task, act="done"))
    assert "Skriv, hvordan I ved" in answer.content.decode()
    assert done_duties(town.row.pk) == frozenset()
    assert browser.post(page(task), sent(task, act="done", evidence=PROOF)).status_code == 302
    assert done_duties(town.row.pk) == {task.key}
    assert PROOF in browser.get(at(town, "tasks")).content.decode()
    signed_in(town.rie).post(at(town, "finish"))
    duties = {one["id"]: one["is_done"] for one in last_body(town.row, Kind.SCREENING)["law"]["duties"]}
    assert duties[task.key] is True
    browser.post(reverse("screening:task_reopen", args=[task.pk]))
    task.refresh_from_db()
    assert done_duties(town.row.pk) == frozenset()
    assert task.evidence == PROOF


def test_a_stop_is_never_ticked_off(town, signed_in) -> None:
    task = stopped(town, signed_in)
    assert task.is_stop
    answer = signed_in(town.lawyer).post(page(task), sent(task, act="done", evidence=PROOF))
    assert "kan ikke krydses af" in answer.content.decode()
    task.refresh_from_db()
    assert task.done_on is None
    Task.objects.filter(pk=task.pk).update(done_on=timezone.localdate())
    assert done_duties(town.row.pk) == frozenset()


def test_what_is_no_longer_asked_for_keeps_what_was_done(town, signed_in) -> None:
    task = stopped(town, signed_in)
    signed_in(town.lawyer).post(at(town, "lens", "may"), said(calm_facts(), 2))
    task.refresh_from_db()
    assert not task.is_asked
    done = open_duty(town)
    signed_in(town.lawyer).post(page(done), sent(done, act="done", evidence=PROOF))
    look_again(timezone.now())
    look_again(timezone.now())
    assert done_duties(town.row.pk) == {done.key}


def test_a_new_round_asks_nothing_away_before_it_is_answered(town, signed_in) -> None:
    fill(town, signed_in)
    browser = signed_in(town.rie)
    browser.post(at(town, "finish"))
    before = set(Task.objects.filter(is_asked=True).values_list("key", flat=True))
    browser.post(at(town, "begin"))
    assert screening_of(town.row.pk).number == 2
    bring_up_to_date(town.row.pk)
    assert set(Task.objects.filter(is_asked=True).values_list("key", flat=True)) == before


def test_a_colleague_can_have_a_task_and_finish_it(town, signed_in) -> None:
    fill(town, signed_in)
    task = open_duty(town)
    other = Task.objects.create(initiative=town.row.pk, source="duty", key="GDPR-28", text=task.text)
    given = sent(task, owner=town.employee.email, due_on="24-12-2026", act="save")
    assert signed_in(town.rie).post(page(task), given).status_code == 302
    task.refresh_from_db()
    assert task.owner == town.employee.pk
    (step,) = next_steps(town.employee, timezone.now())
    assert step.url == page(task)
    assert timezone.localdate(step.when).isoformat() == "2026-12-24"
    mine = signed_in(town.employee)
    assert mine.post(page(task), {**given, "revision": 1, "act": "done", "evidence": PROOF}).status_code == 302
    assert next_steps(town.employee, timezone.now()) == []
    assert "<form" not in mine.get(page(other)).content.decode().split("<main")[1].split("</main>")[0]
    assert mine.post(page(other), sent(other, evidence="Mig")).status_code == 404


@pytest.mark.parametrize("mail", ["ingen@fjordby.example"])
def test_a_task_is_not_given_to_somebody_who_is_not_here(town, signed_in, mail: str) -> None:
    fill(town, signed_in)
    task = open_duty(town)
    assert "Ingen her" in signed_in(town.rie).post(page(task), sent(task, owner=mail)).content.decode()


def test_two_who_write_on_a_task_lose_nothing(town, signed_in) -> None:
    fill(town, signed_in)
    task = open_duty(town)
    signed_in(town.lawyer).post(page(task), sent(task, evidence="Det første"))
    refused = signed_in(town.rie).post(page(task), sent(task, evidence="Det andet"))
    assert refused.status_code == 409
    assert "Det første" in refused.content.decode()
    assert "Det andet" in refused.content.decode()
    task.refresh_from_db()
    assert task.evidence == "Det første"


def test_leaders_are_told_of_tasks_nobody_has(town, signed_in) -> None:
    fill(town, signed_in)
    assert at(town, "tasks") in [step.url for step in next_steps(town.rie, timezone.now())]
    Task.objects.update(owner_role="legal")
    assert at(town, "tasks") not in [step.url for step in next_steps(town.rie, timezone.now())]


def test_a_task_of_a_colleague_who_left_is_nobodys_again(town, signed_in) -> None:
    fill(town, signed_in)
    Task.objects.update(owner=town.employee.pk)
    assert at(town, "tasks") not in [step.url for step in next_steps(town.rie, timezone.now())]
    type(town.employee).objects.filter(pk=town.employee.pk).update(left_on=timezone.localdate())
    assert at(town, "tasks") in [step.url for step in next_steps(town.rie, timezone.now())]
    task = open_duty(town)
    Task.objects.filter(pk=task.pk).update(owner_role="legal")
    assert page(task) in [step.url for step in next_steps(town.lawyer, timezone.now())]


def test_looking_at_the_tasks_of_many_takes_no_more_questions(town, signed_in, django_assert_max_num_queries) -> None:
    fill(town, signed_in)
    Task.objects.bulk_create(
        Task(
            initiative=town.row.pk, source="duty", key=f"X-{n}", text={"da": "Gør det", "en": "Do it"}, owner_role=role
        )
        for n, role in enumerate(["legal", ""] * 40)
    )
    with django_assert_max_num_queries(25):
        next_steps(town.rie, timezone.now())
