"""A house with one of each thing, and a visitor for every role.

What there is belongs to the plejecenter and its keeper. Leaders who ask lead the school; the director leads it all.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone

from forankring.domain.journey import Kind, Stage
from forankring.domain.lenses import Lens
from forankring.features.decisions.api import Condition, Involvement, MedFacts, plan_med
from forankring.features.direction import api as direction
from forankring.features.ideas.models import Category, Synonym
from forankring.features.landscape.acts.publish import publish
from forankring.features.landscape.models import ErrorReport, System
from forankring.features.screening import acts as screening
from forankring.features.screening.models import Argument, Task
from forankring.features.screening.rulebook.acts import begin
from forankring.features.trials import api as trials
from forankring.features.workshops.acts.harvest import seal
from forankring.kernel.accounts.api import LEADERS, HeldRole, Person, Role, Unit, municipality
from forankring.kernel.journey.api import Access, Initiative, add_record, make_move, start_initiative

from ..decisions import factories as decisions
from ..ideas import factories as ideas
from ..journey import factories as journey
from ..landscape import factories as landscape
from ..screening.rulebook_house import change, put_in_force
from ..workshops import rooms
from ..workshops.factories import planned

BACKEND = "django.contrib.auth.backends.ModelBackend"
GUEST, KEEPER = "guest", "keeper"
VISITORS = (GUEST, *(str(role) for role in Role), KEEPER)
OPEN, LIMITED = "open", "limited"


@dataclass
class World:
    """`sessions`: the cookie each visitor carries. `things`: by a short name, and by how open it is."""

    sessions: dict[str, str] = field(default_factory=dict)
    things: dict[str, Any] = field(default_factory=dict)
    threads: dict[str, dict[str, Any]] = field(default_factory=dict)
    readers: set[str] = field(default_factory=set)
    """Those who may read a limited thread: found out by asking."""


def make_world() -> World:
    """Needs an empty ledger that is ready."""
    world = World()
    house = municipality()
    house.name, house.contact_mail = "Fjordby Kommune", "kontakt@fjordby.example"
    house.save()
    top = decisions.unit("Fjordby Kommune")
    klitten = decisions.unit("Plejecenter Klitten", decisions.unit("Center for Ældre", top))
    school = decisions.unit("Nordskolen", decisions.unit("Center for Børn", top))
    for role in Role:
        leads = (top if role is Role.DIRECTOR else school) if role in LEADERS else None
        world.sessions[role] = _sign_in(decisions.leader(role, role, leads))
    keeper = decisions.leader(KEEPER, Role.UNIT_HEAD, klitten)
    HeldRole.objects.create(person=keeper, role=Role.FACILITATOR)
    world.sessions[KEEPER] = _sign_in(keeper)
    world.things = _house_things(keeper, klitten) | _sheet(keeper) | _ideas(keeper) | _rules()
    for access in (OPEN, LIMITED):
        world.threads[access] = _threads(keeper, klitten, world.things["committee"], Access(access))
    return world


def _sign_in(person: Person) -> str:
    store = SessionStore()
    store[SESSION_KEY], store[BACKEND_SESSION_KEY] = str(person.pk), BACKEND
    store[HASH_SESSION_KEY] = person.get_session_auth_hash()
    store.save()
    return str(store.session_key)


def _house_things(keeper: Person, unit: Unit) -> dict[str, Any]:
    director = Person.objects.get(email=f"{Role.DIRECTOR}@fjordby.example")
    facts = direction.ToolFacts(
        "Copilot i Edge", direction.Standing.RECOMMENDED, conditions="Log ind på arbejdskontoen"
    )
    words = ("Mennesket beslutter", "Vi siger det højt", "Vi begynder i det små")
    direction.save_compass(director, [direction.Principle("", word, "Sådan gør vi her") for word in words], seen=0)
    return {
        "keeper": keeper.pk,
        "colleague": decisions.leader("kollega", Role.EMPLOYEE, None).pk,
        "unit": unit.pk,
        "committee": decisions.committee("Områdeudvalget for Ældre", unit),
        "tool": direction.save_tool(director, facts).pk,
        "category": Category.objects.create(name="Mødernes referater", seeds="referat", sort_key="m").pk,
        "synonym": Synonym.objects.create(words="dagsreferat, daglignotat").pk,
    }


def _sheet(keeper: Person) -> dict[str, Any]:
    sheet = rooms.gathered(keeper, ideas.TOLD, rooms.ROWS)
    version = seal(keeper, sheet.pk, sheet.revision)
    return {
        "planned": planned(keeper).pk,
        "session": rooms.answered(keeper).pk,
        "held": sheet.session_id,
        "sheet": sheet.pk,
        "number": version.number,
        "version": version.pk,
    }


def _ideas(keeper: Person) -> dict[str, Any]:
    signed = ideas.idea("Ruteplaner i hjemmeplejen", keeper, is_signed=True)
    return {"idea": signed.pk, "group": ideas.group(keeper, "Skrive breve", "Svar på breve").pk}


def _rules() -> dict[str, Any]:
    """A version in force that two jurists made, and a draft of the next."""
    jurist = Person.objects.get(email=f"{Role.LEGAL}@fjordby.example")
    version = put_in_force(jurist, decisions.leader("jurist", Role.LEGAL, None))
    begin(jurist)
    change(jurist, "pligter", "AIA-4", ref="artikel 4")
    return {"rules": version.number}


def _threads(keeper: Person, unit: Unit, committee: Any, access: Access) -> dict[str, Any]:
    """One initiative at each place a room asks for, all as open as `access` says."""
    screened, said = _in_screening(keeper, unit)
    text = {"da": "Fortæl det til borgeren", "en": "Tell the citizen"}
    task = Task.objects.create(initiative=screened.pk, source=Task.Source.DUTY, key="A-1", text=text)
    decided = decisions.awaiting(keeper, unit, title=f"Svar på breve {access}")
    asked = MedFacts(kind=Involvement.DISCUSSION, committee=committee.pk, apsa=("work",), question="Hvad nu?")
    condition = Condition.objects.create(
        initiative=decided.pk,
        record=1,
        about="trial",
        number=1,
        text="Alle kender reglerne",
        owner=Role.LEGAL,
        due_on=timezone.localdate() + timedelta(days=30),
    )
    use = landscape.full(keeper, unit, title=f"Udkast til referater {access}")
    if access == LIMITED:
        day = timezone.localdate()
        use.system = System.objects.create(name="Kun for få", sort_key="k", registered_on=day, changed_on=day)
        use.save()
    learned = journey.gathering(keeper, unit=unit)
    trials.write_learning(keeper, learned.pk, {"result": "works", "worked": "Kortere møder", "win": "Ro på"})
    if access == OPEN:
        use = publish(keeper, use.pk, use.revision, is_read=True)
    made = {
        "screened": screened.pk,
        "task": task.pk,
        "argument": said,
        "decided": decided.pk,
        "involvement": plan_med(keeper, decided.pk, asked).pk,
        "condition": condition.pk,
        "tried": journey.on_trial(keeper, unit=unit).pk,
        "learned": learned.pk,
        "thread": journey.idea(keeper, unit=unit).pk,
        "use": use.pk,
        "system": use.system_id,
        "report": ErrorReport.objects.create(use=use, text="Det står forkert", received_on=timezone.localdate()).pk,
    }
    ours = [made[name] for name in ("screened", "decided", "tried", "learned", "thread")]
    Initiative.objects.filter(pk__in=[*ours, use.initiative]).update(access=access)
    return made


def _in_screening(keeper: Person, unit: Unit) -> tuple[Initiative, UUID]:
    row = start_initiative(keeper, "AI til breve", role="unit_head", body={}, unit=unit, owner=keeper.pk)
    add_record(keeper, row.pk, Kind.TASK, {"task": "Breve"}, role="unit_head")
    row = make_move(keeper, row.pk, "screen")
    assert row.stage == Stage.SCREENING
    draft = screening.begin(keeper, row.pk)
    said = Argument(screening=draft, lens=Lens.WILL, side="for", text="Det giver ro", sheet=uuid4(), card="a1")
    said.save()
    return row, said.pk
