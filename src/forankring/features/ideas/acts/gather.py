"""Lay ideas together, take them out, take a group apart, take the last act back. Nobody's words are touched."""

from collections.abc import Iterable, Mapping
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone

from forankring.domain.words import da_key
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record

from ..access import access_group, may_keep
from ..layout import ALONE, Homes, apart, moved, split, together
from ..learning import learn
from ..models import Category, Idea, IdeaGroup, Move, Standing
from ..refusals import AlreadyChosen, ChangedMeanwhile, MovedSince, NothingToUndo, NotYours, PickTwo

KEPT = ("title", "notes", "frequency", "effort", "value")


@transaction.atomic
def gather(
    by: Person, ideas: Iterable[UUID], title: str = "", into: UUID | None = None, *, learns: bool = True
) -> IdeaGroup:
    """Lay ideas together under a heading, or in a group. Raises `PickTwo`, `AlreadyChosen`, `NotYours`."""
    homes = _homes(by)
    wanted = [str(one) for one in ideas if str(one) in homes]
    if len(set(wanted)) < (1 if into else 2):
        raise PickTwo
    if into:
        group = access_group(into, for_change=True)
    else:
        first = title or Idea.objects.get(pk=wanted[0]).text
        group = IdeaGroup.objects.create(title=first[:120], sort_key=da_key(first[:120]))
    _move(by, "gathered", homes, together(homes, wanted, str(group.pk)), group.title)
    if learns:
        learn([one.text for one in group.ideas.all()])
    return group


@transaction.atomic
def take_out(by: Person, ideas: Iterable[UUID]) -> None:
    """Take ideas out of their groups; they stand alone. Raises `AlreadyChosen`, `NotYours`."""
    homes = _homes(by)
    _move(by, "taken_out", homes, apart(homes, [str(one) for one in ideas]), "")


@transaction.atomic
def split_group(by: Person, group_id: UUID) -> None:
    """Every idea stands alone again, as it was said."""
    homes = _homes(by)
    title = access_group(group_id).title
    _move(by, "split", homes, split(homes, str(group_id)), title)


@transaction.atomic
def undo(by: Person) -> Move:
    """Take the last act back. Raises `NothingToUndo`, `MovedSince`."""
    homes = _homes(by)
    last = Move.objects.filter(is_taken_back=False).exclude(kind="undone").first()
    if last is None:
        raise NothingToUndo
    if any(homes.get(one) != home for one, home in last.after.items()):
        raise MovedSince
    for name, kept in last.groups.items():
        IdeaGroup.objects.get_or_create(pk=name, defaults={**kept, "sort_key": da_key(kept["title"])})
    _move(by, "undone", homes, {**homes, **last.before}, last.title)
    last.is_taken_back = True
    last.save(update_fields=["is_taken_back"])
    return last


@transaction.atomic
def name_group(
    by: Person, group_id: UUID, revision: int, *, title: str, notes: str, category: Category | None
) -> IdeaGroup:
    """The heading, and what pulls the other way. Raises `ChangedMeanwhile`, `NotYours`."""
    if not may_keep(by):
        raise NotYours
    group = access_group(group_id, for_change=True)
    if group.revision != revision:
        raise ChangedMeanwhile
    group.title, group.notes, group.category = title, notes, category
    group.sort_key, group.revision = da_key(title), group.revision + 1
    group.save()
    record(by, "idea_group_saved", group.pk)
    return group


def _homes(by: Person) -> dict[str, str]:
    """Where every open idea stands, locked: two who gather at once come one after the other."""
    if not may_keep(by):
        raise NotYours
    rows = Idea.objects.select_for_update().order_by("pk").values_list("pk", "group_id")
    return {str(idea): str(group) if group else ALONE for idea, group in rows}


def _move(by: Person, kind: str, homes: Homes, after: Mapping[str, str], title: str) -> None:
    before = moved(homes, after)
    touched = {home for one in before for home in (homes[one], after[one]) if home}
    if IdeaGroup.objects.filter(pk__in=touched).exclude(standing=Standing.OPEN).exists():
        raise AlreadyChosen
    if Idea.objects.filter(pk__in=before, standing=Standing.CHOSEN).exists():
        raise AlreadyChosen
    for one in before:
        Idea.objects.filter(pk=one).update(group=after[one] or None, changed_on=timezone.localdate())
    gone = IdeaGroup.objects.filter(pk__in=touched - set(after.values()))
    kept = {str(group.pk): {name: getattr(group, name) for name in KEPT} for group in gone}
    last = Move.objects.first()
    made = Move.objects.create(
        pk=uuid4(),
        number=last.number + 1 if last else 1,
        kind=kind,
        title=title,
        before=before,
        after={one: after[one] for one in before},
        groups=kept,
        by=by.pk,
        on=timezone.localdate(),
    )
    gone.delete()
    record(by, "ideas_moved", made.pk)
