"""What an act on the frames may answer instead of doing it."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import NotDone


class FrameMeanwhile(NotDone):
    sentence = _(
        "En anden har gemt en nyere udgave, mens du skrev. Det, du skrev, er her endnu, "
        "og den nyeste udgave står nedenfor. Tryk »Gem« igen, hvis dit skal gælde."
    )


class ThreeToFive(NotDone):
    sentence = _("Et AI-kompas har tre til fem principper. Skriv mindst tre. Der er ikke gemt noget endnu.")


class TooManyFocusAreas(NotDone):
    sentence = _("Vælg højst tre fokusområder. Der er ikke gemt noget endnu.")


class NothingWritten(NotDone):
    sentence = _("Der er ikke skrevet noget. Det, der gælder nu, er som det var.")


class NotAMatrix(NotDone):
    sentence = _("Nogle rækker kan ikke bruges, som de er. Ret dem, der er markeret. Der er ikke gemt noget endnu.")


class ToolNamedAlready(NotDone):
    sentence = _("Det værktøj står allerede på listen. Ret det, der står. Der er ikke ændret noget.")
