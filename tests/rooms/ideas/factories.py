"""Ideas of Fjordby Kommune in the states tests ask for."""

from forankring.features.ideas.acts.gather import gather
from forankring.features.ideas.acts.write import write_idea
from forankring.features.ideas.models import Idea, IdeaGroup
from forankring.features.workshops.acts.harvest import seal
from forankring.features.workshops.models import SheetVersion
from forankring.kernel.accounts.models import Person, Role

from .. import people
from ..workshops.rooms import ROWS, gathered

TOLD = (
    {
        "item": "use-cases",
        "field": "tasks",
        "at": "table",
        "rows": [
            ["Referater fra teammøder", 1, "Udkastet", "Skriv tekst", "Bord 1"],
            ["Ruteplaner i hjemmeplejen", 0, "", "", "Bord 2"],
            ["Skrive mødereferater", 0, "Rettelser", "", "Bord 2"],
        ],
    },
)


def writer() -> Person:
    return Person.objects.filter(email="skriver@fjordby.example").first() or people.colleague("skriver", Role.EMPLOYEE)


def idea(text: str = "Referater fra teammøder", by: Person | None = None, **more: object) -> Idea:
    return write_idea(by or writer(), text, **more)  # type: ignore[arg-type]


def group(by: Person, *texts: str) -> IdeaGroup:
    said = texts or ("Referater fra teammøder", "Skrive mødereferater")
    return gather(by, [idea(text).pk for text in said], "Referater")


def sealed_sheet(owner: Person) -> SheetVersion:
    sheet = gathered(owner, TOLD, ROWS)
    return seal(owner, sheet.pk, sheet.revision)
