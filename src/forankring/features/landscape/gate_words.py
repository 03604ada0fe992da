"""The gate in words."""

from django.utils.translation import gettext_lazy as _

from .gate import Gate, Item
from .words import Word

GATE_WORDS: dict[Gate, Word] = {
    Gate.PILOT: _("Porten til afprøvning"),
    Gate.OPERATION: _("Porten til drift"),
}

KINDS: dict[str, Word] = {
    "agreement": _("Databehandleraftale, eller hvorfor den ikke er nødvendig"),
    "risk": _("Risikovurdering med dato og sted"),
    "screening": _("Screeningen er afsluttet"),
    "class": _("Loven er afklaret og siger ikke stop"),
    "question": _("Svar på spørgsmålet: %(text)s"),
    "duty": "%(text)s",
    "evaluation": _("Afprøvningen er evalueret"),
    "decision": _("Der er besluttet ja til drift"),
    "need": "%(text)s",
}


BOTH = _("%(text)s Det beder både porten og loven om (%(ref)s). Ét svar er nok.")


def sentence_of(item: Item) -> str:
    if item.ref:
        return str(BOTH) % {"text": item.text.rstrip(".") + ".", "ref": item.ref}
    said = str(KINDS[item.kind])
    return said % {"text": item.text or item.id} if "%(" in said else said
