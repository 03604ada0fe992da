"""Answers: ja, nej or ved_ikke, and lists of ids. What is missing is ved_ikke, never no."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .problems import BadFacts, Problem

if TYPE_CHECKING:
    from .pack import Fact, RulePack

UNKNOWN = "ved_ikke"
ANSWERS = ("ja", "nej", UNKNOWN)

Value = str | tuple[str, ...]
Facts = Mapping[str, Value]


def read_facts(pack: "RulePack", given: object) -> dict[str, Value]:
    """The answers by fact, each known to the pack. Raises BadFacts with a sentence for each that is not."""
    if not isinstance(given, Mapping):
        raise BadFacts((Problem("-", "Svarene skal stå som navn: svar.", "The answers must stand as name: answer."),))
    problems: list[Problem] = []
    found: dict[str, Value] = {}
    for name, value in given.items():
        fact = pack.facts.get(name) if isinstance(name, str) else None
        if fact is None:
            problems.append(_unknown_name(name))
            continue
        if value is None or value == UNKNOWN:
            continue
        read = _list(pack, fact, value) if fact.is_list else _answer(fact, value)
        if isinstance(read, Problem):
            problems.append(read)
        else:
            found[fact.id] = read
    if problems:
        raise BadFacts(tuple(problems))
    return found


def _unknown_name(name: object) -> Problem:
    return Problem(
        str(name)[:60],
        "Regelsættet har ikke et spørgsmål med det navn. Ret navnet, eller fjern linjen.",
        "The rule pack has no question of that name. Correct the name or remove the line.",
    )


def _answer(fact: "Fact", value: object) -> "Value | Problem":
    if isinstance(value, str) and value in ANSWERS:
        return value
    return Problem(fact.id, "Svaret skal være ja, nej eller ved_ikke.", "The answer must be ja, nej or ved_ikke.")


def _list(pack: "RulePack", fact: "Fact", value: object) -> "Value | Problem":
    if not isinstance(value, list | tuple):
        return Problem(fact.id, "Svaret skal være en liste, fx [a, b].", "The answer must be a list, as [a, b].")
    known = pack.uses if fact.id == "brugstyper" else fact.choices
    strange = [one for one in value if not isinstance(one, str) or one not in known]
    if strange:
        named = ", ".join(str(one)[:60] for one in strange[:5])
        return Problem(
            fact.id,
            f"Regelsættet kender ikke: {named}. Vælg mellem: {', '.join(known)}.",
            f"The rule pack does not know: {named}. Choose among: {', '.join(known)}.",
        )
    return tuple(dict.fromkeys(value))
