"""What this room keeps about people, and how it goes away."""

from datetime import datetime
from uuid import UUID

from django.contrib.sessions.models import Session as SignedIn
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forankring.kernel.audit import api as audit
from forankring.kernel.jobs import api as jobs
from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep, without_people

from .models import Invitation, Person

NEVER_CAME = {"password__startswith": "!"}
"""Django's mark of a password that cannot be used: somebody invited who has not come yet."""


def shred_people(before: datetime) -> int:
    """Erase accounts whose last role ended before that day, and invitations nobody took."""
    left = Person.objects.filter(left_on__lt=timezone.localdate(before))
    never_came = Person.objects.filter(invitations__used_at=None, **NEVER_CAME).filter(
        invitations__is_sign_in=False, invitations__expires_at__lt=before
    )
    ids = {*left.values_list("pk", flat=True), *never_came.values_list("pk", flat=True)}
    Person.objects.filter(pk__in=ids).delete()
    return len(ids)


def forget_person(person_id: UUID) -> int:
    return int(bool(Person.objects.filter(pk=person_id).delete()[0]))


def shred_invitations(before: datetime) -> int:
    """Erase links that were used or ran out."""
    used = Invitation.objects.filter(used_at__lt=before).delete()[0]
    waiting = Person.objects.filter(**NEVER_CAME)
    return used + Invitation.objects.filter(expires_at__lt=before).exclude(person__in=waiting).delete()[0]


def shred_signed_in(before: datetime) -> int:
    return SignedIn.objects.filter(expire_date__lt=before).delete()[0]


keep(
    Rule(
        kind="person",
        holds=(
            "accounts.Person",
            "accounts.HeldRole",
            "accounts.CommitteeSeat",
            "account.EmailAddress",
            "account.EmailConfirmation",
        ),
        keep=Keep.WORKING,
        what=_("Medarbejdere med en konto: navn, e-mail, arbejdsplads, roller og en adgangskode, som ingen kan læse."),
        why=_("For at kunne logge ind og vide, hvem der har ansvar for et forløb."),
        basis=PUBLIC_TASK,
        until=_("30 dage efter den sidste rolle er fjernet. Derefter står der »Tidligere medarbejder«."),
        days=30,
        shred=shred_people,
        forget=forget_person,
    )
)
keep(
    Rule(
        kind="invitation",
        holds=("accounts.Invitation",),
        keep=Keep.WORKING,
        what=_("Links til at oprette en konto eller logge ind. Selve linket gemmer vi ikke, kun at det findes."),
        why=_("For at et link kun kan bruges én gang."),
        basis=PUBLIC_TASK,
        until=_("1 dag efter linket er brugt eller udløbet."),
        days=1,
        shred=shred_invitations,
    )
)
keep(
    Rule(
        kind="signed_in",
        holds=("sessions.Session",),
        keep=Keep.WORKING,
        what=_("Oplysning om, at du er logget ind. Vi gemmer ikke, hvor du var, eller hvilken browser du brugte."),
        why=_("For at man kan gå fra side til side uden at logge ind igen."),
        basis=PUBLIC_TASK,
        until=_("Senest efter 12 timer, eller når du logger ud."),
        days=0,
        shred=shred_signed_in,
    )
)
keep(
    Rule(
        kind="audit_line",
        holds=("audit.AuditLine",),
        keep=Keep.WORKING,
        what=_(
            "Hvad kolleger med en konto har gjort og hvornår, også når nogen logger ind med et link. "
            "Aldrig, hvad nogen har skrevet eller svaret."
        ),
        why=_("For at kunne se, at ting er gået rigtigt til."),
        basis=PUBLIC_TASK,
        until=_("12 måneder."),
        days=365,
        shred=audit.erase_before,
    )
)
keep(
    Rule(
        kind="job",
        holds=("jobs.Job",),
        keep=Keep.WORKING,
        what=_("Ting, systemet skal huske at gøre, for eksempel at sende en mail: numre og datoer, aldrig tekst."),
        why=_("For at ingenting bliver gjort to gange eller glemt."),
        basis=PUBLIC_TASK,
        until=_("60 dage."),
        days=60,
        shred=jobs.erase_done_before,
    )
)
without_people("the municipality's own settings", "accounts.Municipality", "accounts.Unit", "accounts.Committee")
without_people("numbers and rules, never content", "retention.DeletionLog", "retention.ShorterTime")
without_people(
    "Django's own names for tables and rights; we use neither",
    "contenttypes.ContentType",
    "auth.Permission",
    "auth.Group",
)
