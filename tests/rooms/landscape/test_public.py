"""What citizens read is plain, holds no persons, and can be corrected by anybody without a name."""

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from forankring.domain.journey import Kind, Stage
from forankring.features.landscape.acts.publish import has_changes, publish, withdraw
from forankring.features.landscape.acts.report import MOST_WAITING
from forankring.features.landscape.models import ErrorReport, Use
from forankring.features.landscape.plain import hard_to_read, lix
from forankring.features.landscape.queries.mine import next_steps
from forankring.features.landscape.queries.public import public_uses
from forankring.features.landscape.refusals import (
    NotPublicYet,
    PersonalOnPublicPage,
    ReadItAloudFirst,
    TooLittleToPublish,
    UseChangedMeanwhile,
)
from forankring.features.landscape.retention import shred_reports
from forankring.features.landscape.views.public import ON_A_PAGE
from forankring.kernel.accounts.api import HeldRole, Role
from forankring.kernel.journey.api import Initiative, last_body

from ..people import colleague
from .factories import full, it_person, running, stand_at, town


def test_lix_counts_words_sentences_and_long_words() -> None:
    assert lix("Vi ser på det. Du kan spørge os.") == 4
    assert lix("") == 0
    assert lix("Kommunalbestyrelsens sagsbehandlingsprocedurer implementeres efterfølgende.") == 104


@given(st.text(max_size=400))
def test_any_text_can_be_measured(text: str) -> None:
    assert lix(text) >= 0
    hard_to_read("felt", text)


def test_jargon_and_long_sentences_are_named_with_something_better() -> None:
    found = hard_to_read("Formål", "Vi vil implementere et output. " + "ord " * 26)
    assert {(one.code, one.detail.get("word", "")) for one in found} >= {
        ("jargon", "implementere"),
        ("jargon", "output"),
        ("sentence", ""),
    }


@pytest.mark.django_db
def test_publishing_asks_for_what_a_citizen_needs() -> None:
    person = it_person()
    use = running(person, town()["boern"])
    with pytest.raises(TooLittleToPublish) as refused:
        publish(person, use.pk, use.revision, is_read=True)
    assert set(refused.value.missing) == {"Formål", "Postkasse, borgere kan skrive til"}


@pytest.mark.django_db
@pytest.mark.parametrize("stage", [Stage.IDEA, Stage.SCREENING, Stage.AWAITING, Stage.REFUSED, Stage.PARKED])
def test_ideas_and_refusals_are_not_published_and_go_away_when_they_come(stage) -> None:
    person = it_person()
    use = full(person, town()["boern"])
    publish(person, use.pk, use.revision, is_read=True)
    assert [one.pk for one in public_uses()] == [use.pk]
    stand_at(use, stage)
    assert public_uses() == []
    with pytest.raises(NotPublicYet):
        publish(person, use.pk, use.revision + 1, is_read=True)


@pytest.mark.django_db
def test_a_hard_text_waits_until_somebody_stands_by_it_and_a_personal_one_for_ever() -> None:
    person = it_person()
    use = full(person, town()["boern"], purpose="Vi vil implementere det.")
    with pytest.raises(ReadItAloudFirst):
        publish(person, use.pk, use.revision, is_read=False)
    publish(person, use.pk, use.revision, is_read=True)
    Use.objects.update(purpose="Om " + "-".join(("0101" + "70", "0008")))
    with pytest.raises(PersonalOnPublicPage):
        publish(person, use.pk, use.revision + 1, is_read=True)


@pytest.mark.django_db
def test_later_changes_wait_until_they_are_published_too() -> None:
    person = it_person()
    use = full(person, town()["boern"])
    done = publish(person, use.pk, use.revision, is_read=True)
    assert not has_changes(done)
    done.purpose = "Nyt formål"
    assert has_changes(done)
    with pytest.raises(UseChangedMeanwhile):
        publish(person, use.pk, 0 if done.revision else 9, is_read=True)
    withdraw(person, use.pk)
    assert public_uses() == []
    assert last_body(Initiative.objects.get(pk=use.initiative), Kind.MAP)["what"] == "withdrawn"


