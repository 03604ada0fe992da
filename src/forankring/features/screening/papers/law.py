"""What the law says, on paper: the class with its reason, the stops, and the tasks that follow."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from forankring.domain.law import Assessment, RulePack, explanation, read_facts
from forankring.domain.paper import Block, Bullets, Callout, Facts, Heading, Paragraph, Table
from forankring.kernel.accounts.api import names_of
from forankring.kernel.journey.api import role_word
from forankring.kernel.papers.api import long_date

from ..law import pack_in_force
from ..models import Screening, Task
from ..queries import facts_of
from ..tasks.queries import is_settled, said


def told(found: Screening, law: Assessment, lang: str) -> Iterator[Block]:
    pack = pack_in_force()
    yield Heading(_("Hvad loven siger"))
    yield Facts(
        (
            (_("Klasse (vejledende)"), class_name(pack, law, lang)),
            (_("Kommunens rolle"), pack.roles[law.role].said(lang)),
            (_("Regelsæt"), law.pack_version),
        )
    )
    if stops := [duty.text.said(lang) for duty in law.duties if duty.stop]:
        yield Callout(" ".join(stops), _("Stop"))
    # The class stands above, the answers under Må, and the closing line says that this is guidance.
    _class, rule, _because, *more, _guide = explanation(pack, law, read_facts(pack, facts_of(found)), lang)
    yield Bullets((rule, *more))


def class_name(pack: RulePack, law: Assessment, lang: str) -> str:
    name = pack.classes[law.klass].name.said(lang)
    return _("%(class)s, foreløbigt") % {"class": name} if law.provisional else name


def tasks(rows: Sequence[Task], lang: str) -> Iterator[Block]:
    """Every task with who, when and the proof. A stop stands above and is no task."""
    found = [one for one in rows if not one.is_stop]
    yield Heading(_("Opgaver"))
    if found:
        head = (_("Opgave"), _("Hvem"), _("Sådan går det"))
        yield Table(head, task_rows(found, lang), caption=_("Hvem gør hvad?"), widths=(5, 2, 4))
    else:
        yield Paragraph(_("Der er ingen opgaver."), "quiet")


def task_rows(rows: Sequence[Task], lang: str) -> tuple[tuple[str, str, str], ...]:
    names = names_of(one.owner for one in rows if one.owner)
    return tuple(
        (
            f"{said(one, lang)} ({one.ref})" if one.ref else said(one, lang),
            names[one.owner] if one.owner else role_word(one.owner_role) if one.owner_role else _("Ingen endnu"),
            _state(one, lang),
        )
        for one in rows
    )


def _state(row: Task, lang: str) -> str:
    if row.is_done and row.done_on:
        return _("Gjort %(day)s: %(proof)s") % {"day": long_date(row.done_on, lang), "proof": row.evidence}
    if is_settled(row):
        return _("MED har drøftet det. Det står på tråden.")
    if row.due_on:
        return _("Senest %(day)s") % {"day": long_date(row.due_on, lang)}
    ports = pack_in_force().ports
    return ports[row.port].said(lang) if row.port in ports else _("Ingen dag endnu")
