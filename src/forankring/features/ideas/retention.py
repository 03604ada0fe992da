"""What this room keeps from and about people, and how it goes away."""

from datetime import datetime
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep, without_people
from forankring.kernel.search.api import forget

from .models import Idea, Move
from .searching import KIND


def shred_authors(before: datetime) -> int:
    """Take the author off ideas nobody has touched since that day. The words stay: they belong to the many."""
    return Idea.objects.filter(author__isnull=False, changed_on__lt=timezone.localdate(before)).update(author=None)


def shred_moves(before: datetime) -> int:
    return Move.objects.filter(on__lt=timezone.localdate(before), by__isnull=False).update(by=None)


def forget_idea(idea_id: UUID) -> int:
    """Erase one idea that should never have been kept."""
    gone, _each = Idea.objects.filter(pk=idea_id).delete()
    forget(KIND, idea_id)
    return int(gone > 0)


keep(
    Rule(
        kind="idea_author",
        holds=("idea_authors",),
        keep=Keep.WORKING,
        what=_("Hvem der skrev en idé, når man selv har valgt at stå ved den."),
        why=_("For at kolleger kan spørge den, der kom med idéen."),
        basis=PUBLIC_TASK,
        until=_(
            "24 måneder efter at nogen sidst arbejdede med idéen. Vi spørger først. Idéen bliver stående uden navn."
        ),
        days=730,
        shred=shred_authors,
    )
)
keep(
    Rule(
        kind="idea_moves",
        holds=("ideas.Move",),
        keep=Keep.WORKING,
        what=_("Hvem der samlede idéer under en overskrift eller skilte dem ad."),
        why=_("For at det kan fortrydes, og for at I kan se, hvordan grupperne blev til."),
        basis=PUBLIC_TASK,
        until=_("24 måneder. Derefter står der kun, hvad der skete."),
        days=730,
        shred=shred_moves,
    )
)
keep(
    Rule(
        kind="idea",
        holds=("ideas.Idea", "ideas.IdeaGroup"),
        keep=Keep.DECISION,
        what=_("Idéer, ord for ord, hvordan de er samlet, og hvorfor de blev valgt eller ikke. Ingen navne."),
        why=_("For at ingen idé forsvinder, og for at et tiltag kan spores tilbage til det, nogen sagde."),
        basis=PUBLIC_TASK,
        until=_("Så længe kommunen har brug for dem. En idé kan slettes enkeltvis."),
        forget=forget_idea,
    )
)
without_people("Words and categories of the municipality", "ideas.Category", "ideas.Synonym")
