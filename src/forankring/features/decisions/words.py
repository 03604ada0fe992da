"""What things are called here. Danish first; English comes from the locale."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .signal import Involvement, Light, Outcome

Word = str | Promise

INVOLVEMENT_WORDS: dict[str, Word] = {
    Involvement.INFORMATION.value: _("Information"),
    Involvement.DISCUSSION.value: _("Drøftelse"),
    Involvement.GUIDELINE.value: _("Retningslinje"),
    Involvement.AGREEMENT.value: _("Aftale"),
    Involvement.HEARING.value: _("Høring"),
}
INVOLVEMENT_EXPLAINED = {
    Involvement.INFORMATION.value: _("Information: MED får besked så tidligt, at udvalget kan sige sin mening"),
    Involvement.DISCUSSION.value: _("Drøftelse: I taler om det i udvalget, før der bliver besluttet"),
    Involvement.GUIDELINE.value: _("Retningslinje: I bliver enige om, hvordan I gør fremover"),
    Involvement.AGREEMENT.value: _("Aftale: I indgår en aftale, som begge sider skriver under på"),
    Involvement.HEARING.value: _("Høring: MED svarer på et forslag inden en frist"),
}
"""As the form asks: the word, and what it means in the committee."""

OUTCOME_WORDS: dict[str, Word] = {
    Outcome.INFORMED.value: _("Orienteret"),
    Outcome.DISCUSSED.value: _("Drøftet"),
    Outcome.NOTED.value: _("Taget til efterretning"),
    Outcome.GUIDELINE_AGREED.value: _("Retningslinje aftalt"),
    Outcome.DISAGREED.value: _("Uenighed protokolleret"),
}

APSA_WORDS: dict[str, Word] = {
    "work": _("Arbejdsforhold"),
    "personnel": _("Personaleforhold"),
    "cooperation": _("Samarbejdsforhold"),
    "environment": _("Arbejdsmiljøforhold"),
}

SIGNAL_WORDS: dict[str, Word] = {
    "no_timing": _("Det er ikke noteret endnu, hvornår MED er med, eller hvorfor ikke."),
    "not_discussed": _("Arbejdet bliver ændret. MED skal drøfte det, før I beslutter."),
    "told_only": _("MED har fået information. Arbejdet bliver ændret, så det skal også drøftes, før I beslutter."),
    "discussed": _("MED har drøftet det før beslutningen."),
    "heard": _("MED har været med før beslutningen."),
    "explained": _("Det er noteret, hvorfor MED ikke har været med før beslutningen."),
}

LIGHT_WORDS: dict[Light, Word] = {
    Light.NONE: _("I orden"),
    Light.AMBER: _("Mangler"),
    Light.RED: _("Stop op"),
}

ABOUT_WORDS: dict[str, Word] = {
    "trial": _("Afprøvning"),
    "operation": _("Drift"),
    "procurement": _("Indkøb"),
    "stop": _("Stoppe"),
}

OUTCOME_OF_DECISION: dict[str, Word] = {"yes": _("Ja"), "no": _("Nej")}

ANSWER_WORDS: dict[str, Word] = {
    "yes": _("Ja"),
    "conditions": _("Ja, med vilkår"),
    "no": _("Nej"),
}

DECIDED_WORDS: dict[tuple[str, str], Word] = {
    ("trial", "yes"): _("Ja til at afprøve"),
    ("trial", "no"): _("Nej til at afprøve"),
    ("operation", "yes"): _("Ja til drift"),
    ("operation", "no"): _("Nej til drift"),
    ("procurement", "yes"): _("Ja til indkøb"),
    ("procurement", "no"): _("Nej til indkøb"),
    ("stop", "yes"): _("Ja til at stoppe"),
    ("stop", "no"): _("Nej til at stoppe"),
}

CLASS_WORDS: dict[str, Word] = {
    "ikke_ai": _("Ikke AI efter forordningen"),
    "forbudt": _("Forbudt"),
    "hoejrisiko_bilag_iii": _("Høj risiko"),
    "hoejrisiko_bilag_i": _("Høj risiko (som produkt)"),
    "undtaget_6_3": _("Undtaget fra høj risiko"),
    "gennemsigtighed": _("Krav om åbenhed"),
    "minimal": _("Minimal risiko"),
    "uafklaret": _("Ikke afklaret"),
}
