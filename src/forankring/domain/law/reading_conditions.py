"""Reading `naar`: only the words of the language, only names that are declared."""

from collections.abc import Collection
from dataclasses import dataclass

from .conditions import Condition, Group, Leaf, Op
from .facts import ANSWERS
from .plain import Notes

DERIVED = ("bilag_iii", "filter", "brug_sikkerhed", "brug_ukendt", "infra_uafklaret")
DEEPEST = 6

_NOTHING = Group(False, ())
"""What an unreadable condition becomes: it never holds, and the pack is refused anyway."""


@dataclass(frozen=True, slots=True)
class Names:
    """What conditions may name."""

    answers: Collection[str]
    lists: Collection[str]
    uses: Collection[str]
    classes: Collection[str]
    roles: Collection[str]
    may_see_class: bool = False
    may_see_role: bool = False


def read_condition(plain: object, path: str, names: Names, notes: Notes, depth: int = 0) -> Condition:
    row = notes.table(plain, path)
    if not row:
        return _NOTHING
    if depth > DEEPEST:
        notes.add(path, "Betingelsen går for dybt. Del den op.", "The condition is too deep. Split it.")
        return _NOTHING
    for word in ("all", "any"):
        if word in row:
            notes.only(row, path, (word,))
            return _group(row[word], f"{path}.{word}", names, notes, depth, is_all=word == "all")
    return _leaf(row, path, names, notes)


def _group(parts: object, path: str, names: Names, notes: Notes, depth: int, *, is_all: bool) -> Condition:
    if not isinstance(parts, list | tuple):
        notes.add(path, "Her skal stå en liste af betingelser.", "A list of conditions must stand here.")
        return _NOTHING
    if not parts and not is_all:
        notes.add(path, "“any” uden indhold passer aldrig.", '"any" of nothing never fits.')
    return Group(
        is_all,
        tuple(read_condition(one, f"{path}[{n}]", names, notes, depth + 1) for n, one in enumerate(parts)),
    )


def _leaf(row: dict[str, object], path: str, names: Names, notes: Notes) -> Condition:
    match set(row):
        case keys if keys == {"f", "er"} or keys == {"f", "ikke"}:
            op = Op.FACT_IS if "er" in row else Op.FACT_IS_NOT
            name, value = row["f"], row.get("er", row.get("ikke"))
            if not isinstance(name, str) or name not in names.answers:
                _unknown(notes, path, name)
            if value not in ANSWERS:
                notes.add(path, "Et svar er ja, nej eller ved_ikke.", "An answer is ja, nej or ved_ikke.")
            return Leaf(op, str(name), (str(value),))
        case keys if keys == {"l", "ikke_tom"}:
            if not isinstance(row["l"], str) or row["l"] not in names.lists:
                _unknown(notes, path, row["l"])
            if not isinstance(row["ikke_tom"], bool):
                notes.add(path, "ikke_tom er true eller false.", "ikke_tom is true or false.")
            return Leaf(Op.FILLED if row["ikke_tom"] is True else Op.EMPTY, str(row["l"]))
        case keys if "d" in keys and len(keys) == 2:
            return _derived(row, path, notes)
        case keys if keys == {"k"} or keys == {"ik"}:
            _may(names.may_see_class, path, notes)
            op = Op.CLASS_IN if "k" in row else Op.CLASS_NOT_IN
            return Leaf(op, "", notes.ids(row.get("k", row.get("ik")), path, names.classes))
        case keys if keys == {"rolle"}:
            _may(names.may_see_role, path, notes)
            return Leaf(Op.ROLE, "", notes.ids([row["rolle"]], path, names.roles))
        case keys if keys == {"brug"}:
            return Leaf(Op.USE, "", notes.ids(row["brug"], path, names.uses))
        case keys if keys == {"foreloebig"} and isinstance(row["foreloebig"], bool):
            _may(names.may_see_class, path, notes)
            return Leaf(Op.PROVISIONAL if row["foreloebig"] else Op.NOT_PROVISIONAL)
    words = ", ".join(sorted(map(str, row)))
    notes.add(path, f"Operatoren findes ikke: {words}.", f"There is no such operator: {words}.")
    return _NOTHING


def _derived(row: dict[str, object], path: str, notes: Notes) -> Condition:
    name = str(row["d"])
    if name not in DERIVED:
        _unknown(notes, path, name)
    if isinstance(row.get("sat"), bool):
        return Leaf(Op.DERIVED_SET if row["sat"] else Op.DERIVED_UNSET, name)
    for word, op in (("er", Op.DERIVED_IS), ("ikke", Op.DERIVED_IS_NOT)):
        if isinstance(row.get(word), str):
            return Leaf(op, name, (str(row[word]),))
    notes.add(path, "Brug sat, er eller ikke.", "Use sat, er or ikke.")
    return _NOTHING


def _unknown(notes: Notes, path: str, name: object) -> None:
    notes.add(path, f"“{name}” er ikke erklæret i regelsættet.", f'"{name}" is not declared in the rule pack.')


def _may(is_allowed: bool, path: str, notes: Notes) -> None:
    if not is_allowed:
        notes.add(
            path,
            "Reglen står før det, den spørger til: klassen findes først, så rollen, så pligterne.",
            "The rule comes before what it asks about: class first, then role, then duties.",
        )
