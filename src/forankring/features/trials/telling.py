"""This room's records told on the thread: one sentence, and what is seen when the knot is opened."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.domain.journey import Lane

from .words import LANE_WORDS, LEARNING_WORDS, QUESTIONS, RESULT_WORDS, reasons

Body = Mapping[str, Any]


def tell_lane(body: Body) -> str:
    word = str(LANE_WORDS[body["lane"]])
    why = reasons(body["lane"], list(body.get("reasons", [])))
    return f"{word}." if body["lane"] == Lane.WITHIN or not why else f"{word}. {' '.join(why)}"


def lane_parts(body: Body) -> list[tuple[str, str]]:
    facts = body.get("facts", {})
    said = {True: _("Ja"), False: _("Nej"), None: _("Ved ikke")}
    tool = [(_("Værktøj"), str(body["tool_name"]))] if body.get("tool_name") else []
    if body.get("conditions"):
        tool.append((_("Betingelser for værktøjet"), str(body["conditions"])))
    asked = [(str(words), str(said[facts[name]])) for name, words in QUESTIONS.items() if name in facts]
    why = reasons(body["lane"], list(body.get("reasons", [])))
    return [*tool, *asked, *([(_("Derfor"), "\n".join(why))] if why else []), *trial_parts(body.get("wish", {}))]


def tell_trial(body: Body) -> str:
    weeks = body.get("weeks")
    length = weeks_in_words(weeks) if isinstance(weeks, int) else ""
    return " ".join(part for part in (str(body.get("what", "")), f"({length})" if length else "") if part)


def trial_parts(body: Body) -> list[tuple[str, str]]:
    weeks = body.get("weeks")
    pairs = [
        (_("Hvad"), body.get("what")),
        (_("Hvem"), body.get("who")),
        (_("Hvor længe"), weeks_in_words(weeks) if isinstance(weeks, int) else ""),
        (_("Vi taler om det"), body.get("talk")),
        (_("Vi stopper, hvis"), body.get("stop")),
        (_("Værktøj"), body.get("tool_name")),
    ]
    return [(name, str(words)) for name, words in pairs if words]


def tell_learning(body: Body) -> str:
    first = next((str(body[name]) for name in ("worked", "harder", "surprised") if body.get(name)), "")
    result = [str(RESULT_WORDS[body["result"]])] if body.get("result") else []
    return " ".join(_ended(line) for line in (*result, *first.splitlines()) if line.strip())


def _ended(line: str) -> str:
    """One thing per line becomes one sentence each."""
    said = line.strip()
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."


def learning_parts(body: Body) -> list[tuple[str, str]]:
    return [(str(words), str(body[name])) for name, words in LEARNING_WORDS.items() if body.get(name)]


def weeks_in_words(weeks: int) -> str:
    return ngettext("%(count)s uge", "%(count)s uger", weeks) % {"count": weeks}
