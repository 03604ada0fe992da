"""The address in a mail that turns the mails off. It does nothing else, and it does not grow old."""

from uuid import UUID

from django.core.signing import BadSignature, Signer
from django.http import Http404

from forankring.kernel.accounts.api import Person

_signer = Signer(salt="forankring.home.digest")


def token_of(person: Person) -> str:
    return _signer.sign(person.pk.hex)


def person_of_token(token: str) -> Person:
    """Whose mails it turns off. A wrong address and a person who is gone are both not found."""
    try:
        wanted = UUID(_signer.unsign(token))
    except (BadSignature, ValueError):
        raise Http404 from None
    person = Person.objects.filter(pk=wanted).first()
    if person is None:
        raise Http404
    return person
