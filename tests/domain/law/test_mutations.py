"""Every single rule matters: whichever is removed or changed, the table written by hand notices."""

import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from forankring.domain.law import BadPack, read_pack

from .checking import complaints

SAID_TWICE = {f"{rule}: without ('all', 0)" for rule in ("K05", "K07", "K07b", "K08")}
"""A filter, and how sure we are of a use, exist only where there is a point of Annex III: the pack says it twice."""

Change = Callable[[dict[str, Any]], object]
ANYBODY: dict[str, Any] = {"all": []}
NOBODY: dict[str, Any] = {"ik": ["ikke_ai", "forbudt", "uafklaret", "hoejrisiko_bilag_i", "hoejrisiko_bilag_iii",
                                 "undtaget_6_3", "gennemsigtighed", "minimal"]}  # fmt: skip
LATER = "overgang_offentlig"


def _leaves(condition: dict[str, Any], path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where each single test stands in a condition."""
    for word in ("all", "any"):
        for number, part in enumerate(condition.get(word, ())):
            here = (*path, word, number)
            yield from _leaves(part, here) if "all" in part or "any" in part else [here]


def _drop(rule: dict[str, Any], path: tuple[Any, ...]) -> None:
    here = rule["naar"]
    for step in path[:-1]:
        here = here[step]
    del here[path[-1]]


def _set(key: str, value: object) -> Change:
    return lambda rule: rule.__setitem__(key, value)


def _changes(section: str, rule: dict[str, Any]) -> Iterator[tuple[str, Change]]:
    """Each way one rule can be changed."""
    is_last = rule["id"] in ("K14", "R03")
    if "naar" in rule and not is_last:
        for path in _leaves(rule["naar"]):
            yield f"without {path}", lambda found, path=path: _drop(found, path)
        yield "for anybody", _set("naar", ANYBODY)
    if section == "klassifikation":
        yield "another class", _set("klasse", "minimal" if rule["klasse"] != "minimal" else "uafklaret")
        yield "provisional", _set("foreloebig", not rule.get("foreloebig", False))
    if section == "rolle":
        roles = {"idriftsaetter", "udbyder_og_idriftsaetter"} - {rule["rolle"]}
        yield "another role", _set("rolle", roles.pop())
    if section == "pligter":
        yield "for nobody", _set("naar", NOBODY)
        yield "another date", _set("dato", LATER)
        yield "another port", _set("port", "drift" if rule["port"] != "drift" else "pilot")
        yield "another kind", _set("art", "aftale" if rule["art"] != "aftale" else "lov")
        yield "another stop", _set("stop", not rule.get("stop", False))
        if "formel_dato" in rule:
            yield "without a formal date", lambda found: found.pop("formel_dato")
    if section == "brugstyper":
        yield "another point", _set("bilag_iii", "5a" if rule["bilag_iii"] != "5a" else "5d")
        yield "no point" if rule["bilag_iii"] else "a point", _set("bilag_iii", None if rule["bilag_iii"] else "4b")
        if rule["bilag_iii"]:
            yield "another letter", _set("filter", "c")


def _mutants(data: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for section in ("klassifikation", "rolle", "pligter", "brugstyper"):
        for number, rule in enumerate(data[section]):
            bare = copy.deepcopy(data)
            del bare[section][number]
            yield f"{rule['id']} is gone", rule["id"], bare
            for what, change in _changes(section, rule):
                other = copy.deepcopy(data)
                change(other[section][number])
                yield f"{rule['id']}: {what}", rule["id"], other
    for ident, gate in data["porte"].items():
        gone = copy.deepcopy(data)
        del gone["porte"][ident]
        yield f"{ident} is gone", "", gone
        for key in ("skal_besvares", "spaerres_af_klasse", "kraever", "pligter"):
            for number, entry in enumerate(gate.get(key, ())):
                other = copy.deepcopy(data)
                del other["porte"][ident][key][number]
                yield f"{ident}.{key} without {entry}", "", other


def _is_noticed(rules: dict[str, Any], english: dict[str, Any], about: str) -> bool:
    try:
        pack = read_pack(rules, english)
    except BadPack:
        return True
    return next(complaints(pack, about), None) is not None


@pytest.mark.parametrize("part", range(4))
def test_no_rule_can_be_removed_or_changed_unnoticed(data, part):
    rules, english = data
    mutants = list(_mutants(rules))
    assert len(mutants) > 500
    unnoticed = {name for name, about, one in mutants[part::4] if not _is_noticed(one, english, about)}
    assert unnoticed <= SAID_TWICE, unnoticed - SAID_TWICE
