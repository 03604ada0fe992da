"""What the frames, decisions, cells and standings are called. Danish first; English comes from the locale."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .rights import Cell, Column, Decision
from .values import Standing

Word = str | Promise

FRAME_WORDS: dict[str, Word] = {
    "compass": _("AI-kompas"),
    "matrix": _("Hvem beslutter hvad"),
    "focus": _("Fokusområder"),
    "guidelines": _("Retningslinjer"),
}

DECISION_WORDS: dict[Decision, Word] = {
    Decision.TRY_WITHOUT: _("Afprøve uden personoplysninger"),
    Decision.TRY_WITH: _("Afprøve med personoplysninger"),
    Decision.PROCUREMENT: _("Indkøb"),
    Decision.OPERATION: _("Drift"),
    Decision.HIGH_RISK: _("Høj risiko"),
    Decision.STOP: _("Stoppe"),
}

COLUMN_WORDS: dict[Column, Word] = {
    Column.DIRECTOR: _("Direktion"),
    Column.CENTRE_HEAD: _("Centerchef"),
    Column.UNIT_HEAD: _("Institutionsleder"),
    Column.TEAM_LEADER: _("Teamleder"),
    Column.SYSTEM_OWNER: _("Systemejer"),
    Column.LEGAL: _("Jurist eller DPO"),
    Column.MED: _("MED"),
}

CELL_WORDS: dict[Cell, Word] = {
    Cell.DECIDES: _("Beslutter"),
    Cell.RECOMMENDS: _("Indstiller"),
    Cell.IS_HEARD: _("Bliver hørt"),
    Cell.IS_INFORMED: _("Får besked"),
    Cell.NONE: _("–"),
}

FAULT_WORDS: dict[str, Word] = {
    "med": _("MED skal høres eller have besked. MED beslutter ikke."),
    "nobody": _("Vælg mindst én leder, der beslutter."),
    "adviser": _("En systemejer, jurist eller DPO rådgiver og kan ikke beslutte her."),
}

STANDING_WORDS: dict[str, Word] = {
    Standing.RECOMMENDED.value: _("Ja, brug det gerne"),
    Standing.CONDITIONS.value: _("Ja, på de vilkår, der står"),
    Standing.NOT_APPROVED.value: _("Nej, det er ikke godkendt"),
}
