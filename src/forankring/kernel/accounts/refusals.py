"""What an act may answer instead of doing it. Each has one sentence for people."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class NotDone(Exception):
    """An act was refused. `sentence` says what happened, what is safe and what to do."""

    sentence: str | Promise = _("Det kunne ikke lade sig gøre. Der er ikke ændret noget.")

    def __str__(self) -> str:
        return str(self.sentence)


class MayNot(NotDone):
    sentence = _("Det har du ikke rettigheder til. Der er ikke ændret noget. Spørg en administrator.")


class LinkNotValid(NotDone):
    sentence = _("Linket virker ikke længere. Det kan være brugt eller for gammelt. Bed om et nyt.")


class LastAdministrator(NotDone):
    sentence = _("Der skal være mindst én administrator. Gør først en kollega til administrator.")


class HasAccount(NotDone):
    sentence = _("Der er allerede en konto med den e-mail. Personen kan logge ind med den.")


class RemovingOneself(NotDone):
    sentence = _("Du kan ikke slette din egen konto. Bed en anden administrator om det.")


class UnderItself(NotDone):
    sentence = _("Det kan ikke ligge under sig selv. Vælg et andet sted. Der er ikke ændret noget.")


class TooDeep(NotDone):
    sentence = _("Der er for mange niveauer under hinanden. Vælg et sted højere oppe. Der er ikke ændret noget.")


class InUseBelow(NotDone):
    sentence = _("Der er stadig noget i brug nedenunder. Luk det først, eller flyt det. Der er ikke ændret noget.")


class NeedsUnit(NotDone):
    sentence = _("Vælg den enhed, lederen leder. Ellers ved ingen, hvor rollen gælder. Der er ikke ændret noget.")


class NotYourUnit(NotDone):
    sentence = _("Du kan invitere til de enheder, du selv leder. Der er ikke ændret noget.")


class ChangedSincePreview(NotDone):
    sentence = _("Noget er ændret, siden du så listen. Se den igennem igen. Der er ikke ændret noget.")
