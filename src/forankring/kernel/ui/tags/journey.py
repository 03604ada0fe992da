"""The red thread and the places one can go: the two elements that say where we are."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.template import Context
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from forankring.kernel.ui.navigation import places_for

from .base import show


class KnotState(StrEnum):
    DONE = "done"
    NOW = "now"
    NEXT = "next"
    WAITING = "waiting"
    SKIPPED = "skipped"


STATE_WORDS = {
    KnotState.DONE: _("klaret"),
    KnotState.NOW: _("her er vi"),
    KnotState.NEXT: "",
    KnotState.WAITING: _("venter"),
    KnotState.SKIPPED: _("sprunget over"),
}


@dataclass(frozen=True, slots=True)
class Knot:
    """One step on the thread. `meta` is the quiet line (a time, a date, who), `text` what the step concluded."""

    title: str
    state: KnotState = KnotState.NEXT
    meta: str = ""
    text: str = ""
    url: str = ""

    @property
    def word(self) -> str:
        return str(STATE_WORDS[self.state])


def thread(knots: Iterable[Knot], label: str = "", is_lying: bool = False) -> SafeString:
    """The red thread: steps as knots, each state also in words. `is_lying` runs it across the page in one line."""
    return show("thread", knots=list(knots), label=label or _("Den røde tråd"), is_lying=is_lying)


def places(context: Context) -> SafeString:
    """The main navigation: the places this person may go."""
    request = context.get("request")
    return show("places", places=places_for(request) if request is not None else [])
