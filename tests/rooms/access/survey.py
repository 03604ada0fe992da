"""Everything asked once: what each visitor met at each address, and what looked wrong on the way."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.urls import reverse

from tests.guards.routes import Route

from .asking import Answer, Outcome, ask
from .examples import Example, examples
from .world import GUEST, KEEPER, LIMITED, VISITORS, World

DOORS = (Outcome.SIGN_IN, Outcome.NOT_YOURS)
"""Decided at the door, before anybody looks for the thing: asked twice for reading alone, to save time."""
DENIED = (*DOORS, Outcome.NOT_FOUND)


@dataclass(frozen=True)
class Row:
    """One address and method: what every visitor met."""

    page: str
    address: str
    about: str
    method: str
    met: dict[str, Outcome]


@dataclass
class Survey:
    rows: list[Row] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """Addresses without an example."""
    told_apart: list[str] = field(default_factory=list)
    """Where a visitor who is turned away could see whether the thing exists."""
    written: list[str] = field(default_factory=list)
    """Tables that only reading wrote in."""
    keeper_at_nowhere: list[str] = field(default_factory=list)
    """Where the keeper was let in to something that does not exist."""


def survey_of(world: World, routes: list[Route]) -> Survey:
    found = Survey()
    thread = reverse("journey:thread", args=[world.threads[LIMITED]["thread"]])
    world.readers = {who for who in VISITORS if ask(world, who, "GET", thread).outcome is Outcome.YES}
    for route in routes:
        try:
            asked = list(examples(world, route))
        except KeyError as unknown:
            found.missing.append(f"{route.name} needs an example of {unknown}")
            continue
        for example in asked:
            found.rows += [_row(world, example, method, found) for method in ("GET", "POST")]
    return found


def _row(world: World, example: Example, method: str, found: Survey) -> Row:
    met: dict[str, Outcome] = {}
    for who, answer in _answers(world, example, method):
        met[who] = answer.outcome
        place = f"{method} {example.route.name} {example.about} as {who}"
        if method == "GET" and answer.wrote:
            found.written.append(f"{place} wrote in {', '.join(answer.wrote)}")
        if not example.nowhere or answer.outcome is Outcome.WRONG_METHOD:
            continue
        is_hidden = example.about == LIMITED and who not in world.readers
        if is_hidden or answer.outcome is Outcome.NOT_FOUND or (answer.outcome in DOORS and method == "GET"):
            if ask(world, who, method, example.nowhere, example.data).told != answer.told:
                found.told_apart.append(place)
        elif who == KEEPER and method == "GET" and ask(world, who, method, example.nowhere).outcome not in DENIED:
            found.keeper_at_nowhere.append(place)
    return Row(example.route.name, example.route.address, example.about, method, met)


def _answers(world: World, example: Example, method: str) -> Iterator[tuple[str, Answer]]:
    """Every visitor's answer; what is refused to guest and keeper for its method alone is refused to all."""
    first = {who: ask(world, who, method, example.address, example.data) for who in (GUEST, KEEPER)}
    is_for_nobody = all(answer.outcome is Outcome.WRONG_METHOD for answer in first.values())
    for who in VISITORS:
        again = None if who in first or is_for_nobody else ask(world, who, method, example.address, example.data)
        yield who, again or first.get(who, first[GUEST])