@pytest.mark.django_db
def test_anybody_can_tell_of_an_error_and_nothing_is_kept_about_who(signed_in) -> None:
    units, person = town(), it_person()
    use = full(person, units["klitten"])
    publish(person, use.pk, use.revision, is_read=True)
    guest, url = signed_in(None), reverse("landscape:public_error", args=[use.pk])
    told = guest.post(url, {"text": "Det er ikke rigtigt."})
    assert "Tak. Vi læser det" in told.content.decode()
    number = "-".join(("0101" + "70", "0008"))
    refused = guest.post(url, {"text": f"Jeg er {number}"})
    assert refused.status_code == 400
    assert number in refused.content.decode()
    assert {f.name for f in ErrorReport._meta.get_fields()} == {"id", "use", "text", "received_on", "handled_on"}
    leader = colleague("torben")
    HeldRole.objects.create(person=leader, role=Role.CENTRE_HEAD, unit=units["aeldre"])
    [step] = [s for s in next_steps(leader, timezone.now()) if "borger" in s.sentence]
    browser = signed_in(leader)
    assert "Det er ikke rigtigt." in browser.get(step.url).content.decode()
    browser.post(reverse("landscape:report_done", args=[ErrorReport.objects.get().pk]))
    assert not [s for s in next_steps(leader, timezone.now()) if "borger" in s.sentence]
    ErrorReport.objects.update(received_on=date(2026, 1, 1))
    assert shred_reports(timezone.now() - timedelta(days=90)) == 1


@pytest.mark.django_db
def test_a_long_public_list_comes_a_page_at_a_time_and_misses_nobody(signed_in) -> None:
    unit, person = town()["boern"], it_person()
    for number in range(ON_A_PAGE + 3):
        area = "care" if number % 2 else "meetings"
        use = running(person, unit, title=f"Hjælper med opgave {number:03}", area=area)
        told = {"title": use.title, "short_description": "x", "area": area, "unit": "Børn", "language": "da"}
        Use.objects.filter(pk=use.pk).update(is_published=True, public=told)
    guest, url = signed_in(None), reverse("landscape:public_map")
    seen = [
        re.findall(r"Hjælper med opgave \d{3}", guest.get(f"{url}?page={n}").content.decode()) for n in ("1", "2", "x")
    ]
    assert [len(page) for page in seen] == [ON_A_PAGE, 3, ON_A_PAGE]
    assert len({*seen[0], *seen[1]}) == ON_A_PAGE + 3
    assert guest.get(f"{url}?area=care").content.decode().count("Hjælper med opgave") == (ON_A_PAGE + 3) // 2
    assert guest.get(f"{url}?area=nonsense").content.decode().count("Hjælper med opgave") == ON_A_PAGE


@pytest.mark.django_db
def test_a_flood_of_messages_fills_no_table(signed_in) -> None:
    person = it_person()
    use = full(person, town()["boern"])
    publish(person, use.pk, use.revision, is_read=True)
    ErrorReport.objects.bulk_create(
        ErrorReport(use=use, text="x", received_on=timezone.localdate()) for _i in range(MOST_WAITING)
    )
    answer = signed_in(None).post(reverse("landscape:public_error", args=[use.pk]), {"text": "Én til"})
    assert answer.status_code == 429
    assert "Én til" in answer.content.decode()
    assert ErrorReport.objects.count() == MOST_WAITING


@pytest.mark.django_db
def test_an_unpublished_use_takes_no_messages(signed_in) -> None:
    use = full(it_person(), town()["boern"])
    assert signed_in(None).post(reverse("landscape:public_error", args=[use.pk]), {"text": "x"}).status_code == 404


@pytest.mark.django_db
def test_reviews_that_come_are_told_to_those_who_can_do_them_and_to_nobody_else() -> None:
    units, person = town(), it_person()
    soon = timezone.localdate() + timedelta(days=10)
    for i in range(5):
        use = running(person, units["klitten"], title=f"Brug {i}")
        Use.objects.filter(pk=use.pk).update(next_review_on=soon)
    beside = colleague("vibeke")
    HeldRole.objects.create(person=beside, role=Role.CENTRE_HEAD, unit=units["boern"])
    assert [s.sentence for s in next_steps(person, timezone.now())] == ["Gennemgå 5 anvendelser af AI igen"]
    assert next_steps(beside, timezone.now()) == []
    assert next_steps(colleague("rie", Role.EMPLOYEE), timezone.now()) == []
