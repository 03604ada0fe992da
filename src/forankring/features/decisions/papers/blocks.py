"""Each section as blocks. Law is told with its class and "vejledende"; MED by side; the decision as it was taken."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from forankring.domain.journey import Entry, Kind
from forankring.domain.paper import Block, Bullets, Callout, Facts, Lines, Paragraph, Table
from forankring.features.direction.api import compass_in_force
from forankring.features.screening.api import lens_verdicts, review_missed
from forankring.kernel.journey.api import role_word
from forankring.kernel.papers.api import long_date

from ..models import MedInvolvement
from ..screened import Duty, Screened, gate_of
from ..words import APSA_WORDS, CLASS_WORDS, DECIDED_WORDS, INVOLVEMENT_WORDS, OUTCOME_WORDS, Word

Body = Mapping[str, Any]

RECOMMENDERS: dict[str, Word] = {
    "director": gettext_lazy("Direktionen"),
    "centre_head": gettext_lazy("Centerchefen"),
    "unit_head": gettext_lazy("Institutionslederen"),
    "team_leader": gettext_lazy("Teamlederen"),
    "legal": gettext_lazy("Juristen"),
    "it": gettext_lazy("It og digitalisering"),
    "med_secretary": gettext_lazy("MED-sekretæren"),
    "chair": gettext_lazy("Formanden"),
}
"""Who recommends, as a paper says it."""


def text_blocks(text: str) -> tuple[Block, ...]:
    """Paragraphs; lines that stand close together under a line with a colon become a list."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    blocks: list[Block] = []
    held: list[str] = []
    for line in lines:
        if line.startswith(("»", "- ", "• ")):
            held.append(line.removeprefix("- ").removeprefix("• "))
            continue
        if held:
            blocks.append(Bullets(tuple(held)))
            held = []
        blocks.append(Paragraph(line))
    if held:
        blocks.append(Bullets(tuple(held)))
    return tuple(blocks)


def listed(text: str) -> tuple[Block, ...]:
    lines = tuple(line.strip().removeprefix("- ").removeprefix("• ") for line in text.splitlines() if line.strip())
    return (Bullets(lines),) if len(lines) > 1 else tuple(Paragraph(line) for line in lines)


def recommendation(text: str, by_role: str) -> tuple[Block, ...]:
    """ "Lederen indstiller, at" and its points; every point begins with "at"."""
    points = [line.strip().removeprefix("- ").removeprefix("• ").strip(" ,;.") for line in text.splitlines()]
    begins = ("at ", f"{_('at')} ")
    points = [point if point.lower().startswith(begins) else f"{begins[1]}{point}" for point in points if point]
    if not points:
        return ()
    lead = _("%(who)s indstiller,") % {"who": RECOMMENDERS.get(by_role, _("Lederen"))}
    return (Paragraph(lead), Bullets(tuple(points)))


def _state(duty: Duty, lang: str) -> str:
    """Done, missing, or from when it binds."""
    if duty.is_done:
        return _("Gjort")
    if duty.status == "later" and duty.since:
        return _("Gælder fra %(day)s") % {"day": _iso(duty.since, lang)}
    if duty.status == "voluntary" and duty.since:
        return _("Frivilligt nu, gælder fra %(day)s") % {"day": _iso(duty.since, lang)}
    return _("Mangler")


def lenses(found: Screened, matter: str) -> tuple[Block, ...]:
    """What the screening found under each of the four; a yes with duties still open at the gate says so."""
    verdicts = lens_verdicts(found.body or {}, found.done, gate_of(matter))
    return (Facts(verdicts),) if verdicts else ()


def law(found: Screened, lang: str) -> tuple[Block, ...]:
    if not found.is_done:
        return (Paragraph(_("Screeningen er ikke afsluttet endnu.")),)
    name = str(CLASS_WORDS.get(found.law_class, found.law_class or CLASS_WORDS["uafklaret"]))
    if found.is_provisional:
        name = _("%(class)s, foreløbigt") % {"class": name}
    facts = (*_overdue(lang), Facts(((_("Klasse (vejledende)"), name),)))
    closing = Paragraph(_("Vurderingen er vejledende. Den, der beslutter, har ansvaret."), "quiet")
    if not found.duties:
        return (*facts, closing)
    rows = tuple((duty.said(lang), duty.ref or duty.id, _state(duty, lang)) for duty in found.duties)
    head = (_("Det skal vi gøre"), _("Kilde"), _("Sådan går det"))
    return (*facts, Table(head, rows, widths=(5, 3, 2)), closing)


