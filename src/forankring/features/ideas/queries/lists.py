"""Ideas as lists: gathered, alone, chosen, waiting; and the proof that every one of them is there."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Prefetch, Q, QuerySet, Sum
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from forankring.kernel.accounts.api import Unit
from forankring.kernel.journey.api import Initiative

from ..layout import ALONE, Coverage, coverage
from ..models import Category, Idea, IdeaGroup, Standing

PAGE = 40

SHOWN = {
    "samlet": gettext_lazy("Grupper"),
    "alene": gettext_lazy("For sig selv"),
    "valgt": gettext_lazy("Valgt"),
    "senere": gettext_lazy("Ikke nu"),
}


@dataclass(frozen=True, slots=True)
class Lens:
    """What one looks through: a part of the organisation, a category."""

    unit: Unit | None = None
    category: Category | None = None

    @property
    def is_open(self) -> bool:
        return self.unit is None and self.category is None

    def ideas(self) -> QuerySet[Idea]:
        rows = Idea.objects.select_related("group", "category", "unit")
        if self.unit:
            rows = rows.filter(unit__path__startswith=self.unit.path)
        if self.category:
            rows = rows.filter(Q(category=self.category) | Q(group__category=self.category))
        return rows


@dataclass(frozen=True, slots=True)
class Line:
    """An idea or a group in a list. `count` is how many times it was said: that is what it weighs."""

    matter: Idea | IdeaGroup
    ideas: Sequence[Idea]
    initiative: Initiative | None = None

    @property
    def is_group(self) -> bool:
        return isinstance(self.matter, IdeaGroup)

    @property
    def title(self) -> str:
        return str(self.matter)

    @property
    def count(self) -> int:
        return sum(max(1, len(one.wordings)) for one in self.ideas)

    @property
    def dots(self) -> int:
        return sum(one.dots for one in self.ideas)

    @property
    def often(self) -> int:
        return sum(one.often for one in self.ideas)


def lines(lens: Lens, shown: str) -> list[Line]:
    """The lines of one view: the most said first, then in Danish order."""
    match shown:
        case "alene":
            found = _alone(lens, Standing.OPEN)
        case "valgt":
            found = _groups(lens, Standing.CHOSEN) + _alone(lens, Standing.CHOSEN)
        case "senere":
            found = _groups(lens, Standing.LATER) + _alone(lens, Standing.LATER)
        case _:
            found = _groups(lens, Standing.OPEN)
    if shown != "alene":
        found.sort(key=lambda line: (-line.count, -line.dots, line.matter.sort_key))
    return found


def open_matters() -> list[Line]:
    """All one can choose among, the most said first."""
    found = _groups(Lens(), Standing.OPEN) + _alone(Lens(), Standing.OPEN)
    return sorted(found, key=lambda line: (-(line.matter.value or 0), -line.dots, -line.count, line.matter.sort_key))


def counts(lens: Lens) -> dict[str, int]:
    return {name: len(lines(lens, name)) for name in SHOWN}


def whole_coverage() -> Coverage:
    homes = {str(pk): str(group) if group else ALONE for pk, group in Idea.objects.values_list("pk", "group_id")}
    return coverage(list(homes), homes)


def coverage_in_words() -> str:
    """The proof that no idea has gone missing, as one reads it once."""
    told = whole_coverage()
    said = ngettext(
        "%(given)s idé i alt.",
        "%(given)s idéer i alt: %(grouped)s er samlet i grupper, og %(alone)s står for sig selv.",
        told.given,
    ) % {"given": told.given, "grouped": told.grouped, "alone": told.alone}
    return f"{said} {_('Ingen er gået tabt.')}" if told.is_complete else said


def totals() -> tuple[int, int]:
    """(ideas, dots given)."""
    found = Idea.objects.aggregate(count=Count("pk"), dots=Sum("dots"))
    return found["count"], found["dots"] or 0


def with_initiatives(found: list[Line], allowed: QuerySet[Initiative]) -> list[Line]:
    """The lines with the thread each led to, where this person may read it."""
    wanted = {line.matter.initiative for line in found if line.matter.initiative}
    threads = {one.pk: one for one in allowed.filter(pk__in=wanted)} if wanted else {}
    return [Line(line.matter, line.ideas, threads.get(line.matter.initiative or UUID(int=0))) for line in found]


def _groups(lens: Lens, standing: Standing) -> list[Line]:
    rows = IdeaGroup.objects.filter(standing=standing).select_related("category")
    if not lens.is_open:
        rows = rows.filter(pk__in=lens.ideas().filter(group__isnull=False).values("group_id"))
    rows = rows.prefetch_related(Prefetch("ideas", Idea.objects.select_related("unit", "category")))
    return [Line(row, list(row.ideas.all())) for row in rows]


def _alone(lens: Lens, standing: Standing) -> list[Line]:
    return [Line(row, [row]) for row in lens.ideas().filter(group__isnull=True, standing=standing)]
