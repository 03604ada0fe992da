"""A published use as a page to read: the same blocks on the screen, in the preview and on the one-page card."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from forankring.domain.journey import Stage
from forankring.domain.paper import Block, Bullets, Facts, Heading, Paragraph
from forankring.kernel.journey.api import stage_word

from .catalogue import PILOT_STAGES, SECTIONS, SYSTEM, USE
from .shown import Shown, show_all
from .words import AREAS, LAW_CLASSES, Word, word

ABOVE = ("title", "short_description", "unit", "area", "contact_email")
"""Said at the top of the page, or at its end."""

SAID: dict[str, Word] = {
    **{name: SECTIONS[name] for name in ("why", "control", "data", "risks", "assessed")},
    "who": gettext_lazy("Hvem det angår"),
    "about": gettext_lazy("Mere om brugen"),
    "time": SECTIONS["time"],
}
"""What a citizen wants to know first comes first."""
FACTS = ("starts_on", "pilot_ends_on", "ends_on", "next_review_on", "personal_data", "sensitivity", "decision_role")


def public_blocks(told: Mapping[str, Any], stage: Stage, *, has_run: bool) -> tuple[Block, ...]:
    """What a citizen reads, from the published copy alone."""
    named = {spec.name: spec for spec in USE}
    pairs = [(_("Hvem"), str(told.get("unit") or "")), (_("Område"), word(AREAS, str(told.get("area") or "")))]
    pairs.append((_("Status"), stage_word(stage, has_run=has_run)))
    system = told.get("system") or {}
    made_by = str(system.get("supplier") or "")
    pairs.append((_("System"), f"{system.get('name', '')} ({made_by})" if made_by else str(system.get("name", ""))))
    if told.get("ai_class"):
        pairs.append((_("Risiko efter AI-forordningen"), word(LAW_CLASSES, str(told["ai_class"]))))
    is_tried = stage in PILOT_STAGES
    facts = show_all([named[name] for name in FACTS if is_tried or name != "pilot_ends_on"], told)
    pairs += [(one.label, one.text) for one in facts]
    blocks: list[Block] = [Paragraph(str(told.get("short_description") or ""), "lead")]
    blocks.append(Facts(tuple((name, text) for name, text in pairs if text)))
    for section, title in SAID.items():
        rest = [s for s in USE if s.section == section and s.is_public and s.name not in (*ABOVE, *FACTS)]
        blocks += _section(str(title), show_all(rest, told))
    more = [spec for spec in SYSTEM if spec.is_public and spec.name not in ("name", "supplier")]
    told_more = [(one.label, one.text) for one in show_all(more, system)]
    if told_more:
        blocks += [Heading(_("Om systemet")), Facts(tuple(told_more))]
    return tuple(blocks)


def _section(title: str, shown: list[Shown]) -> list[Block]:
    """A heading, what is said in a line each, then what is a list. Lists alone need no heading above their own."""
    pairs = tuple((one.label, one.text) for one in shown if not one.items)
    blocks: list[Block] = [Heading(title), Facts(pairs)] if pairs else []
    for one in shown:
        if one.items:
            blocks += [Heading(one.label, 3 if pairs else 2), Bullets(one.items)]
    return blocks
