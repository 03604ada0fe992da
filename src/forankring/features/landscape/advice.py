"""The advice on a text before it is published, as sentences."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from .plain import Finding
from .words import Word

SENTENCES: dict[str, Word] = {
    "lix": _("%(field)s: Teksten er svær at læse (lix %(number)s). Prøv med kortere ord og sætninger."),
    "sentence": _("%(field)s: En sætning har %(count)s ord. Del den i to. Den begynder »%(start)s«."),
    "jargon": _("%(field)s: Skriv »%(better)s« i stedet for »%(word)s«."),
    "person": _("%(field)s: Der står noget, der ligner navn, adresse eller telefonnummer. Skal det stå der?"),
}


def in_words(findings: Iterable[Finding]) -> list[str]:
    return [str(SENTENCES[one.code]) % {"field": one.field, **one.detail} for one in findings]
