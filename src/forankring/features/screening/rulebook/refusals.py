"""What an act on the rules may answer instead of doing it."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import NotDone


class NotYours(NotDone):
    sentence = _("Det kan kun juraen. Der er ikke ændret noget.")


class NoDraft(NotDone):
    sentence = _("Der er ingen kladde lige nu. Begynd en ny fra de gældende regler.")


class DraftThere(NotDone):
    sentence = _("Der er allerede en kladde. Arbejd videre i den, eller slet den først.")


class IsProposed(NotDone):
    sentence = _("Kladden venter på godkendelse og kan ikke ændres nu. Træk den tilbage først.")


class NotProposed(NotDone):
    sentence = _("Kladden er ikke foreslået endnu. Der er ikke ændret noget.")


class RowMeanwhile(NotDone):
    sentence = _(
        "En anden har gemt noget nyere her, mens du skrev. Det, du skrev, er her endnu, og det nyeste står nedenfor. "
        "Tryk »Gem« igen, hvis dit skal gælde."
    )


class DraftMeanwhile(NotDone):
    sentence = _("Kladden er ændret, siden du så den. Se den igennem igen. Der er ikke sat noget i kraft.")


class CasesFail(NotDone):
    sentence = _("En prøve siger noget andet end reglerne. Ret reglen eller prøven først.")


class NothingChanged(NotDone):
    sentence = _("Kladden er som de regler, der gælder. Der er ikke noget at foreslå.")


class WhyMissing(NotDone):
    sentence = _("Skriv hvorfor. Det står ved udgaven, så andre kan forstå den.")


class SamePerson(NotDone):
    sentence = _("Du har selv foreslået kladden. En anden skal godkende den.")


class NoApprover(NotDone):
    sentence = _("Du kan ikke godkende regler. Det kan en jurist eller en, administratoren har givet opgaven.")


class TooEarly(NotDone):
    sentence = _("Vælg en dag fra i dag og frem, og ikke før den nyeste udgave gælder.")


class NotAColleague(NotDone):
    sentence = _("Ingen her har den e-mail. Skriv en kollegas. Der er ikke ændret noget.")
