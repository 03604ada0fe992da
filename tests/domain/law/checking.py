"""A pack held up to the table written by hand, as plain functions: a sentence for each answer that differs.

The tests want none; the mutation run wants one for every single rule that is removed or changed.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from forankring.domain.law import Assessment, RulePack, Status, assess, gate, read_facts

from .duties import AUTO, BLOCKS, DUTIES, FORMAL, MOVES_TO_ANNEX_I, MOVES_TO_LEGACY, MUST_ANSWER, NEEDS, OLD, PORTS
from .table import ALWAYS, ANNEX_I, BANNED, CALM, CLASSES, CONTESTED, DAY, EXEMPT, H3, HIGH, LEGACY, ROLES, USES, U


def found(pack: RulePack, changes: dict[str, Any], day: date = DAY) -> Assessment:
    return assess(pack, read_facts(pack, {**CALM, **changes}), day)


def complaints(pack: RulePack, first: str = "") -> Iterator[str]:
    """Where the pack answers otherwise than the table. `first`: the rule to look at before the others."""
    if first in USES:
        yield from _use(pack, first)
    if first in DUTIES:
        yield from _duty(pack, first)
    yield from _classes(pack)
    yield from _roles(pack)
    yield from _gates(pack)
    for use in USES:
        yield from _use(pack, use)
    if set(pack.uses) != set(USES):
        yield "the uses are others"
    for duty in DUTIES:
        yield from _duty(pack, duty)
    if [duty.id for duty in pack.duties if duty.id not in DUTIES]:
        yield "there are duties nobody has written a case for"


def _classes(pack: RulePack) -> Iterator[str]:
    for changes, rule, klass, is_provisional in CLASSES:
        got = found(pack, changes)
        if (got.rule, got.klass, got.provisional) != (rule, klass, is_provisional):
            yield f"{changes}: {rule} {klass}, not {got.rule} {got.klass} {got.provisional}"


def _roles(pack: RulePack) -> Iterator[str]:
    for changes, rule, role in ROLES:
        got = found(pack, changes)
        if (got.why_role.rule, got.role) != (rule, role):
            yield f"{changes}: {rule} {role}, not {got.why_role.rule} {got.role}"


def _use(pack: RulePack, use: str) -> Iterator[str]:
    if use not in pack.uses:
        yield f"{use} is gone"
        return
    point, letter = USES[use]
    rule = "K14" if not point else "K05" if use == CONTESTED else "K08" if letter else "K09"
    got = found(pack, {"brugstyper": [use], "kritisk_enhed": "ja"})
    points, letters = ((point,) if point else ()), ((letter,) if letter else ())
    if (got.rule, got.annex_iii, got.derived["filter"]) != (rule, points, letters):
        yield f"{use}: {rule} {points} {letters}, not {got.rule} {got.annex_iii} {got.derived['filter']}"


def _duty(pack: RulePack, ident: str) -> Iterator[str]:
    has, has_not, since, port, kind, is_stop = DUTIES[ident]
    for changes in has:
        got = found(pack, changes).duty(ident)
        if got is None:
            yield f"{changes} lacks {ident}"
            continue
        if (got.port, got.kind, got.stop) != (port, kind, is_stop):
            yield f"{ident}: {port} {kind} {is_stop}, not {got.port} {got.kind} {got.stop}"
        is_product = changes.get("bilag_i_sikkerhed_tredjepart") == "ja"
        day = ANNEX_I if is_product and ident in MOVES_TO_ANNEX_I else since
        yield from _around(pack, ident, changes, day)
        yield from _around(pack, ident, {**changes, **OLD}, LEGACY if ident in MOVES_TO_LEGACY else day)
    for changes in has_not:
        if found(pack, changes).duty(ident) is not None:
            yield f"{changes} has {ident}"


def _around(pack: RulePack, ident: str, changes: dict[str, Any], day: date) -> Iterator[str]:
    """The day before, the day, the day after; and the days a formal date or the ordinary rules began."""
    is_old = changes.get("ibrugtaget_foer_2027_12_02") == "ja" and ident in MOVES_TO_LEGACY
    is_product = changes.get("bilag_i_sikkerhed_tredjepart") == "ja"
    ordinary = ANNEX_I if is_product and ident in MOVES_TO_ANNEX_I else DUTIES[ident][2]
    begun = FORMAL.get(ident, ordinary if is_old else day)
    days = {day - timedelta(1), day, day + timedelta(1), begun - timedelta(1), begun} if day > ALWAYS else {DAY}
    for at in sorted(days):
        expected = Status.NOW if at >= day else Status.VOLUNTARY if at >= begun else Status.LATER
        got = found(pack, changes, at).duty(ident)
        if got is None or got.since != day or got.status is not expected:
            yield f"{ident} on {at}: {expected} from {day}, not {got and (got.status, got.since)}"


def _gates(pack: RulePack) -> Iterator[str]:
    classes = {"forbudt": BANNED, "uafklaret": {"er_ai": U}, H3: HIGH, "minimal": {}, "undtaget_6_3": EXEMPT}
    for ident, must in MUST_ANSWER.items():
        if ident not in pack.gates:
            yield f"{ident} is gone"
            continue
        for name in CALM:
            if name in ("forbudt", "genererer"):
                continue
            facts = read_facts(pack, {**CALM, name: U})
            got = gate(pack, assess(pack, facts, DAY), facts, ident)
            if (name in got.unanswered) is not (name in must):
                yield f"{ident}: {name} unknown gives {got.unanswered}"
        for klass, changes in classes.items():
            facts = read_facts(pack, {**CALM, **changes})
            verdict = gate(pack, assess(pack, facts, DAY), facts, ident)
            if (klass in verdict.blocked_by) is not (klass in BLOCKS[ident]):
                yield f"{ident}: {klass} gives {verdict.blocked_by}"
            if verdict.missing != NEEDS[ident]:
                yield f"{ident} needs {verdict.missing}"
        facts = read_facts(pack, {**CALM, **HIGH, "afgoerelsessag": "ja", **AUTO})
        full = assess(pack, facts, LEGACY)
        seen = gate(pack, full, facts, ident)
        expected = {one.id for one in full.duties if one.port in PORTS[ident]}
        if {*seen.open_duties, *seen.blocked_by} != expected:
            yield f"{ident} looks at {seen.open_duties}"
