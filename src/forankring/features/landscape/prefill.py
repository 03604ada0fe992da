"""What the thread and the house already know about a use, so that nobody types it twice."""

from collections.abc import Iterable, Mapping
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from forankring.domain.journey import Kind, last_day
from forankring.kernel.accounts.api import LEADERS, HeldRole, municipality
from forankring.kernel.journey.api import Initiative, entries_of, last_body, role_word

YES_NO = {"ja": "yes", "nej": "no"}


def prefill(initiative: Initiative) -> dict[str, object]:
    """Values by field name, from the newest record of each step. What nobody has said is left out, never guessed."""
    task, screening, trial = (last_body(initiative, kind) for kind in (Kind.TASK, Kind.SCREENING, Kind.TRIAL))
    risks, facts = _said(screening, "risks"), screening.get("facts")
    known: dict[str, object] = {
        "short_description": _text(task, "part"),
        "purpose": _lines([_text(task, "task", "text"), _text(task, "part")]),
        "expected_value": _said(screening, "benefits"),
        "alternatives": _said(screening, "without_ai"),
        "proportionality": _lines(_weighed(screening)),
        "risks": [{"type": "other", "text": risks, "measure": "", "owner": ""}] if risks else [],
        "rollback": _text(trial, "stop"),
        "pilot_ends_on": _last_day(initiative) if trial else None,
        "personal_data": YES_NO.get(str(facts.get("personoplysninger")), "") if isinstance(facts, Mapping) else "",
        "responsible_role": _leader_of(initiative),
        "contact_email": municipality().contact_mail,
    }
    return {**{name: value for name, value in known.items() if value}, **law_of(screening)}


def _last_day(initiative: Initiative) -> date:
    """The day it ends, or would end when it began today."""
    return initiative.ends_on or last_day(entries_of(initiative), timezone.localdate())


def _said(screening: Mapping[str, object], name: str) -> str:
    """A text of the screening: its own, or under the lens it was written in."""
    under = screening.get("arguments")
    lenses = [lens for lens in under.values() if isinstance(lens, Mapping)] if isinstance(under, Mapping) else []
    return next((text for body in (screening, *lenses) if (text := _text(body, name))), "")


def _weighed(screening: Mapping[str, object]) -> Iterable[str]:
    """What speaks for and against, under every lens."""
    under = screening.get("arguments")
    lenses = [lens for lens in under.values() if isinstance(lens, Mapping)] if isinstance(under, Mapping) else []
    for name, words in (("for", _("Det taler for: %(text)s")), ("against", _("Det taler imod: %(text)s"))):
        yield from (words % {"text": text} for lens in lenses if (text := _text(lens, name)))


def _leader_of(initiative: Initiative) -> str:
    """The post of the one who leads the place, never the person."""
    held = HeldRole.objects.filter(unit=initiative.unit_id, role__in=LEADERS).first() if initiative.unit else None
    return f"{role_word(held.role)}, {initiative.unit}" if held else ""


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(text for text in texts if text))


def law_of(body: Mapping[str, object]) -> dict[str, object]:
    """Class, rule, version, role and kinds of use as the screening found them."""
    law = body.get("law")
    told = law if isinstance(law, Mapping) else body
    facts = body.get("facts")
    types = facts.get("brugstyper") if isinstance(facts, Mapping) else None
    wanted = {
        "ai_class": _code(told, "class", "klasse", "ai_class", "law_class"),
        "class_rule": _code(told, "rule", "class_rule", "klasse_regel"),
        "ruleset_version": _code(told, "ruleset", "ruleset_version", "version"),
        "law_role": _code(told, "role", "law_role", "rolle"),
    }
    found: dict[str, object] = {name: value for name, value in wanted.items() if value}
    if found.get("ai_class"):
        found["is_provisional"] = bool(told.get("is_provisional", told.get("foreloebig", False)))
    if isinstance(types, list) and all(isinstance(one, str) for one in types):
        found["use_types"] = types
    return found


def _text(body: Mapping[str, object], *keys: str) -> str:
    return next((value for key in keys if isinstance(value := body.get(key), str)), "")


def _code(body: Mapping[str, object], *keys: str) -> str:
    return _text(body, *keys)[:40]
