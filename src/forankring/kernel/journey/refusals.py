"""What the thread may answer instead of moving."""

from django.utils.translation import gettext_lazy as _

from forankring.domain.journey import Need
from forankring.kernel.accounts.api import NotDone

from .words import NEED_WORDS


class NotYet(NotDone):
    """Something is missing. `needs` say what; each names the roles that can supply it."""

    def __init__(self, needs: tuple[Need, ...]) -> None:
        super().__init__()
        self.needs = needs
        self.sentence = " ".join([str(_("Der mangler noget først.")), *(str(NEED_WORDS[need.id]) for need in needs)])


class NoSuchMove(NotDone):
    sentence = _("Det skridt kan ikke tages herfra. Der er ikke ændret noget. Se, hvor tiltaget er nu.")


class NotYourMove(NotDone):
    sentence = _("Det skridt kan du ikke tage i din rolle. Der er ikke ændret noget. Siden siger, hvem der kan.")


class SayWhy(NotDone):
    sentence = _("Skriv hvorfor. Grunden står på tråden, så andre kan forstå det. Der er ikke ændret noget endnu.")


class ThreadMeanwhile(NotDone):
    sentence = _("En anden har ændret tiltaget imens. Din tekst er her endnu. Se ændringen, og gem igen.")
