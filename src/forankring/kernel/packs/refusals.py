"""What the room may answer instead of doing as asked. Each has one sentence for people."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class NoSuchTool(LookupError):
    """There is no tool, or no session template, of that id."""


class NotChanged(Exception):
    """A change was not made. `sentence` says what happened, what is safe and what to do."""

    sentence: str | Promise = _("Det kunne ikke lade sig gøre. Der er ikke ændret noget.")

    def __str__(self) -> str:
        return str(self.sentence)


class ChangedMeanwhile(NotChanged):
    sentence = _(
        "En kollega har rettet værktøjet, siden du åbnede siden. Det, du har skrevet, står her endnu. "
        "Åbn værktøjet i en ny fane, se, hvad der er rettet, og gem igen."
    )


class NothingForked(NotChanged):
    sentence = _("I har ikke rettet i det værktøj. Der er ikke ændret noget.")
