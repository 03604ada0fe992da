"""The lines of the gate's page: what each says, and what this person can do about it."""

from collections import Counter
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.domain.journey import NOT_YET, Stage
from forankring.kernel.accounts.api import Person, Role

from ..forms.small import DutyForm, ExceptionForm
from ..gate import SAME, Exceptable, Item, State
from ..gate_words import sentence_of
from ..models import GateException, Use
from ..queries.access import may_edit, may_edit_system
from ..queries.gate import GateView, proofs_of

Tried = ExceptionForm | DutyForm | None


@dataclass(frozen=True, slots=True)
class Line:
    """An item as the page shows it. `form`: this person may except it now; `duty_form`: they may tick it off.

    `mend` is where what lacks is filled in: a word and an address.
    """

    sentence: str
    state: State
    exception: GateException | None
    form: ExceptionForm | None
    duty_form: DutyForm | None
    proof: str
    is_legal_only: bool
    mend: tuple[str, str]


def lines_of(view: GateView, use: Use, person: Person, tried: Tried) -> list[Line]:
    can, is_legal = may_edit(person, use), person.holds(Role.LEGAL)
    mends = _mends(use, person) if can else {}
    return [_line(item, view, use, tried, mends, can=can, is_legal=is_legal) for item in view.items]


def lead_of(view: GateView | None, missing: int, stage: Stage, *, has_run: bool) -> str:
    """Where the gate is, in one sentence. What is switched on and may not be used is never said to be in use."""
    if view is None:
        return _("Der er ingen port her.")
    if view.was_shut:
        return (
            _("Porten var åben, men er lukket igen. Nedenfor står hvorfor.") if missing else _("Alt er på plads igen.")
        )
    if view.was_opened:
        return _("Porten er åben. Det står på tråden.")
    if not missing:
        return _("Alt er på plads.")
    if stage in NOT_YET and not has_run:
        sentence = ngettext(
            "Leverandøren har slået det til, men her må det ikke bruges, før det er screenet og besluttet. "
            "Den her ene ting spørger porten efter.",
            "Leverandøren har slået det til, men her må det ikke bruges, før det er screenet og besluttet. "
            "De her %(count)s ting spørger porten efter.",
            missing,
        )
    elif stage is Stage.SUSPENDED:
        sentence = ngettext(
            "Det er sat på pause og må ikke bruges imens. Den her ene ting ville porten spørge efter i dag.",
            "Det er sat på pause og må ikke bruges imens. De her %(count)s ting ville porten spørge efter i dag.",
            missing,
        )
    elif stage in (Stage.OPERATION, Stage.REVIEW):
        sentence = ngettext(
            "Det er i brug allerede. Den her ene ting ville porten spørge efter i dag.",
            "Det er i brug allerede. De her %(count)s ting ville porten spørge efter i dag.",
            missing,
        )
    elif not view.is_here:
        sentence = ngettext(
            "I er ikke ved porten endnu. Her kan I se den ene ting, den vil spørge efter.",
            "I er ikke ved porten endnu. Her kan I se de %(count)s ting, den vil spørge efter.",
            missing,
        )
    else:
        sentence = ngettext(
            "Der mangler én ting, før porten kan åbnes.",
            "Der mangler %(count)s ting, før porten kan åbnes.",
            missing,
        )
    return sentence % {"count": missing}


def _mends(use: Use, person: Person) -> dict[str, tuple[str, str]]:
    """Where each kind of item is put right."""
    thread = (_("Se hele tråden"), reverse("journey:thread", args=[use.initiative]))
    found = dict.fromkeys(("screening", "class", "question", "evaluation", "decision", "need"), thread)
    found["risk"] = (_("Skriv, hvor risikovurderingen er"), reverse("landscape:use_edit", args=[use.pk, "assessed"]))
    if may_edit_system(person, use.system):
        url = reverse("landscape:system_edit", args=[use.system_id, "agreement"])
        found["agreement"] = (_("Skriv om databehandleraftalen"), url)
    return found


def _line(
    item: Item,
    view: GateView,
    use: Use,
    tried: Tried,
    mends: dict[str, tuple[str, str]],
    *,
    can: bool,
    is_legal: bool,
) -> Line:
    may = item.exceptable is Exceptable.YES or (item.exceptable is Exceptable.LEGAL and is_legal)
    mine = tried if tried is not None and tried.data.get("item") == item.id else None
    is_missing, told = item.state is State.MISSING and can, {"item": item.id}
    exception = duty = None
    if is_missing and may:
        exception = mine if isinstance(mine, ExceptionForm) else ExceptionForm(initial=told, auto_id=f"{item.id}-u-%s")
    if is_missing and item.is_duty and item.exceptable is Exceptable.YES:
        said = {**told, "evidence": _usual_proof(view) or _refs(use).get(item.id, "")}
        duty = mine if isinstance(mine, DutyForm) else DutyForm(initial=said, auto_id=f"{item.id}-k-%s")
    is_running = item.state is State.EXCEPTED
    return Line(
        sentence=sentence_of(item),
        state=item.state,
        exception=next((row for row in view.exceptions if row.item == item.id), None) if is_running else None,
        form=exception,
        duty_form=duty,
        proof=_proof(item, view, proofs_of(use)),
        is_legal_only=item.exceptable is Exceptable.LEGAL and not is_legal,
        mend=mends.get(item.kind, ("", "")) if item.state is State.MISSING else ("", ""),
    )


def _refs(use: Use) -> dict[str, str]:
    """What the register knows of where a proof lies, before all of it is there."""
    return {SAME["agreement"]: use.system.agreement_ref, SAME["risk"]: use.risk_assessment_ref}


def _usual_proof(view: GateView) -> str:
    """Where most of the proofs lie: one case often holds them all, and nobody types its number for each."""
    found = Counter(row.evidence for row in view.done).most_common(1)
    return found[0][0] if found else ""


def _proof(item: Item, view: GateView, proofs: dict[str, str]) -> str:
    """Where one can see that a duty is done: here, in the register, or on the task the screening made of it."""
    if item.state is not State.DONE or not item.is_duty:
        return ""
    if noted := next((row.evidence for row in view.done if row.duty == item.id), ""):
        return noted
    if item.id in proofs:
        return _("Det står på AI-landkortet. %(where)s") % {"where": proofs[item.id]}
    return _("Noteret på opgaven fra screeningen.")
