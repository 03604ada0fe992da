"""Gather, take out, split, take back: nobody's words are touched, and the history tells it."""

import pytest

from forankring.features.ideas.acts.gather import gather, name_group, split_group, take_out, undo
from forankring.features.ideas.models import Idea, IdeaGroup, Move, Synonym
from forankring.features.ideas.queries.export import csv_of_all
from forankring.features.ideas.queries.lists import Lens, lines, whole_coverage
from forankring.features.ideas.refusals import ChangedMeanwhile, MovedSince, NothingToUndo, NotYours, PickTwo
from forankring.kernel.accounts.models import Person

from .factories import group, idea

pytestmark = pytest.mark.django_db


def test_a_group_weighs_as_many_times_as_it_was_said(facilitator: Person) -> None:
    made = group(facilitator)
    (line,) = lines(Lens(), "samlet")
    assert (line.matter, line.count) == (made, 2)
    assert {one.text for one in line.ideas} == {"Referater fra teammøder", "Skrive mødereferater"}


def test_a_split_group_is_as_it_was_before(facilitator: Person) -> None:
    before = {idea("Ruter").pk, idea("Ruteplaner").pk}
    made = gather(facilitator, before, "Ruter")
    split_group(facilitator, made.pk)
    assert set(Idea.objects.filter(group__isnull=True).values_list("pk", flat=True)) == before
    assert not IdeaGroup.objects.exists()


def test_taking_back_a_split_brings_heading_notes_and_ideas_back(facilitator: Person) -> None:
    made = group(facilitator)
    name_group(facilitator, made.pk, made.revision, title="Referater", notes="Nogle vil helst selv", category=None)
    split_group(facilitator, made.pk)
    undo(facilitator)
    back = IdeaGroup.objects.get(pk=made.pk)
    assert (back.title, back.notes, back.ideas.count()) == ("Referater", "Nogle vil helst selv", 2)


def test_acts_are_taken_back_one_by_one_until_there_are_no_more(facilitator: Person) -> None:
    made = group(facilitator)
    third = idea("Opsummering")
    gather(facilitator, [third.pk], into=made.pk)
    undo(facilitator)
    assert made.ideas.count() == 2
    undo(facilitator)
    assert not IdeaGroup.objects.exists()
    with pytest.raises(NothingToUndo):
        undo(facilitator)
    assert Move.objects.count() == 4


def test_what_was_moved_again_is_not_taken_back_behind_anybodys_back(facilitator: Person) -> None:
    made = group(facilitator)
    Idea.objects.filter(group=made).update(group=None)
    with pytest.raises(MovedSince):
        undo(facilitator)


def test_a_group_of_one_is_no_group(facilitator: Person) -> None:
    made = group(facilitator)
    first = made.ideas.first()
    assert first
    take_out(facilitator, [first.pk])
    assert not IdeaGroup.objects.exists()
    with pytest.raises(PickTwo):
        gather(facilitator, [first.pk], "En")


def test_only_leaders_and_facilitators_gather(employee: Person) -> None:
    with pytest.raises(NotYours):
        gather(employee, [idea("a").pk, idea("b").pk], "x")


def test_who_comes_second_with_a_heading_is_told(facilitator: Person) -> None:
    made = group(facilitator)
    name_group(facilitator, made.pk, made.revision, title="Først", notes="", category=None)
    with pytest.raises(ChangedMeanwhile):
        name_group(facilitator, made.pk, made.revision, title="Sidst", notes="", category=None)


def test_a_confirmed_group_teaches_words_that_mean_the_same(facilitator: Person) -> None:
    gather(facilitator, [idea("Pileflet i haven").pk, idea("Flettekurve i haven").pk], "Flet")
    (learnt,) = Synonym.objects.all()
    assert (learnt.words, learnt.is_learnt) == ("flettekurve, pileflet", True)


def test_the_export_holds_every_idea_once_and_proves_it(facilitator: Person) -> None:
    group(facilitator)
    idea("=1+1 fristende formel")
    told = csv_of_all().decode("utf-8-sig")
    for one in Idea.objects.all():
        assert told.count(str(one.pk)) == 1
        assert one.text in told
    assert "3 idéer i alt: 2 er samlet i grupper, og 1 står for sig selv. Ingen er gået tabt." in told
    assert "\n=1" not in told
    assert whole_coverage().is_complete
