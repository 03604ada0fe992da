"""Somebody writes an idea, corrects it, or no longer wants to stand by it with their name."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.words import da_key
from forankring.kernel.accounts.api import Person, Unit
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import acting_role

from ..access import WRITERS, access_idea, may_keep
from ..models import Category, Idea
from ..refusals import ChangedMeanwhile, NotYours
from ..searching import let_find


@transaction.atomic
def write_idea(
    by: Person,
    text: str,
    *,
    often: bool = False,
    part: str = "",
    unit: Unit | None = None,
    category: Category | None = None,
    is_signed: bool = False,
) -> Idea:
    """Keep an idea. The author is kept only when they want to stand by it. The same twice in a day is one."""
    if not acting_role(by, WRITERS):
        raise NotYours
    idea = Idea.objects.create(
        text=text,
        often=often,
        part=part,
        unit=unit,
        category=category,
        author=by.pk if is_signed else None,
        sort_key=da_key(text),
        said_on=timezone.localdate(),
    )
    record(by if is_signed else None, "idea_written", idea.pk)
    let_find(idea)
    return idea


@transaction.atomic
def sort_idea(by: Person, idea_id: UUID, revision: int, *, category: Category | None, unit: Unit | None) -> Idea:
    """Say where an idea belongs. Its words are never touched. Raises `ChangedMeanwhile`, `NotYours`."""
    idea = access_idea(idea_id, for_change=True)
    if not (may_keep(by) or idea.author == by.pk):
        raise NotYours
    if idea.revision != revision:
        raise ChangedMeanwhile
    idea.category, idea.unit, idea.revision = category, unit, idea.revision + 1
    idea.save()
    record(by, "idea_sorted", idea.pk)
    let_find(idea)
    return idea


@transaction.atomic
def leave_idea(by: Person, idea_id: UUID) -> Idea:
    """Take one's own name off. The idea stays."""
    idea = access_idea(idea_id, for_change=True)
    if idea.author != by.pk:
        raise NotYours
    idea.author, idea.revision = None, idea.revision + 1
    idea.save()
    return idea


@transaction.atomic
def stand_by_idea(by: Person, idea_id: UUID) -> Idea:
    """Say that it is still one's idea: the clock starts again."""
    idea = access_idea(idea_id, for_change=True)
    if idea.author != by.pk:
        raise NotYours
    idea.save(update_fields=["changed_on"])
    return idea
