"""What an act about ideas may answer instead of doing it."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import NotDone


class ChangedMeanwhile(NotDone):
    sentence = _("En anden har rettet her, mens du skrev. Det, du skrev, er her endnu. Tryk igen, hvis det skal gælde.")


class MovedSince(NotDone):
    sentence = _("Idéerne er flyttet igen siden. Der er ikke ændret noget. Flyt dem i stedet selv.")


class NothingToUndo(NotDone):
    sentence = _("Der er ikke mere at fortryde.")


class PickTwo(NotDone):
    sentence = _("Sæt kryds ved mindst to idéer, der hører sammen. Der er ikke ændret noget.")


class AlreadyChosen(NotDone):
    sentence = _("Det er allerede valgt og har sin egen tråd. Der er ikke ændret noget.")


class SayWhyNotNow(NotDone):
    sentence = _("Skriv, hvorfor det ikke er nu. Dem, der kom med idéen, skal kunne læse det.")


class NothingToTakeIn(NotDone):
    sentence = _("Der er ingen idéer på skemaet, som kan tages med videre.")


class NotYours(NotDone):
    sentence = _("Det må du ikke her. Der er ikke ændret noget. Spørg en leder eller en facilitator.")
