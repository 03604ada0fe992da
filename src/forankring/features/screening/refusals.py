"""What an act of this room may answer instead of doing it."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import NotDone


class NotForYou(NotDone):
    sentence = _("Det kan du ikke gøre i din rolle. Der er ikke ændret noget.")


class NotNow(NotDone):
    sentence = _("Tiltaget kan ikke screenes, hvor det er nu. Se tråden for det næste skridt.")


class WrittenMeanwhile(NotDone):
    sentence = _(
        "En anden har gemt noget nyere, mens du svarede. Dine svar er her endnu, og det nyeste står ved siden af. "
        "Tryk »Gem« igen, hvis dit skal gælde."
    )


class StillOpen(NotDone):
    sentence = _(
        "Screeningen er ikke afklaret endnu. Svar på det, der mangler, "
        "eller lad en leder eller juraen tage stilling med en begrundelse."
    )


class CompassOpen(NotDone):
    sentence = _("Skriv et svar til hvert princip i AI-kompasset, før screeningen er færdig.")


class ReasonMissing(NotDone):
    sentence = _("Skriv hvorfor. Både den fundne og den nye vurdering står på tråden.")


class OnlyLegal(NotDone):
    sentence = _("Kun en jurist kan ændre vurderingen af loven. Der er ikke ændret noget. Bed juraen se på den.")


class IsForbidden(NotDone):
    sentence = _("Svarene siger, at brugen er forbudt. Den vurdering kan ingen ændre uden at ændre svarene.")


class TaskWrittenMeanwhile(NotDone):
    sentence = _(
        "En anden har gemt noget på opgaven, mens du skrev. Dit er her endnu, og det nyeste står ved siden af. "
        "Tryk igen, hvis dit skal gælde."
    )


class NeedsProof(NotDone):
    sentence = _("Skriv, hvordan I ved, at det er gjort: en sætning eller et link.")


class StopStays(NotDone):
    sentence = _(
        "Et stop kan ikke krydses af. Det går væk, når svarene bag det ændrer sig, "
        "eller når juraen giver en undtagelse ved porten."
    )


class NothingOnTheSheet(NotDone):
    sentence = _("Det skema er ikke færdigt endnu, eller det er taget med allerede.")
