"""Documents as a large municipality would have after some years, and what people type to find them.

The sentences are the house's own Danish: every pack's texts, put together anew, with names of places and compounds
between them, so that common words are common and rare words rare.
"""

import random
from collections.abc import Iterator
from itertools import chain
from uuid import UUID

import yaml
from django.conf import settings

from forankring.kernel.search.api import Row, keys

UNITS = 200
PLACES = ("Århus", "Nordskolen", "Sønderå", "Lærkevej", "Østerby", "Fjordby", "Ældrecenter Havblik", "Grenå")
HEADS = ("møde", "borger", "skole", "hjemmepleje", "personale", "bygge", "job", "sundheds", "børne", "vinter", "energi")
TAILS = ("referat", "brev", "plan", "sag", "skema", "vagt", "journal", "udvalg", "møde", "vejledning", "tilsyn")
LINKS = ("", "s", "e")

NOTHING = "nothing at all"
TYPED = {
    "one word": ("referat", "hjemmepleje", "udvalg", "vejledning", "afprøvning", "borgeren"),
    "inflection": ("referaterne", "medarbejdernes", "skolernes", "beslutninger", "mødet", "planerne"),
    "compound": ("mødereferat", "borgerbreve", "skoleplanen", "personalemøder", "vintervejledning", "jobsager"),
    "prefix": ("refe", "hjemm", "medarb", "beslut", "bor", "vejl"),
    "spelling": ("aarhus", "grenaa", "moede", "aeldrecenter", "oesterby", "børnesag"),
    "several words": (
        "referat fra møde i århus",
        "ai i hjemmeplejen",
        "vejledning til medarbejdere om borgerbreve",
        "plan for nordskolen",
        "mødereferater udvalg østerby",
    ),
    "in almost every text": ("ai", "og", "i", "det", "vi", "medarbejdere"),
    NOTHING: ("xylofonbygger", "kvantemekanik", "zzzz"),
}
"""What is typed, by kind."""


def rows(count: int, units: list[UUID]) -> Iterator[Row]:
    """The same documents every time. Six in ten may be read by everybody signed in, the rest where they belong."""
    dice = random.Random(11)  # noqa: S311 - the same municipality every time
    said = sentences()
    for number in range(count):
        compounds = [_compound(dice) for _ in range(3)]
        place = dice.choice(PLACES)
        title = f"{compounds[0].capitalize()} i {place} {number}"
        text = " ".join([*dice.choices(said, k=dice.randint(3, 12)), f"Det handler om {', '.join(compounds)}."])
        yield Row(str(number), title, text, f"/dokument/{number}/", _access(dice, units))


def _compound(dice: random.Random) -> str:
    return dice.choice(HEADS) + dice.choice(LINKS) + dice.choice(TAILS)


def _access(dice: random.Random, units: list[UUID]) -> frozenset[str]:
    if dice.random() < 0.6:
        return frozenset({keys.SIGNED_IN})
    unit = dice.choice(units)
    return frozenset({keys.leaders_of(unit), keys.role("legal"), keys.role("director")})


def sentences() -> list[str]:
    """Every Danish sentence in the packs that ship."""
    found: list[str] = []
    for path in sorted((settings.PACKAGE / "packs").glob("*/*/*/locale/da.yml")):
        found += chain.from_iterable(part.split(". ") for part in _texts(yaml.safe_load(path.read_text("utf-8"))))
    return sorted({one.strip() for one in found if len(one) > 15})


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for one in node.values() if isinstance(node, dict) else node:
            yield from _texts(one)
