"""AI Act, Annex VIII section C: the five points a public deployer registers, ready to copy (article 49(3))."""

from django.utils.translation import gettext as _

from forankring.domain.paper import Block, Document, Facts, Heading, Paragraph
from forankring.kernel.accounts.api import municipality

from ..models import Use

NATIONAL = ("2",)
"""Annex III points that are registered nationally instead of in the EU's database (article 49(5))."""


def annex_points(use: Use) -> list[tuple[str, str]]:
    """Heading and text of each of the five points; an empty text is a gap."""
    house = municipality()
    contact = "\n".join(x for x in (house.name, str(use.unit or ""), use.contact_email, house.contact_phone) if x)
    return [
        (_("1. Navn, adresse og kontakt på den, der bruger systemet"), contact),
        (_("2. Navn og kontakt på den, der sender oplysningerne"), use.responsible_role),
        (_("3. Adressen på udbyderens post i EU's database"), use.system.eu_db_url),
        (_("4. Sammendrag af vurderingen af rettigheder (artikel 27)"), use.fria_summary),
        (_("5. Sammendrag af konsekvensanalysen (DPIA)"), use.dpia_summary),
    ]


def annex_blocks(use: Use) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Paragraph(
            _("Kopiér hvert punkt over i EU's database. Mangler der noget, så vent med at sende, til det er på plads."),
            "quiet",
        ),
        Facts(((_("Anvendelse"), use.title), (_("System"), use.system.name))),
    ]
    for title, text in annex_points(use):
        blocks += [Heading(title, 2), Paragraph(text or _("Mangler endnu."), "plain" if text else "strong")]
    return tuple(blocks)


def annex_document(use: Use, lang: str) -> Document:
    house = municipality()
    return Document(
        _("Bilag VIII, afsnit C"),
        lang,
        annex_blocks(use),
        kicker=_("Registrering efter artikel 49, stk. 3"),
        subtitle=use.title,
        municipality=house.name_mark or house.name,
    )
