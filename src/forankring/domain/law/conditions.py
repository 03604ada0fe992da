"""The small language of `naar`: all, any, and one test at a time. It can look and compare, no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .facts import UNKNOWN, Facts, Value


class Op(StrEnum):
    FACT_IS = "f_er"
    FACT_IS_NOT = "f_ikke"
    FILLED = "l_ikke_tom"
    EMPTY = "l_tom"
    DERIVED_SET = "d_sat"
    DERIVED_UNSET = "d_ikke_sat"
    DERIVED_IS = "d_er"
    DERIVED_IS_NOT = "d_ikke"
    CLASS_IN = "k"
    CLASS_NOT_IN = "ik"
    ROLE = "rolle"
    USE = "brug"
    PROVISIONAL = "foreloebig"
    NOT_PROVISIONAL = "ikke_foreloebig"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One test. `name`: the fact or the derived value looked at ("" for class, role, use); `values`: what to meet."""

    op: Op
    name: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """All of the parts, or any of them. All of nothing always holds."""

    is_all: bool
    parts: tuple["Condition", ...]


Condition = Leaf | Group


@dataclass(frozen=True, slots=True)
class State:
    """What conditions may look at. Class and role are "" until they are found."""

    facts: Facts
    derived: Mapping[str, tuple[str, ...]]
    klass: str = ""
    is_provisional: bool = False
    role: str = ""


def holds(condition: Condition, state: State) -> bool:
    if isinstance(condition, Group):
        if condition.is_all:
            return all(holds(part, state) for part in condition.parts)
        return any(holds(part, state) for part in condition.parts)
    return _leaf(condition, state)


def _leaf(leaf: Leaf, state: State) -> bool:
    values, name = leaf.values, leaf.name
    match leaf.op:
        case Op.FACT_IS:
            return state.facts.get(name, UNKNOWN) in values
        case Op.FACT_IS_NOT:
            return state.facts.get(name, UNKNOWN) not in values
        case Op.FILLED:
            return bool(listed(state.facts, name))
        case Op.EMPTY:
            return not listed(state.facts, name)
        case Op.DERIVED_SET:
            return bool(state.derived.get(name))
        case Op.DERIVED_UNSET:
            return not state.derived.get(name)
        case Op.DERIVED_IS:
            return any(value in values for value in state.derived.get(name, ()))
        case Op.DERIVED_IS_NOT:
            # Of a set of points: some point is another one. A use under both 2 and 5a keeps the duties of 5a.
            return any(value not in values for value in state.derived.get(name, ()))
        case Op.CLASS_IN:
            return state.klass in values
        case Op.CLASS_NOT_IN:
            return state.klass not in values
        case Op.ROLE:
            return state.role in values
        case Op.USE:
            return any(use in values for use in listed(state.facts, "brugstyper"))
        case Op.PROVISIONAL:
            return state.is_provisional
        case Op.NOT_PROVISIONAL:
            return not state.is_provisional


def listed(facts: Facts, name: str) -> tuple[str, ...]:
    """The ids ticked for a list; none when nobody has answered it."""
    value = facts.get(name, UNKNOWN)
    return value if isinstance(value, tuple) else ()


def cited(condition: Condition, state: State) -> dict[str, Value]:
    """The answers that make a condition hold (call it only when it does), in the order they are named."""
    if isinstance(condition, Group):
        found: dict[str, Value] = {}
        for part in condition.parts:
            if condition.is_all or holds(part, state):
                found.update(cited(part, state))
        return found
    return {name: state.facts.get(name, UNKNOWN) for name in looked_at(condition)}


def looked_at(condition: Condition) -> tuple[str, ...]:
    """The facts a condition looks at, directly or through what is derived from the uses."""
    if isinstance(condition, Group):
        return tuple(dict.fromkeys(name for part in condition.parts for name in looked_at(part)))
    if condition.op in (Op.FACT_IS, Op.FACT_IS_NOT, Op.FILLED, Op.EMPTY):
        return (condition.name,)
    is_about_use = condition.op in (Op.USE, Op.DERIVED_SET, Op.DERIVED_UNSET, Op.DERIVED_IS, Op.DERIVED_IS_NOT)
    return ("brugstyper",) if is_about_use else ()


def looks_at_class(condition: Condition) -> bool:
    if isinstance(condition, Group):
        return any(looks_at_class(part) for part in condition.parts)
    return condition.op in (Op.CLASS_IN, Op.CLASS_NOT_IN, Op.PROVISIONAL, Op.NOT_PROVISIONAL)


def looks_at_role(condition: Condition) -> bool:
    if isinstance(condition, Group):
        return any(looks_at_role(part) for part in condition.parts)
    return condition.op is Op.ROLE


def condition_to_plain(condition: Condition) -> dict[str, Any]:
    """The condition as it is written in a pack."""
    if isinstance(condition, Group):
        return {"all" if condition.is_all else "any": [condition_to_plain(part) for part in condition.parts]}
    one = condition.values[0] if condition.values else ""
    match condition.op:
        case Op.FACT_IS:
            return {"f": condition.name, "er": one}
        case Op.FACT_IS_NOT:
            return {"f": condition.name, "ikke": one}
        case Op.FILLED | Op.EMPTY:
            return {"l": condition.name, "ikke_tom": condition.op is Op.FILLED}
        case Op.DERIVED_SET | Op.DERIVED_UNSET:
            return {"d": condition.name, "sat": condition.op is Op.DERIVED_SET}
        case Op.DERIVED_IS:
            return {"d": condition.name, "er": one}
        case Op.DERIVED_IS_NOT:
            return {"d": condition.name, "ikke": one}
        case Op.ROLE:
            return {"rolle": one}
        case Op.PROVISIONAL | Op.NOT_PROVISIONAL:
            return {"foreloebig": condition.op is Op.PROVISIONAL}
        case _:
            return {condition.op.value: list(condition.values)}
