"""What is next for whoever answers for the rules: read what is overdue, answer a proposal, go on after a no."""

from datetime import datetime, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from forankring.kernel.accounts.api import Person
from forankring.kernel.ui.next_step import NextStep

from ..law.in_force import pack_in_force
from .queries import draft_row, is_approver, is_drafter

AHEAD = timedelta(days=30)


def rule_steps(person: Person, now: datetime) -> list[NextStep]:
    """Legal is told a month before the review date; a proposal waits for anybody who may approve it."""
    steps = []
    draft = draft_row() if is_approver(person) else None
    if draft and draft.is_proposed and draft.proposed_by != person.pk:
        steps.append(NextStep(_("Læs forslaget til nye regler, og svar"), reverse("screening:rule_approve")))
    if not is_drafter(person):
        return steps
    if draft and draft.refusals and not draft.is_proposed:
        steps.append(NextStep(_("Ret kladden til nye regler: der er sagt nej"), reverse("screening:rule_draft")))
    review, today = pack_in_force().next_review, timezone.localdate()
    if today > review - AHEAD:
        when = timezone.make_aware(datetime.combine(review, datetime.min.time()))
        late = today > review
        said = _("Gennemgå reglerne: datoen er overskredet") if late else _("Gennemgå reglerne, før datoen er nået")
        steps.append(NextStep(said, reverse("screening:law"), when))
    return steps
