"""Read the rule file and refuse it, with the place named, when anything in it is not as it must be.

1. the YAML is read and `{parts}` are put in place;
2. word lists become one pattern per cue;
3. patterns are checked: they compile, capture nothing, use nothing that browsers read differently;
4. out come `Rules` for the engines and `Sentences` for people.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

from forankring.domain.guard import Cue, Family, Folding, Form, Guard, Level, Mail, Rules, Side, SpanType, Street
from forankring.domain.guard.checks import CONDITIONS

RULES = Path(__file__).with_name("rules.yml")
REACH = {Side.NEAR: 40, Side.LEFT: 4, Side.RIGHT: 0, Side.DIGITS: 0}
_Choice = TypeVar("_Choice", bound=StrEnum)
_PART = re.compile(r"\{([A-Za-z_]+)\}")
_UNSAFE = re.compile(r"\\[wWbBsS]|\(\?<|\(\?P|\(\?[a-z]|\{\d*,\}")
"""Read differently by browsers, or without an upper bound."""


class RulesBroken(Exception):
    """The rule file cannot be used; the message names the place."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """What people are told, by language: why a text was held back, what can be done, and our limits."""

    messages: Mapping[SpanType, Mapping[str, str]]
    general: Mapping[SpanType, Mapping[str, str]]
    choices: Mapping[str, Mapping[str, str]]
    about: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RuleBook:
    rules: Rules
    sentences: Sentences


@cache
def rule_book() -> RuleBook:
    """The product's own rule file, read once. Raises RulesBroken."""
    return read_rules(RULES.read_text(encoding="utf-8"))


def load_guard(mailboxes: Sequence[str] = (), offices: Sequence[str] = ()) -> Guard:
    """A guard that knows this municipality's function mailboxes ("kantine", "skole*") and office numbers."""
    rules = rule_book().rules
    functions = (*rules.mail.functions, *(box.lower() for box in mailboxes))
    digits = frozenset(re.sub(r"\D", "", number)[-8:] for number in offices)
    return Guard(replace(rules, mail=replace(rules.mail, functions=functions), offices=digits))


def read_rules(text: str) -> RuleBook:
    try:
        raw = yaml.safe_load(text)
    except yaml.YAMLError as fault:
        raise RulesBroken(f"rules: {fault}") from fault
    whole = _keys(raw, "rules", _WHOLE)
    parts = _Parts(whole["parts"])
    cues = {name: _cue(parts, name, cue) for name, cue in whole["cues"].items()}
    rules = Rules(
        version=int(whole["version"]),
        limit=int(whole["limit"]),
        folding=_folding(parts, whole["folding"]),
        cues=cues,
        families=tuple(_family(parts, name, family, cues) for name, family in whole["families"].items()),
        mail=_mail(parts, whole["mail"]),
        street=_street(parts, whole["street"]),
        levels={SpanType(k): _one_of(Level, v, f"levels {k}") for k, v in _types(whole["levels"], "levels").items()},
    )
    return RuleBook(rules, _sentences(whole))


_HEAD = ("version", "limit", "parts", "folding", "levels")
_FINDERS = ("cues", "families", "mail", "street")
_WORDS = ("messages", "choices", "general", "about")
_WHOLE = frozenset((*_HEAD, *_FINDERS, *_WORDS))


class _Parts:
    """The named fragments; each may use those before it."""

    def __init__(self, raw: Mapping[str, str]) -> None:
        self._parts: dict[str, str] = {}
        for name, pattern in raw.items():
            self._parts[name] = self._filled(pattern)

    def pattern(self, raw: str, place: str) -> str:
        """`raw` with its parts in place, proven usable by both engines."""
        filled = self._filled(raw)
        if found := _UNSAFE.search(filled):
            raise RulesBroken(f"{place}: {found[0]} is not the same in every engine; see domain/guard/rules.py")
        try:
            groups = re.compile(filled, re.ASCII).groups
        except re.error as fault:
            raise RulesBroken(f"{place}: {fault}") from fault
        if groups:
            raise RulesBroken(f"{place}: write (?:…) instead of (…)")
        return filled

    def _filled(self, raw: str) -> str:
        return _PART.sub(lambda part: self._parts.get(part[1], part[0]), raw)


def _keys(raw: Any, place: str, needed: frozenset[str], optional: frozenset[str] = frozenset()) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise RulesBroken(f"{place}: expected names with values")
    if missing := needed - raw.keys():
        raise RulesBroken(f"{place}: missing {', '.join(sorted(missing))}")
    if unknown := raw.keys() - needed - optional:
        raise RulesBroken(f"{place}: unknown {', '.join(sorted(map(str, unknown)))}")
    return raw


