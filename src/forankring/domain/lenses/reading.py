"""Reading a questionnaire from plain data, strictly: every key known, every text in both languages."""

from collections.abc import Iterable, Mapping
from typing import Any

from forankring.domain.law import Text

from .questions import (
    NOT_RELEVANT,
    UNKNOWN,
    Axis,
    Band,
    Follows,
    Form,
    Lens,
    Option,
    Outcome,
    Question,
    Questionnaire,
)

YES_NO = (Option("ja", Text("Ja", "Yes")), Option("nej", Text("Nej", "No")))
RATINGS = (
    Option("hoej", Text("Høj: det ser godt ud", "High: it looks good")),
    Option("middel", Text("Middel: vi skal passe på noget", "Medium: something needs care")),
    Option("lav", Text("Lav: det ser ikke godt ud", "Low: it does not look good")),
)


class BadQuestions(Exception):
    """`where` is the path to what is wrong, as ("questions", 3, "text")."""

    def __init__(self, where: tuple[str | int, ...], what: str) -> None:
        super().__init__(f"{'.'.join(str(one) for one in where)}: {what}")
        self.where, self.what = where, what


Path = tuple[str | int, ...]


def read_questionnaire(raw: object) -> Questionnaire:
    """Raises BadQuestions with the path to the first thing that is wrong."""
    table = _table(raw, (), ("id", "version", "title", "questions"), ("groups", "axes"))
    groups = {str(k): _text(v, ("groups", k)) for k, v in _mapping(table.get("groups", {}), ("groups",)).items()}
    axes = {str(k): _axis(str(k), v, ("axes", k)) for k, v in _mapping(table.get("axes", {}), ("axes",)).items()}
    listed = _list(table["questions"], ("questions",))
    questions = tuple(_question(one, ("questions", n), groups, axes) for n, one in enumerate(listed))
    for n, one in enumerate(questions):
        before = {earlier.id: earlier for earlier in questions[:n]}
        if one.id in before:
            raise BadQuestions(("questions", n, "id"), f"{one.id} is used twice")
        if one.only_if is not None:
            name, wanted = one.only_if
            if name not in before or not set(wanted) <= set(before[name].answers):
                raise BadQuestions(("questions", n, "only_if"), "name an earlier question and its answers")
    return Questionnaire(
        _word(table["id"], ("id",)),
        _word(table["version"], ("version",)),
        _text(table["title"], ("title",)),
        questions,
        groups,
        axes,
    )


def _question(raw: object, at: Path, groups: Mapping[str, Text], axes: Mapping[str, Axis]) -> Question:
    may = ("help", "group", "axis", "options", "follows", "fact", "only_if")
    table = _table(raw, at, ("id", "lens", "form", "text"), may)
    form = Form(_among(table["form"], [str(one) for one in Form], (*at, "form")))
    group, axis = (
        _among(table[key], known, (*at, key)) if key in table else ""
        for key, known in (("group", groups), ("axis", axes))
    )
    if (form is Form.CHOICE) != ("options" in table):
        raise BadQuestions((*at, "options"), "a choice has options, and nothing else has")
    options = {Form.ANSWER: YES_NO, Form.RATING: RATINGS}.get(form) or _options(table["options"], (*at, "options"))
    answers = [*(one.id for one in options), UNKNOWN, NOT_RELEVANT]
    rules = _list(table.get("follows", []), (*at, "follows"))
    only_if = None
    if "only_if" in table:
        given = _table(table["only_if"], (*at, "only_if"), ("question", "answers"), ())
        wanted = tuple(_word(one, at) for one in _list(given["answers"], (*at, "only_if")))
        only_if = (_word(given["question"], (*at, "only_if")), wanted)
    return Question(
        _word(table["id"], (*at, "id")),
        Lens(_among(table["lens"], [str(one) for one in Lens], (*at, "lens"))),
        form,
        _text(table["text"], (*at, "text")),
        _text(table["help"], (*at, "help")) if "help" in table else Text("", ""),
        group,
        axis,
        options,
        tuple(_follows(one, (*at, "follows", n), answers) for n, one in enumerate(rules)),
        _word(table["fact"], (*at, "fact")) if "fact" in table else "",
        only_if,
    )