def _overdue(lang: str) -> tuple[Block, ...]:
    """Rules nobody has looked through in time are said to be so, also where they are only read on paper."""
    day = review_missed()
    if day is None:
        return ()
    words = _("Reglerne skulle have været gennemgået senest %(day)s. Spørg juraen, før I bruger svarene.")
    return (Callout(words % {"day": long_date(day, lang)}, _("Vær opmærksom")),)


def med(entries: Sequence[Entry], sentence: str, lang: str) -> tuple[Block, ...]:
    """Who was heard, when, and what each side said."""
    blocks: list[Block] = [Paragraph(sentence, "strong")]
    for entry in entries:
        if entry.kind is Kind.MED:
            blocks += _involved(entry.body, lang)
    return tuple(blocks)


def _involved(body: Body, lang: str) -> list[Block]:
    on = body.get("meeting_on") or body.get("date")
    kind = str(INVOLVEMENT_WORDS.get(str(body.get("kind")), ""))
    when = long_date(date.fromisoformat(on), lang) if isinstance(on, str) and on else ""
    apsa = ", ".join(str(APSA_WORDS[one]) for one in body.get("apsa", ()) if one in APSA_WORDS)
    pairs = (
        (_("Udvalg"), ", ".join(filter(None, (str(body.get("committee_name", "")), when)))),
        (_("Form"), ": ".join(filter(None, (kind, apsa.lower())))),
        (_("Spørgsmål"), str(body.get("question", ""))),
        (_("Ledersiden"), str(body.get("statement_management", ""))),
        (_("Medarbejdersiden"), str(body.get("statement_employees", ""))),
        (_("Uenighed"), str(body.get("dissent", ""))),
        (_("Det endte med"), str(OUTCOME_WORDS.get(str(body.get("outcome")), ""))),
        (_("Referat"), str(body.get("meeting_reference", ""))),
        (_("Hvorfor ikke før"), str(body.get("why_not", ""))),
    )
    return [Facts(tuple(pair for pair in pairs if pair[1]))]


def compass(answers: Mapping[str, str]) -> tuple[Block, ...]:
    """Every principle in force with its answer; a row without an answer stays, so that it is seen."""
    now = compass_in_force()
    if now is None:
        return ()
    rows = tuple((p.text, answers.get(p.id, "") or _("Ikke besvaret endnu")) for p in now.principles)
    return (Table((_("Princip"), _("Sådan lever vi op til det")), rows, widths=(2, 3)),)


def conditions(body: Body, lang: str) -> tuple[Block, ...]:
    rows = tuple(
        (c.get("text", ""), role_word(c.get("owner", "")), _iso(c.get("due_on"), lang), _iso(c.get("expires_on"), lang))
        for c in body.get("conditions", ())
    )
    head = (_("Vilkår"), _("Hvem"), _("Senest"), _("Udløber"))
    return (Table(head, rows, widths=(4, 2, 2, 2)),) if rows else ()


def decision(body: Body, on: str, lang: str) -> tuple[Block, ...]:
    """As it was taken; while it is not, that is said, with lines to write on at the meeting."""
    if not body:
        return (Paragraph(_("Der er ikke besluttet noget endnu."), "quiet"), Lines(3))
    said = str(DECIDED_WORDS.get((str(body.get("about")), str(body.get("outcome"))), ""))
    if body.get("conditions"):
        said = _("%(said)s, med vilkår") % {"said": said}
    pairs = (
        (_("Besluttet"), said),
        (_("Af"), role_word(str(body.get("decided_as", "")))),
        (_("Den"), _iso(on, lang)),
        (_("Begrundelse"), str(body.get("reasons", ""))),
        (_("Besluttet før MED havde drøftet det"), str(_of(body, "med", "despite"))),
        (_("Samme person indstillede og besluttede"), str(_of(body, "four_eyes", "why"))),
    )
    return (Facts(tuple(pair for pair in pairs if pair[1])),)


def minutes(row: MedInvolvement, lang: str) -> tuple[Block, ...]:
    """What the committee ended with; until then that is said, with lines to write on at the meeting."""
    if not row.outcome:
        return (Paragraph(_("Der er ikke skrevet noget fra mødet endnu."), "quiet"), Lines(4))
    pairs = (
        (_("Det endte med"), str(row.get_outcome_display())),
        (_("Ledersiden"), row.statement_management),
        (_("Medarbejdersiden"), row.statement_employees),
        (_("Uenighed"), row.dissent),
    )
    return (Facts(tuple(pair for pair in pairs if pair[1])),)


def _of(body: Body, group: str, key: str) -> object:
    found = body.get(group)
    return found.get(key, "") if isinstance(found, Mapping) else ""


def _iso(day: object, lang: str) -> str:
    return long_date(date.fromisoformat(day), lang) if isinstance(day, str) and day else ""
