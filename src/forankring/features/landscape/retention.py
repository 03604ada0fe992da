"""What the register keeps, and how it goes away."""

from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep

from .models import ErrorReport


def shred_reports(before: datetime) -> int:
    """Erase reports that were handled, or came, before that day."""
    day = timezone.localdate(before)
    return ErrorReport.objects.filter(received_on__lt=day).delete()[0]


keep(
    Rule(
        kind="ai_map",
        holds=("landscape.System", "landscape.Use", "landscape.GateException", "landscape.DutyDone"),
        keep=Keep.DECISION,
        what=_(
            "AI-landkortet: systemer, hvad de bruges til, hvem der har ansvaret som rolle, og undtagelser ved porten."
        ),
        why=_("For at ansatte og borgere kan se, hvor kommunen bruger AI, og på hvilke vilkår."),
        basis=PUBLIC_TASK,
        until=_("Så længe kommunen har pligt til at gemme sagen. Kan hentes som åbne data."),
    )
)
keep(
    Rule(
        kind="error_report",
        holds=("landscape.ErrorReport",),
        keep=Keep.WORKING,
        what=_("Beskeder fra den offentlige side om, at noget er forkert. Vi gemmer ikke, hvem der skrev."),
        why=_("For at kunne rette siden."),
        basis=PUBLIC_TASK,
        until=_("90 dage efter beskeden kom."),
        days=90,
        shred=shred_reports,
    )
)
