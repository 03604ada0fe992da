"""The names a condition may use, with what each means: what a jurist looks up while writing one."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from forankring.domain.law import RulePack


def vocabulary(pack: RulePack, section: str, lang: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Groups of names: heading, then name and meaning. A class rule cannot ask for the class it is about to give."""
    facts = [(one.id, one.question.said(lang)) for one in pack.facts.values() if not one.is_list]
    lists = [(one.id, one.question.said(lang)) for one in pack.facts.values() if one.is_list]
    classes = [(key, one.name.said(lang)) for key, one in pack.classes.items()]
    groups = [
        (_("Sådan skrives det"), list(_forms(section))),
        (_("Spørgsmål, der svares ja eller nej til"), facts),
        (_("Spørgsmål med flere svar"), lists),
        (_("Anvendelser"), [(one.id, one.text.said(lang)) for one in pack.uses.values()]),
    ]
    if section != "klassifikation":
        groups.append((_("Klasser"), classes))
    if section == "pligter":
        groups.append((_("Roller"), [(key, one.said(lang)) for key, one in pack.roles.items()]))
    return groups


def _forms(section: str) -> Iterator[tuple[str, str]]:
    yield "{all: [ … , … ]}", _("alt skal passe")
    yield "{any: [ … , … ]}", _("mindst ét skal passe")
    yield "{f: personoplysninger, er: ja}", _("svaret er ja")
    yield "{f: personoplysninger, ikke: nej}", _("svaret er ja eller ved ikke")
    yield "{l: genererer, ikke_tom: true}", _("der er valgt noget")
    yield "{brug: [sagsfordeling]}", _("AI'en bruges til mindst en af dem")
    yield "{d: bilag_iii, sat: true}", _("brugen står på listen i bilag III")
    yield '{d: bilag_iii, er: "2"}', _("brugen hører under punkt 2 i bilag III")
    yield "{d: filter, sat: true}", _("al brug på listen er en afgrænset opgave")
    if section != "klassifikation":
        yield "{k: [forbudt, uafklaret]}", _("klassen er en af dem")
        yield "{ik: [forbudt]}", _("klassen er ikke en af dem")
        yield "{foreloebig: true}", _("klassen er foreløbig")
    if section == "pligter":
        yield "{rolle: idriftsaetter}", _("kommunen har den rolle")
