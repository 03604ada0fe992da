"""What facts, reasons and results are called. Danish first; English comes from the locale."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from forankring.domain.journey import Lane

Word = str | Promise

LANE_WORDS: dict[str, Word] = {
    Lane.WITHIN: _("Inden for rammerne"),
    Lane.NEW_USE: _("Ny anvendelse"),
}

QUESTIONS: dict[str, Word] = {
    "has_personal_data": _("Er der oplysninger med om borgere, medarbejdere eller andre?"),
    "has_critical_data": _("Er der fortrolige eller forretningskritiske oplysninger med?"),
    "is_inside_guidelines": _("Holder I jer inden for retningslinjerne og værktøjets betingelser?"),
    "affects_decisions_on_people": _("Kan det få betydning for afgørelser om mennesker?"),
    "can_monitor_staff": _("Kan det bruges til at holde øje med medarbejdere?"),
}
"""The facts people answer; whether the tool is approved is read from the list."""

SPOKE_FOR: dict[str, Word] = {
    "is_tool_approved": _("Værktøjet er godkendt."),
    "has_personal_data": _("Der er ingen personoplysninger med."),
    "has_critical_data": _("Der er ingen fortrolige oplysninger med."),
    "is_inside_guidelines": _("Det er inden for retningslinjerne."),
    "affects_decisions_on_people": _("Det får ikke betydning for afgørelser om mennesker."),
    "can_monitor_staff": _("Det kan ikke bruges til at holde øje med medarbejdere."),
}

SPOKE_AGAINST: dict[str, Word] = {
    "is_tool_approved": _("Værktøjet er ikke godkendt."),
    "has_personal_data": _("Der er personoplysninger med."),
    "has_critical_data": _("Der er fortrolige eller forretningskritiske oplysninger med."),
    "is_inside_guidelines": _("Det er uden for retningslinjerne."),
    "affects_decisions_on_people": _("Det kan få betydning for afgørelser om mennesker."),
    "can_monitor_staff": _("Det kan bruges til at holde øje med medarbejdere."),
    "is_tool_approved_unknown": _("Vi ved ikke, om værktøjet er godkendt."),
    "has_personal_data_unknown": _("Vi ved ikke, om der er personoplysninger med."),
    "has_critical_data_unknown": _("Vi ved ikke, om der er fortrolige oplysninger med."),
    "is_inside_guidelines_unknown": _("Vi ved ikke, om det er inden for retningslinjerne."),
    "affects_decisions_on_people_unknown": _("Vi ved ikke, om det får betydning for afgørelser om mennesker."),
    "can_monitor_staff_unknown": _("Vi ved ikke, om det kan bruges til at holde øje med medarbejdere."),
}

RESULT_WORDS: dict[str, Word] = {
    "worked": _("Det virkede"),
    "not": _("Det virkede ikke"),
    "both": _("Noget virkede, og noget gjorde ikke"),
}

LEARNING_WORDS: dict[str, Word] = {
    "worked": _("Hvad virkede?"),
    "harder": _("Hvad virkede ikke, eller gjorde det sværere?"),
    "surprised": _("Hvad overraskede?"),
    "lost": _("Hvad mistede vi? (kunnen, kontakt, ro)"),
    "fits": _("Det passer, hvis"),
    "not_fits": _("Det passer ikke, hvis"),
    "win": _("En lille succes at dele"),
}
"""The learning card's fields, in the order they are talked through."""


def reasons(lane: str, ids: list[str]) -> list[str]:
    """Why the rule chose that lane."""
    words = SPOKE_FOR if lane == Lane.WITHIN else SPOKE_AGAINST
    return [str(words[one]) for one in ids if one in words]
