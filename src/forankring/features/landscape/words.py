"""What codes are called. Danish first; English comes from the locale. The codes are what we export and store."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from forankring.domain.journey import NOT_YET, Stage

Word = str | Promise
Choices = tuple[tuple[str, Word], ...]

YES_NO: Choices = (("yes", _("Ja")), ("no", _("Nej")), ("unknown", _("Ved ikke")))
YES, NO, UNKNOWN = "yes", "no", "unknown"

AREAS: Choices = (
    ("texts", _("Tekst og kommunikation")),
    ("meetings", _("Møder og referater")),
    ("knowledge", _("Søgning i viden")),
    ("citizens", _("Kontakt med borgere")),
    ("casework", _("Sagsbehandling")),
    ("teaching", _("Undervisning og læring")),
    ("care", _("Pleje, omsorg og sundhed")),
    ("planning", _("Planlægning og drift")),
    ("staff", _("Personale og rekruttering")),
    ("technology", _("It, data og sikkerhed")),
    ("other", _("Andet")),
)

AGREEMENTS: Choices = (
    ("yes", _("Ja, den er indgået")),
    ("no", _("Nej, den mangler")),
    ("irrelevant", _("Nej, den er ikke nødvendig")),
    ("unknown", _("Ved ikke")),
)

HOSTING: Choices = (
    ("own", _("I kommunens eget driftscenter")),
    ("supplier_dk", _("Hos leverandøren i Danmark")),
    ("supplier_eu", _("Hos leverandøren i EU eller EØS")),
    ("outside_eu", _("Uden for EU og EØS")),
    ("unknown", _("Ved ikke")),
)

MODEL_TYPES: Choices = (
    ("language_model", _("Sprogmodel, der skriver eller svarer")),
    ("speech", _("Tale til tekst eller tekst til tale")),
    ("image", _("Billede eller video")),
    ("prediction", _("Forudsigelse ud fra data")),
    ("classification", _("Sortering og genkendelse")),
    ("optimisation", _("Planlægning og optimering")),
    ("other", _("Andet")),
    ("unknown", _("Ved ikke")),
)

PROCUREMENTS: Choices = (
    ("tender", _("Udbud")),
    ("framework", _("Rammeaftale")),
    ("direct", _("Købt direkte")),
    ("part_of_other", _("Fulgte med et andet system")),
    ("own", _("Udviklet af kommunen")),
    ("unknown", _("Ved ikke")),
)

DECISION_ROLES: Choices = (
    ("none", _("Har ingen rolle i beslutninger")),
    ("prepares", _("Forbereder en beslutning")),
    ("recommends", _("Anbefaler en beslutning")),
    ("decides", _("Træffer beslutningen")),
)

BANDS: Choices = (
    ("1-10", _("1–10")),
    ("11-50", _("11–50")),
    ("51-250", _("51–250")),
    ("over-250", _("Over 250")),
    ("unknown", _("Ved ikke")),
)

SENSITIVITIES: Choices = (
    ("none", _("Ingen personoplysninger")),
    ("ordinary", _("Almindelige personoplysninger")),
    ("confidential", _("Fortrolige personoplysninger")),
    ("sensitive", _("Følsomme personoplysninger")),
    ("unknown", _("Ved ikke")),
)

LAW_CLASSES: Choices = (
    ("ikke_ai", _("Ikke AI i lovens forstand")),
    ("forbudt", _("Forbudt")),
    ("hoejrisiko_bilag_i", _("Høj risiko (produkt under bilag I)")),
    ("hoejrisiko_bilag_iii", _("Høj risiko (bilag III)")),
    ("undtaget_6_3", _("Undtaget fra høj risiko (artikel 6, stk. 3)")),
    ("gennemsigtighed", _("Begrænset risiko: krav om åbenhed")),
    ("minimal", _("Minimal risiko")),
    ("uafklaret", _("Uafklaret")),
)

LAW_ROLES: Choices = (
    ("idriftsaetter", _("Kommunen bruger systemet")),
    ("udbyder_og_idriftsaetter", _("Kommunen er også udbyder")),
)

RISKS: Choices = (
    ("unreliable", _("Upålidelighed")),
    ("rights", _("Data- og retssikkerhed")),
    ("alienation", _("Fremmedgørelse")),
    ("knowledge_loss", _("Tab af viden og faglighed")),
    ("other", _("Andet")),
)

BENEFITS: Choices = (
    ("quality", _("Kvalitet")),
    ("efficiency", _("Effektivitet")),
    ("wellbeing", _("Trivsel")),
)

TILES: dict[str, tuple[str, Word, str, tuple[Stage, ...]]] = {
    "running": ("●", _("i drift"), "done", (Stage.OPERATION,)),
    "trying": (
        "◐",
        _("bliver afprøvet"),
        "now",
        (Stage.APPROVED_TRIAL, Stage.TRIAL, Stage.EVALUATION, Stage.APPROVED_OPERATION),
    ),
    "coming": ("○", _("på vej"), "plain", (Stage.IDEA, Stage.SCREENING, Stage.AWAITING)),
    "looked_at": ("▲", _("ses efter"), "wait", (Stage.REVIEW,)),
    "unused": ("◇", _("må ikke bruges nu"), "wait", (Stage.SUSPENDED,)),
}
"""What a tile shows: a shape, a word, a tone, and the stages it stands for."""

OUT = (Stage.RETIRED, Stage.REFUSED, Stage.PARKED)
"""Not on the map; found in the list when one asks for them."""


def tile_of(stage: Stage, *, has_run: bool) -> str:
    """The id of the tile a stage is counted under; "out" for those off the map.

    What a supplier switched on and was never in use here stands with what may not be used.
    """
    if stage in NOT_YET and not has_run:
        return "unused"
    return next((name for name, (_s, _w, _t, stages) in TILES.items() if stage in stages), "out")


def word(choices: Choices, code: str) -> str:
    """What a code is called; the code itself when nobody has named it."""
    return str(dict(choices).get(code, code))