def _strings(raw: Any, place: str) -> tuple[str, ...]:
    if not isinstance(raw, list) or not all(isinstance(word, str) for word in raw):
        raise RulesBroken(f"{place}: expected a list of words; put quotes around numbers")
    return tuple(raw)


def _types(raw: Any, place: str) -> dict[str, Any]:
    return _keys(raw, place, frozenset(SpanType))


def _one_of(kind: type[_Choice], value: Any, place: str) -> _Choice:
    try:
        return kind(value)
    except ValueError as fault:
        raise RulesBroken(f"{place}: {fault}") from fault


def _cue(parts: _Parts, name: str, raw: Any) -> Cue:
    place = f"cue {name}"
    cue = _keys(raw, place, frozenset({"side"}), frozenset({"pattern", "words", "reach", "gap"}))
    if ("pattern" in cue) == ("words" in cue):
        raise RulesBroken(f"{place}: needs either words or pattern")
    side = _one_of(Side, cue["side"], place)
    reach = int(cue.get("reach", REACH[side]))
    if "pattern" in cue:
        return Cue(side, parts.pattern(cue["pattern"], place), reach)
    words = "|".join(word.replace("~", "[{L}]{0,20}") for word in _strings(cue["words"], place))
    gap = cue.get("gap", "{gap}") if side is Side.LEFT else ""
    return Cue(side, parts.pattern("[^{L}](?:" + words + ")(?![{L}])" + gap, place), reach)


def _family(parts: _Parts, name: str, raw: Any, cues: Mapping[str, Cue]) -> Family:
    family = _keys(raw, f"family {name}", frozenset({"forms"}), frozenset({"words", "first"}))
    forms = tuple(_form(parts, f"{name} {n}", form, cues) for n, form in enumerate(family["forms"], 1))
    first = parts.pattern(family.get("first", ""), f"family {name}")
    return Family(forms, _strings(family.get("words", []), f"family {name}"), first)


def _form(parts: _Parts, place: str, raw: Any, cues: Mapping[str, Cue]) -> Form:
    form = _keys(raw, place, frozenset({"type", "shape", "when"}), frozenset({"lead"}))
    when = tuple(tuple(str(line).split()) for line in form["when"])
    for name in (name.removeprefix("-") for line in when for name in line):
        if name not in cues and name not in CONDITIONS:
            raise RulesBroken(f"{place}: no check and no cue is called {name}")
    lead = parts.pattern("[^0-9{L}](?:" + form["lead"] + ")", place) if "lead" in form else ""
    return Form(_one_of(SpanType, form["type"], place), parts.pattern(form["shape"], place), when, lead)


def _folding(parts: _Parts, raw: Any) -> Folding:
    folding = _keys(raw, "folding", frozenset(f.name for f in fields(Folding)))
    swaps = {char: instead for instead, chars in folding["swaps"].items() for char in chars}
    link = parts.pattern(folding["link"], "link")
    return Folding(**{**folding, "swaps": swaps, "zeros": _strings(folding["zeros"], "folding"), "link": link})


def _mail(parts: _Parts, raw: Any) -> Mail:
    mail = _keys(raw, "mail", frozenset(f.name for f in fields(Mail)))
    domains = {name: parts.pattern(mail[name], "mail") for name in ("domain", "private_domain")}
    return Mail(local=mail["local"], functions=_strings(mail["functions"], "mail"), **domains)


def _street(parts: _Parts, raw: Any) -> Street:
    street = _keys(raw, "street", frozenset(f.name for f in fields(Street)))
    patterns = {name: parts.pattern(street[name], f"street {name}") for name in street if name != "endings"}
    return Street(endings=_strings(street["endings"], "street"), **patterns)


def _sentences(whole: Mapping[str, Any]) -> Sentences:
    both = frozenset({"da", "en"})
    for section in ("messages", "general", "choices"):
        for name, words in whole[section].items():
            _keys(words, f"{section} {name}", both)
    messages, general = (_types(whole[name], name) for name in ("messages", "general"))
    return Sentences(
        {SpanType(k): v for k, v in messages.items()},
        {SpanType(k): v for k, v in general.items()},
        _keys(whole["choices"], "choices", frozenset({"remove", "general", "anyway"})),
        _keys(whole["about"], "about", both),
    )
