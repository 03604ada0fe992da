"""What the thread already says for each text section: people correct it, nobody writes it again."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from forankring.domain.journey import Entry, Kind
from forankring.features.ideas.api import ideas_of_initiative
from forankring.kernel.journey.api import Initiative
from forankring.kernel.ui.tags.words import day

Body = Mapping[str, Any]


def prefilled(initiative: Initiative, entries: Sequence[Entry], matter: str) -> dict[str, str]:
    """Text per section; a section nothing is known about is empty."""
    task = {**_newest(entries, Kind.IDEA), **_newest(entries, Kind.TASK)}
    screening, learning = _newest(entries, Kind.SCREENING), _newest(entries, Kind.LEARNING)
    return {
        "what": _lines(_unless(initiative.title, initiative.summary), *_task(initiative.title, task)),
        "why": _lines(_text(task, "purpose", "why", "value"), _cards(initiative, task)),
        "alternatives": _text(screening, "without_ai", "alternatives") or _text(task, "alternatives", "without_ai"),
        "benefits": _lines(_text(screening, "benefits"), _text(learning, "worked")),
        "risks": _lines(_text(screening, "risks"), _text(learning, "harder"), _text(learning, "lost")),
        "recommendation": _recommendation(initiative, matter),
    }


def agenda_prefilled(initiative: Initiative, entries: Sequence[Entry], question: str) -> dict[str, str]:
    told = prefilled(initiative, entries, "trial")
    ask = _("Udvalget bliver bedt om at drøfte: %(question)s") % {"question": question} if question else ""
    return {
        "presentation": _lines(told["what"], told["why"], ask),
        "recommendation": _("at udvalget drøfter sagen"),
    }


def _unless(title: str, text: str) -> str:
    """The heading says it already."""
    return "" if text == title else text


def _task(title: str, task: Body) -> tuple[str, ...]:
    """The task and what AI is to help with, each as a sentence of its own."""
    name, part = _unless(title, _text(task, "task", "text")), _text(task, "part")
    return (
        _("Opgaven: %(task)s") % {"task": name} if name else "",
        _("Det skal AI hjælpe med: %(part)s") % {"part": part} if part else "",
    )


def _recommendation(initiative: Initiative, matter: str) -> str:
    told = {"title": initiative.title}
    return {
        "trial": _("at »%(title)s« bliver afprøvet i en afgrænset periode") % told,
        "operation": _("at »%(title)s« bliver sat i drift") % told,
        "procurement": _("at løsningen til »%(title)s« bliver købt ind") % told,
        "stop": _("at »%(title)s« bliver stoppet") % told,
    }.get(matter, "")


def _cards(initiative: Initiative, task: Body) -> str:
    """The cards' own wording, as it was said in the room."""
    ideas = ideas_of_initiative(initiative.pk)
    said = [
        *_strings(task.get("cards")),
        *_strings(task.get("wordings")),
        *(words for idea in ideas for words in _strings(idea.wordings) or [idea.text]),
    ]
    quoted = "\n".join(f"»{words}«" for words in dict.fromkeys(said))
    if not quoted:
        return ""
    days = [idea.said_on for idea in ideas]
    lead = _("Det sagde kollegerne den %(day)s:") % {"day": day(min(days))} if days else _("Det sagde kollegerne:")
    return f"{lead}\n{quoted}"


def _newest(entries: Sequence[Entry], kind: Kind) -> Body:
    return next((e.body for e in reversed(entries) if e.kind is kind), {})


def _text(body: Body, *keys: str) -> str:
    """The first of the keys that says something, whether written as text, a list, or rows with a text."""
    for key in keys:
        value = body.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if found := _strings(value):
            return "\n".join(found)
    return ""


def _strings(value: object) -> list[str]:
    if not isinstance(value, Iterable) or isinstance(value, str | Mapping):
        return []
    found = []
    for one in value:
        if isinstance(one, str):
            found.append(one.strip())
        elif isinstance(one, Mapping):
            found.append(_row(one))
    return [text for text in found if text]


def _row(row: Body) -> str:
    """A benefit or a risk with its type before it."""
    text = next((row[key] for key in ("text", "beskrivelse", "description") if isinstance(row.get(key), str)), "")
    sort = row.get("type")
    return f"{sort}: {text}" if text and isinstance(sort, str) and sort else text


def _lines(*parts: str) -> str:
    return "\n".join(dict.fromkeys(part for part in parts if part))
