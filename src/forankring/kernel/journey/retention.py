"""What the thread keeps: decision documents, with roles instead of names."""

from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep
from forankring.kernel.search.api import forget

from .locks import unlocked
from .models import Initiative, Record
from .searching import KIND


@transaction.atomic
def forget_initiative(initiative_id: UUID) -> int:
    """Erase a whole thread that should never have been: all of it, so that nothing is left half."""
    row = Initiative.objects.select_for_update().filter(pk=initiative_id).first()
    if row is None:
        return 0
    with unlocked():
        records = Record.objects.filter(initiative=row)
        records._raw_delete(records.db)
    row.delete()
    forget(KIND, initiative_id)
    return 1


keep(
    Rule(
        kind="initiative",
        holds=("journey.Initiative", "journey.Record"),
        keep=Keep.DECISION,
        what=_(
            "AI-tiltag og det, hvert skridt endte med: opgave, screening, MED, beslutning, læring. "
            "Roller i stedet for navne; et navn forsvinder, når kontoen slettes."
        ),
        why=_("For at enhver beslutning kan forstås og spores tilbage til det, den voksede af."),
        basis=PUBLIC_TASK,
        forget=forget_initiative,
        until=_("Så længe kommunen har pligt til at gemme sagen. Kan sendes til kommunens sagssystem."),
    )
)
