"""What the night moves: only to a new look, only with a reason, and only once."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone

from forankring.domain.journey import Kind, Stage
from forankring.features.landscape.acts.edit import save_system, save_use
from forankring.features.landscape.acts.nightly import nightly
from forankring.features.landscape.acts.take_in import take_in
from forankring.features.landscape.models import GateException
from forankring.kernel.journey.api import Initiative, last_body

from .factories import full, it_person, running, screened, stand_at, town
from .test_gate import clear_facts

pytestmark = pytest.mark.django_db


def stage_of(use) -> str:
    return Initiative.objects.get(pk=use.initiative).stage


def reasons(use) -> object:
    return last_body(Initiative.objects.get(pk=use.initiative), Kind.STAGE).get("reasons")


def test_a_review_whose_day_has_passed_begins_the_night_after() -> None:
    use = full(it_person(), town()["boern"], next_review_on=date(2027, 3, 1))
    assert nightly(datetime(2027, 3, 1, 3, tzinfo=UTC)) == 0
    assert nightly(datetime(2027, 3, 2, 3, tzinfo=UTC)) == 1
    assert nightly(datetime(2027, 3, 2, 3, tzinfo=UTC)) == 0
    assert (stage_of(use), reasons(use)) == (Stage.REVIEW, ["review_date"])


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("use_types", ["resume_eget_moede", "tekstudkast_intern"], "new_use_type"),
        ("purpose", "Noget helt andet.", "changed_purpose"),
        ("model_version", "NL-3", "new_model"),
        ("intended_purpose", "Afgør sager.", "changed_intended_purpose"),
    ],
)
def test_what_was_approved_and_is_now_something_else_is_looked_at_again(field, value, reason) -> None:
    person = it_person()
    use = full(person, town()["boern"])
    if hasattr(use, field):
        save_use(person, use.pk, use.revision, {field: value})
    else:
        save_system(person, use.system_id, use.system.revision, {field: value})
    assert nightly(timezone.now()) == 1
    assert (stage_of(use), reasons(use)) == (Stage.REVIEW, [reason])


def test_a_list_that_changes_what_was_approved_asks_for_a_new_look_too() -> None:
    person = it_person()
    use = full(person, town()["boern"])
    beside = running(person, use.unit, title="Svarer på breve")
    heads = ("Id", "System: Navn", "System: Model og version", "Hvad bruges AI til?", "Formål")
    line = (str(use.pk), use.system.name, "NL-3", use.title, "Noget helt andet.")
    take_in(person, ("\n".join(";".join(row) for row in (heads, line))).encode())
    assert nightly(timezone.now()) == 2
    assert reasons(use) == ["changed_purpose", "new_model"]
    assert reasons(beside) == ["new_model"]


def test_a_first_answer_and_a_corrected_title_ask_for_nothing() -> None:
    person = it_person()
    use = full(person, town()["boern"], purpose="", use_types=[])
    save_use(person, use.pk, 0, {"purpose": "Et formål", "use_types": ["resume_eget_moede"], "title": "Ny titel"})
    assert nightly(timezone.now()) == 0


def test_an_exception_that_has_ended_asks_for_a_new_look() -> None:
    use = full(it_person(), town()["boern"], revised_on=date(2026, 1, 1))
    today = timezone.localdate()
    GateException.objects.create(
        use=use, item="risk", owner_role="x", reason="y", accepted_on=today, expires_on=today - timedelta(days=1)
    )
    nightly(timezone.now())
    assert reasons(use) == ["exception_ended"]


def test_rules_that_give_another_class_ask_for_a_new_look() -> None:
    use = full(it_person(), town()["boern"])
    screened(use, law={"class": "gennemsigtighed", "rule": "K12", "ruleset": "old"}, facts=clear_facts())
    nightly(timezone.now())
    use.refresh_from_db()
    assert (reasons(use), use.ai_class) == (["new_class"], "gennemsigtighed")


def test_a_new_screening_settles_what_another_class_asked_for() -> None:
    use = full(it_person(), town()["boern"], ai_class="gennemsigtighed")
    screened(use, law={"class": "minimal", "rule": "K14", "ruleset": "new"}, facts=clear_facts())
    assert nightly(timezone.now()) == 0
    use.refresh_from_db()
    assert use.ai_class == "minimal"


@pytest.mark.parametrize("stage", [s for s in Stage if s is not Stage.OPERATION])
def test_the_night_touches_nothing_that_is_not_in_operation(stage) -> None:
    use = full(it_person(), town()["boern"], next_review_on=date(2020, 1, 1))
    stand_at(use, stage)
    assert nightly(timezone.now()) == 0
    assert stage_of(use) == stage
