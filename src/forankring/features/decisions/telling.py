"""How this room's records are told on the thread."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.domain.words import in_sentence
from forankring.features.direction.api import DECISION_WORDS, Decision
from forankring.kernel.journey.api import role_word
from forankring.kernel.ui.tags.words import day

from .signal import Involvement, Outcome
from .words import APSA_WORDS, DECIDED_WORDS, INVOLVEMENT_WORDS, OUTCOME_WORDS

Body = Mapping[str, Any]
Parts = list[tuple[str, str]]


def med_title(body: Body) -> str:
    """To be told is not to be heard; empty leaves the usual word."""
    if not _held(body):
        return _("MED ikke hørt")
    known = body.get("kind") in set(Involvement)
    return "" if known and body["kind"] != Involvement.INFORMATION else _("MED orienteret")


def tell_med(body: Body) -> str:
    held = _held(body)
    outcome = str(OUTCOME_WORDS.get(str(body.get("outcome")), _("Information")))
    told = {"outcome": outcome, "committee": body.get("committee_name", ""), "day": _day(held)}
    if not held:
        return _("MED er ikke med før beslutningen: %(why)s") % {"why": body.get("why_not", "")}
    if body.get("outcome") == Outcome.INFORMED:
        return _("%(committee)s fik besked den %(day)s.") % told
    return _("%(outcome)s i %(committee)s den %(day)s.") % told


def med_parts(body: Body) -> Parts:
    apsa = ", ".join(str(APSA_WORDS[one]).lower() for one in body.get("apsa", ()) if one in APSA_WORDS)
    return _filled(
        (_("Form"), str(INVOLVEMENT_WORDS.get(str(body.get("kind")), ""))),
        (_("Handler om"), apsa),
        (_("Spørgsmål"), body.get("question")),
        (_("Ledersiden"), body.get("statement_management")),
        (_("Medarbejdersiden"), body.get("statement_employees")),
        (_("Uenighed"), body.get("dissent")),
        (_("Referat"), body.get("meeting_reference")),
        (_("Hvorfor ikke før beslutningen"), body.get("why_not")),
    )


def tell_decision(body: Body) -> str:
    said = str(DECIDED_WORDS.get((str(body.get("about")), str(body.get("outcome"))), ""))
    count = len(body.get("conditions", ()))
    more = ngettext(" Der er %(count)s vilkår.", " Der er %(count)s vilkår.", count) % {"count": count} if count else ""
    role = role_word(str(body.get("decided_as", "")))
    if not role:
        return f"{said}.{more}"
    return (_("%(said)s. Besluttet af: %(role)s.") % {"said": said, "role": in_sentence(role)}) + more


def decision_parts(body: Body) -> Parts:
    rule = str(body.get("rule", ""))
    conditions = "\n".join(_condition(c) for c in body.get("conditions", ()))
    compass = "\n".join(f"{c.get('principle', '')}: {c.get('answer', '')}" for c in body.get("compass", ()))
    med, eyes = body.get("med") or {}, body.get("four_eyes") or {}
    return _filled(
        (_("Begrundelse"), body.get("reasons")),
        (_("Vilkår"), conditions),
        (_("AI-kompas"), compass),
        (_("Besluttet efter rækken"), str(DECISION_WORDS[Decision(rule)]) if rule in set(Decision) else ""),
        (_("Besluttet før MED havde drøftet det"), med.get("despite")),
        (_("Samme person indstillede og besluttede"), eyes.get("why")),
    )


def _held(body: Body) -> object:
    return body.get("meeting_on") or body.get("date")


def _condition(raw: Body) -> str:
    told = {"text": raw.get("text", ""), "owner": role_word(str(raw.get("owner", ""))), "day": _day(raw.get("due_on"))}
    return _("%(text)s (%(owner)s, senest %(day)s)") % told


def _filled(*pairs: tuple[str, object]) -> Parts:
    return [(name, str(words)) for name, words in pairs if words]


def _day(iso: object) -> str:
    return day(date.fromisoformat(iso)) if isinstance(iso, str) and iso else ""
