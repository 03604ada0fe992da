"""What an act of this room may answer instead of doing it."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import NotDone


class WrittenMeanwhile(NotDone):
    sentence = _(
        "En anden har gemt noget nyere, mens du skrev. Det, du skrev, er her endnu, og det nyeste står også her. "
        "Tryk på knappen igen, hvis dit skal gælde."
    )


class NotForYou(NotDone):
    sentence = _("Det kan du ikke gøre i din rolle. Der er ikke ændret noget. Spørg lederen af stedet.")


class NotHeardYet(NotDone):
    sentence = _(
        "Skriv udvalg, dato, og hvad det endte med, før MED kan stå som hørt. "
        "Er mødet ikke holdt endnu, så tryk »Gem som planlagt«. Der er ikke gemt noget endnu."
    )


class AskFirst(NotDone):
    sentence = _("Skriv, hvad I spørger udvalget om, eller hvad det får besked om. Så kan I gemme det som planlagt.")


class MeetingAhead(NotDone):
    sentence = _("Mødet er ikke holdt endnu. Gem det som planlagt, og skriv, hvad der blev sagt, når mødet er holdt.")


class SayWhyNot(NotDone):
    sentence = _("Skriv, hvorfor MED ikke er med før beslutningen. Grunden står på tråden.")


class AlreadyRecorded(NotDone):
    sentence = _("Det står på tråden og kan ikke ændres. Skriv en ny, hvis noget er anderledes.")


class NoRecommendation(NotDone):
    sentence = _("Der er ingen indstilling endnu. Skriv den først, så dem, der læser med, kan se, hvad den bygger på.")


class FourEyes(NotDone):
    sentence = _(
        "Du har selv skrevet indstillingen. En anden skal beslutte, "
        "eller du skal skrive, hvorfor det ikke kan lade sig gøre hos jer."
    )


class IsForbidden(NotDone):
    sentence = _("Screeningen siger, at det er forbudt. Der kan ikke besluttes ja. Spørg en jurist, hvis I er i tvivl.")


class MedFirst(NotDone):
    """MED has not taken part as it must. `despite` can be told."""

    sentence = _("Noter først, hvordan MED er med. Der er ikke besluttet noget endnu.")


class MedMustDiscuss(NotDone):
    sentence = _(
        "Arbejdet bliver ændret, og MED har ikke drøftet det. Vent på mødet, "
        "eller skriv, hvorfor I beslutter alligevel. Grunden står i beslutningen."
    )


class CompassNotAnswered(NotDone):
    sentence = _("Skriv et svar til hvert princip i AI-kompasset. Der er ikke besluttet noget endnu.")


class ReasonMissing(NotDone):
    sentence = _("Skriv begrundelsen. Den står på tråden, så andre kan forstå beslutningen.")


class ConditionNotWhole(NotDone):
    sentence = _("Et vilkår skal have en tekst, en ejer og en dato, og det kan ikke udløbe, før det skal være opfyldt.")


class NotNow(NotDone):
    sentence = _("Den beslutning hører ikke til, hvor tiltaget er nu. Se tråden for det næste skridt.")


class NotYours(NotDone):
    """Somebody without "decides" in the row tried. Tells who may."""

    def __init__(self, who: str) -> None:
        super().__init__()
        self.sentence = gettext("Den beslutning kan du ikke tage i din rolle. Det kan: %(who)s.") % {"who": who}
