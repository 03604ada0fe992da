"""What this room keeps from and about people, and how it goes away."""

from datetime import datetime
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forankring.kernel.ledger.api import KEEP_DAYS
from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep

from .ledger import ledger
from .models import Session, Status


def shred_lines(before: datetime) -> int:
    """Erase rooms that closed before that day, with every line in them."""
    with ledger() as book:
        return book.erase_closed_before(timezone.localdate(before).isoformat())


def shred_plans(before: datetime) -> int:
    """Erase plans nobody has touched or run since that day."""
    day = timezone.localdate(before)
    old = Session.objects.filter(status=Status.PLANNED, changed_on__lt=day).exclude(starts_at__gte=before)
    ids = list(old.values_list("pk", flat=True))
    Session.objects.filter(pk__in=ids).delete()
    return len(ids)


def forget_session(session_id: UUID) -> int:
    row = Session.objects.filter(pk=session_id).first()
    if row is None:
        return 0
    if row.room:
        with ledger() as book:
            book.remove_room(row.room)
    row.delete()
    return 1


keep(
    Rule(
        kind="live_lines",
        holds=("ledger.rooms", "ledger.lines"),
        keep=Keep.WORKING,
        what=_("Det, deltagerne skriver og vælger på telefonen, uden navn."),
        why=_("For at svarene kan vises på skærmen og samles på et skema."),
        basis=PUBLIC_TASK,
        until=_(
            "30 dage efter forløbet er lukket. "
            "Nøglen, der binder et svar til en telefon, bliver slettet, når forløbet lukker."
        ),
        days=KEEP_DAYS,
        shred=shred_lines,
    )
)
keep(
    Rule(
        kind="session",
        holds=("workshops.Session", "workshops.CoFacilitator"),
        keep=Keep.WORKING,
        what=_("Programmer for forløb: titel, formål, sted, oplægsholdere og hvem der leder dem."),
        why=_("For at kunne planlægge forløb og gentage dem."),
        basis=PUBLIC_TASK,
        until=_(
            "Planer, der ikke er brugt: 24 måneder efter sidste rettelse. "
            "Afholdte forløb: når facilitatoren sletter dem."
        ),
        days=730,
        shred=shred_plans,
        forget=forget_session,
    )
)
keep(
    Rule(
        kind="sheet",
        holds=("workshops.Sheet", "workshops.SheetVersion"),
        keep=Keep.DECISION,
        what=_("De udfyldte skemaer: det, I blev enige om, og ordlyden af de kort, der ligger bag. Ingen navne."),
        why=_("For at det, I aftalte, kan bruges i de næste skridt og findes igen."),
        basis=PUBLIC_TASK,
        until=_("Så længe forløbet findes. Facilitatoren kan slette det."),
    )
)
