"""Links that work once: the id of an invitation, signed. The database alone cannot make one."""

from datetime import datetime
from uuid import UUID

from django.core.signing import BadSignature, Signer
from django.db.models import QuerySet

from .models import Invitation
from .refusals import LinkNotValid

_signer = Signer(salt="forankring.accounts.link")


def token_of(invitation: Invitation) -> str:
    return _signer.sign(invitation.pk.hex)


def read_link(token: str, now: datetime) -> Invitation:
    """The unused invitation behind a link. Raises `LinkNotValid` for wrong, used and old links alike."""
    try:
        wanted = UUID(_signer.unsign(token))
    except (BadSignature, ValueError):
        raise LinkNotValid from None
    found = _usable(now).filter(pk=wanted).select_related("person").first()
    if found is None:
        raise LinkNotValid
    return found


def use_up(invitation: Invitation, now: datetime) -> None:
    """Mark the link as used. Of two who come at once, one gets through and the other gets `LinkNotValid`."""
    if not _usable(now).filter(pk=invitation.pk).update(used_at=now):
        raise LinkNotValid


def _usable(now: datetime) -> QuerySet[Invitation]:
    return Invitation.objects.filter(used_at=None, expires_at__gt=now)
