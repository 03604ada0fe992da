"""Who does what here: everybody who works here may come with ideas; leaders and facilitators gather and choose."""

from uuid import UUID

from django.http import Http404

from forankring.kernel.accounts.api import LEADERS, Person, Role
from forankring.kernel.journey.api import acting_role

from .models import Idea, IdeaGroup

KEEPERS = (*LEADERS, Role.FACILITATOR, Role.ADMINISTRATOR)
WRITERS = (Role.EMPLOYEE, *KEEPERS, Role.LEGAL, Role.IT, Role.MED_MEMBER, Role.MED_SECRETARY)
WORDKEEPERS = (Role.FACILITATOR, Role.ADMINISTRATOR)


def may_keep(person: Person) -> bool:
    """True for those who may gather, weigh and choose."""
    return bool(acting_role(person, KEEPERS))


def access_idea(idea_id: UUID, *, for_change: bool = False) -> Idea:
    rows = Idea.objects.select_for_update() if for_change else Idea.objects.select_related("group", "category", "unit")
    found = rows.filter(pk=idea_id).first()
    if found is None:
        raise Http404
    return found


def access_group(group_id: UUID, *, for_change: bool = False) -> IdeaGroup:
    rows = IdeaGroup.objects.select_for_update() if for_change else IdeaGroup.objects.select_related("category")
    found = rows.filter(pk=group_id).first()
    if found is None:
        raise Http404
    return found
