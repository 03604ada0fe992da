"""Frames in versions: what is in force today, what was in force then, and who came second."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from forankring.features.direction import api, seeds
from forankring.features.direction.models import Frame
from forankring.kernel.accounts.api import MayNot, Person

THREE = tuple(api.Principle("", text) for text in ("Faglighed først", "Vi passer på data", "Vi er åbne"))


def test_a_compass_has_three_to_five_principles(director: Person) -> None:
    with pytest.raises(api.ThreeToFive):
        api.save_compass(director, THREE[:2], seen=0)
    with pytest.raises(api.ThreeToFive):
        api.save_compass(director, THREE * 2, seen=0)
    assert api.compass_in_force() is None


def test_an_old_decision_shows_the_compass_it_was_taken_under(director: Person) -> None:
    api.save_compass(director, THREE, seen=0, valid_from=date(2026, 1, 1))
    first = api.compass_in_force(date(2026, 2, 1))
    changed = (api.Principle(first.principles[0].id, "Faglig dømmekraft først"), *first.principles[1:])
    api.save_compass(director, changed, seen=1, valid_from=date(2026, 6, 1))
    assert api.compass_in_force(date(2026, 5, 31)).number == 1
    assert api.compass_in_force(date(2026, 6, 1)).number == 2
    assert api.compass_version(1).principles[0].text == "Faglighed først"
    assert api.compass_version(2).principles[0].id == api.compass_version(1).principles[0].id


def test_a_frame_that_counts_from_tomorrow_does_not_count_today(director: Person) -> None:
    api.save_compass(director, THREE, seen=0, valid_from=timezone.localdate() + timedelta(days=1))
    assert api.compass_in_force() is None


def test_who_comes_second_is_told_and_nothing_is_overwritten(director: Person) -> None:
    api.save_compass(director, THREE, seen=0)
    with pytest.raises(api.FrameMeanwhile):
        api.save_compass(director, THREE, seen=0)
    assert Frame.objects.count() == 1


def test_only_directors_and_administrators_set_the_frames(facilitator: Person, administrator: Person) -> None:
    with pytest.raises(MayNot):
        api.save_compass(facilitator, THREE, seen=0)
    assert api.save_compass(administrator, THREE, seen=0).role == "administrator"


def test_a_tool_is_found_however_its_name_is_written(director: Person) -> None:
    api.save_tool(director, api.ToolFacts("Microsoft Copilot i Edge", api.Standing.RECOMMENDED))
    assert api.standing_of("microsoft copilot i edge") is api.Standing.RECOMMENDED
    assert api.standing_of("  Microsoft-Copilot i EDGE ") is api.Standing.RECOMMENDED
    assert api.standing_of("Copilot") is None
    assert api.standing_of("") is None


def test_an_approval_that_has_run_out_counts_no_more(director: Person) -> None:
    api.save_tool(director, api.ToolFacts("Talegenkendelse", api.Standing.CONDITIONS, valid_until=date(2026, 6, 30)))
    assert api.standing_of("Talegenkendelse", date(2026, 6, 30)) is api.Standing.CONDITIONS
    assert api.standing_of("Talegenkendelse", date(2026, 7, 1)) is None


@pytest.mark.django_db
def test_the_guidelines_that_ship_are_five_in_both_languages() -> None:
    from django.utils import translation

    with translation.override("en"):
        english = api.guidelines()
    assert len(api.guidelines().lines) == len(english.lines) == 5
    assert {line.title for line in api.guidelines().lines}.isdisjoint(line.title for line in english.lines)


def test_everything_that_ships_is_said_in_both_languages_and_nothing_is_cut_off() -> None:
    for lang in ("da", "en"):
        for name, _title in seeds.compass_names(lang):
            principles = seeds.compass_named(name, lang)
            assert 3 <= len(principles) <= 5
            assert all(p.text and p.question.endswith("?") and p.practice.endswith(".") for p in principles)
        assert all(line["text"].endswith(".") for line in seeds.guidelines(lang))
    assert seeds.guidelines("da")[4]["title"] == "Spørg, før du bruger andet"
