"""The words of this room for what is kept as codes."""

from datetime import date

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from forankring.domain.law import Status
from forankring.domain.lenses import NOT_RELEVANT, UNKNOWN, Lens, Verdict
from forankring.kernel.ui.tags.words import day

from .law import pack_in_force

LENS_WORDS = {
    Lens.LIGHT: _("Let screening"),
    Lens.CAN: _("Kan vi?"),
    Lens.MAY: _("Må vi?"),
    Lens.WILL: _("Vil vi?"),
    Lens.SHOULD: _("Bør vi?"),
}
VERDICT_WORDS = {
    Verdict.APPROVED: _("Ja"),
    Verdict.UNDECIDED: _("Uafklaret"),
    Verdict.REFUSED: _("Nej"),
}
VERDICT_TONES = {Verdict.APPROVED: "done", Verdict.UNDECIDED: "wait", Verdict.REFUSED: "stop"}
ALWAYS_BEFORE = 1950
"""A duty that binds from a day before this has always been there, and the day says nothing."""
BINDING_WORDS = {
    Status.NOW: _("Gælder nu (siden %(day)s)"),
    Status.LATER: _("Gælder fra %(day)s"),
    Status.VOLUNTARY: _("Frivilligt nu, gælder fra %(day)s"),
}
TEXT_WORDS = {
    "for": _("Det taler for"),
    "against": _("Det taler imod"),
    "notes": _("Andet, vi skal huske"),
    "without_ai": _("Sådan kunne vi løse det uden AI"),
    "benefits": _("Det håber vi at få ud af det"),
    "risks": _("Det skal vi passe på"),
}

SEATS = {
    "citizen": _("Hvad ville en borger sige?"),
    "employee": _("Hvad ville en medarbejder sige?"),
    "leader": _("Hvad ville en leder sige?"),
    "law": _("Hvad ville en jurist sige?"),
    "it": _("Hvad ville en kollega fra it sige?"),
}
"""The five perspectives: a talk goes all the way round."""
SEAT_NAMES = {
    "citizen": _("Borger"),
    "employee": _("Medarbejder"),
    "leader": _("Leder"),
    "law": _("Jurist"),
    "it": _("It"),
}
ANSWER_WORDS = {UNKNOWN: _("Ved ikke"), NOT_RELEVANT: _("Ikke relevant"), "ja": _("Ja"), "nej": _("Nej")}


def binding_words(status: Status, since: date) -> str:
    """Whether a duty binds, and from when: what is voluntary today is not so from that day."""
    if since.year <= ALWAYS_BEFORE:
        return gettext("Gælder nu")
    return str(BINDING_WORDS[status]) % {"day": day(since)}


def duty_words(duty: str, lang: str) -> str:
    """What a duty asks for, in either language; empty when the rules in force no longer have it."""
    found = next((one for one in pack_in_force().duties if one.id == duty), None)
    return found.text.said(lang) if found else ""
