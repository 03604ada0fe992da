"""What is next about ideas, for one person; and the ideas an initiative grew from."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.features.workshops.api import SheetVersion, newest_versions
from forankring.kernel.accounts.api import Person, Role
from forankring.kernel.ui.next_step import NextStep

from ..access import may_keep
from ..acts.take_in import has_ideas, taken_in
from ..models import Idea, IdeaGroup, Standing

ASK_AFTER = timedelta(days=700)


def versions_to_take_in(person: Person) -> list[SheetVersion]:
    """The newest sealed version of each of this person's sheets that has ideas nobody has taken in."""
    if not person.holds(Role.FACILITATOR):
        return []
    found = [one for one in newest_versions(person) if has_ideas(one)]
    done = taken_in([one.sheet_id for one in found])
    return [one for one in found if one.sheet_id not in done]


def next_steps(person: Person, now: datetime) -> list[NextStep]:
    """Sheets to take ideas from, waiting ideas whose day has come, and one's own idea that has long lain still."""
    today = timezone.localdate(now)
    steps = []
    for version in versions_to_take_in(person):
        words = {"title": version.sheet.session.title}
        steps.append(NextStep(_("Tag idéerne fra »%(title)s« med videre") % words, reverse("ideas:take_in")))
    if may_keep(person):
        due = Q(standing=Standing.LATER, look_again__lte=today)
        count = Idea.objects.filter(due).count() + IdeaGroup.objects.filter(due).count()
        if count:
            sentence = ngettext(
                "Se på %(count)s idé igen, som har ventet", "Se på %(count)s idéer igen, som har ventet", count
            )
            steps.append(NextStep(sentence % {"count": count}, f"{reverse('ideas:ideas')}?vis=senere", now))
    for idea in Idea.objects.filter(author=person.pk, changed_on__lt=today - ASK_AFTER)[:1]:
        steps.append(NextStep(_("Sig, om du stadig vil stå ved din idé"), reverse("ideas:idea", args=[idea.pk])))
    return steps


def ideas_of_initiative(initiative_id: UUID) -> list[Idea]:
    """The ideas an initiative grew from, word for word."""
    return list(
        Idea.objects.filter(Q(initiative=initiative_id) | Q(group__initiative=initiative_id)).select_related("unit")
    )