def _follows(raw: object, at: Path, answers: list[str]) -> Follows:
    table = _table(raw, at, ("answers",), ("kind", "text", "owner", "days", "escalates"))
    kind = Outcome(_among(table["kind"], [str(one) for one in Outcome], (*at, "kind"))) if "kind" in table else None
    if (kind is None) == ("text" in table):
        raise BadQuestions(at, "an outcome has a kind and a text")
    if kind is None and table.get("escalates") is not True:
        raise BadQuestions(at, "nothing follows")
    if (kind is Outcome.TASK) != ("owner" in table and "days" in table):
        raise BadQuestions(at, "a task has an owner and days, and nothing else has")
    days = table.get("days", 0)
    if not isinstance(days, int) or isinstance(days, bool) or days < 0:
        raise BadQuestions((*at, "days"), "a whole number of days")
    return Follows(
        tuple(_among(one, answers, (*at, "answers")) for one in _list(table["answers"], (*at, "answers"))),
        kind,
        _text(table["text"], (*at, "text")) if "text" in table else Text("", ""),
        _word(table["owner"], (*at, "owner")) if "owner" in table else "",
        days,
        table.get("escalates", False) is True,
    )


def _options(raw: object, at: Path) -> tuple[Option, ...]:
    found = []
    for n, one in enumerate(_list(raw, at)):
        table = _table(one, (*at, n), ("id", "text", "weight"), ())
        if not isinstance(table["weight"], int) or isinstance(table["weight"], bool) or table["weight"] < 0:
            raise BadQuestions((*at, n, "weight"), "a whole number from 0")
        found.append(Option(_word(table["id"], (*at, n)), _text(table["text"], (*at, n, "text")), table["weight"]))
    ids = [one.id for one in found]
    if len(set(ids)) != len(ids) or {UNKNOWN, NOT_RELEVANT} & set(ids):
        raise BadQuestions(at, "every option has its own id")
    return tuple(found)


def _axis(ident: str, raw: object, at: Path) -> Axis:
    table = _table(raw, at, ("text", "bands"), ())
    bands = []
    for n, one in enumerate(_list(table["bands"], (*at, "bands"))):
        given = _table(one, (*at, "bands", n), ("id", "from", "text"), ("needs_talk",))
        text = _text(given["text"], (*at, "bands", n, "text"))
        bands.append(Band(_word(given["id"], at), given["from"], text, given.get("needs_talk", False) is True))
    least = [one.least for one in bands]
    if not all(type(one) is int for one in least) or least[0] != 0 or least != sorted(set(least)):
        raise BadQuestions((*at, "bands"), "bands begin at 0 and rise, each from a whole number of its own")
    return Axis(ident, _text(table["text"], (*at, "text")), tuple(bands))


def _table(raw: object, at: Path, must: Iterable[str], may: Iterable[str]) -> Mapping[str, Any]:
    table, must = _mapping(raw, at), tuple(must)
    if lacking := [key for key in must if key not in table]:
        raise BadQuestions(at, f"{lacking[0]} is missing")
    if strange := [key for key in table if key not in (*must, *may)]:
        raise BadQuestions((*at, strange[0]), "nobody knows this key")
    return table


def _mapping(raw: object, at: Path) -> Mapping[str, Any]:
    if not isinstance(raw, Mapping):
        raise BadQuestions(at, "must be a table of keys")
    return raw


def _list(raw: object, at: Path) -> list[Any]:
    if not isinstance(raw, list) or not (raw or at[-1] == "follows"):
        raise BadQuestions(at, "must be a list with something in it")
    return raw


def _word(raw: object, at: Path) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise BadQuestions(at, "must be a word")
    return raw


def _among(raw: object, known: Iterable[str], at: Path) -> str:
    if raw not in (known := tuple(known)):
        raise BadQuestions(at, f"must be one of: {', '.join(known)}")
    return str(raw)


def _text(raw: object, at: Path) -> Text:
    table = _table(raw, at, ("da", "en"), ())
    return Text(_word(table["da"], (*at, "da")), _word(table["en"], (*at, "en")))
