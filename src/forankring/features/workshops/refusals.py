"""What an act about a session may answer instead of doing it."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import NotDone


class AlreadyStarted(NotDone):
    sentence = _(
        "Forløbet er sat i gang. Programmet ligger fast, så alle følger det samme. "
        "Lav en kopi, hvis du vil ændre det."
    )


class ChangedMeanwhile(NotDone):
    sentence = _(
        "En anden har rettet forløbet, mens du skrev. Det, du skrev, er her endnu. "
        "Tryk »Gem« igen, hvis dit skal gælde."
    )


class StillOpen(NotDone):
    sentence = _("Forløbet er i gang. Luk det først, så kan du slette det.")


class NothingToRun(NotDone):
    sentence = _("Der er ikke noget værktøj i programmet. Tilføj mindst ét, så deltagerne har noget at svare på.")


class ToolGone(NotDone):
    sentence = _("Et værktøj i programmet findes ikke længere. Fjern det, eller vælg et andet, før du går i gang.")


class WallNeedsOneTool(NotDone):
    sentence = _("En åben idévæg har ét værktøj og ikke andet. Fjern resten af programmet, eller slå idévæggen fra.")


class NotAnOpenWall(NotDone):
    sentence = _("Idévæggen er ikke i gang, så den har ingen sidste dag at rette.")


class NotAllHere(NotDone):
    sentence = _("Vi kunne ikke åbne rummet lige nu. Programmet er gemt. Prøv igen om lidt.")


class NotASessionFile(NotDone):
    sentence = _("Filen er ikke et forløb, vi kan læse. Der er ikke ændret noget. Vælg en fil, der er gemt herfra.")


class FileTooLarge(NotDone):
    sentence = _("Filen er større end et forløb kan være. Der er ikke ændret noget.")


class PersonalInFile(NotDone):
    sentence = _(
        "Der står personnumre eller andre personoplysninger i filen. Der er ikke gemt noget. "
        "Ret filen, og prøv igen."
    )


class NotForFacilitators(NotDone):
    sentence = _("Kollegaen kan ikke være facilitator endnu. Bed en administrator om at give rollen.")


class NothingToHarvest(NotDone):
    sentence = _("Der er ikke noget at samle her endnu. Sæt forløbet i gang, og vis svarene på skærmen.")


class NothingToUndo(NotDone):
    sentence = _("Der er ikke mere at fortryde.")


class PickSome(NotDone):
    sentence = _("Sæt kryds ved mindst ét kort først. Skemaet er, som det var.")


class PickTwo(NotDone):
    sentence = _("Sæt kryds ved mindst to kort, der siger det samme. Skemaet er, som det var.")


class NotTheSamePlace(NotDone):
    sentence = _("Kortene står hver sit sted på skemaet, så de kan ikke lægges sammen. Vælg kort fra det samme sted.")


class SheetChangedMeanwhile(NotDone):
    sentence = _(
        "En anden har rettet skemaet, mens du arbejdede. Her er skemaet, som det ser ud nu. "
        "Det, du skrev og satte kryds ved, er her endnu. Tryk igen, hvis det skal gælde."
    )
