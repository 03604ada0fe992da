"""What is like what, in the municipality's own words. Indexes are kept in memory and made again when a text changed."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from django.utils.translation import gettext as _

from forankring.domain.likeness import (
    ALIKE,
    CLOSE,
    Categories,
    Index,
    Lexicon,
    because,
    groups_in,
    lexicon_da,
    nearest,
    suggested_title,
)
from forankring.kernel.journey.api import Access, Initiative

from .models import Category, Idea, IdeaGroup, Standing, Synonym

STEPS = {1: 0.6, 2: 0.45, 3: CLOSE, 4: 0.2, 5: 0.13}
"""From tighter to looser."""

T = TypeVar("T")

_KEPT: dict[str, tuple[Hashable, object]] = {}


@dataclass(frozen=True, slots=True)
class Proposal:
    """Ideas that may belong together; `into` is a group some of them stand in already."""

    ideas: tuple[Idea, ...]
    title: str
    into: IdeaGroup | None = None


def lexicon() -> Lexicon:
    """The house's lexicon with the municipality's own words."""
    lines = tuple(Synonym.objects.filter(is_used=True).values_list("words", flat=True))
    return _keep("lexicon", lines, lambda: lexicon_da().with_lines(line.split(",") for line in lines))


def ideas_index() -> Index:
    rows = tuple(Idea.objects.order_by("pk").values_list("pk", "text"))
    house = lexicon()
    key = (hash(rows), id(house))
    return _keep("ideas", key, lambda: Index({str(pk): text for pk, text in rows}, house))


def like(text: str, count: int = 5, but: Sequence[UUID] = ()) -> list[Idea]:
    """The ideas a text is like, best first; empty when none is really close."""
    found = [one.id for one in nearest(text, ideas_index(), count + len(but), ALIKE)]
    rows = {str(one.pk): one for one in Idea.objects.select_related("group").filter(pk__in=found).exclude(pk__in=but)}
    near = [rows[one] for one in found if one in rows][:count]
    for one in near:
        one.why = _why(text, one.text)
    return near


def _why(text: str, other: str) -> str:
    """What the two share, as a sentence; empty when it is letters alone."""
    shared = because(text, other, ideas_index().room)
    if shared.words:
        return _("Ligner, fordi begge siger: %(words)s.") % {"words": ", ".join(shared.words[:4])}
    if shared.meant:
        said, written = shared.meant
        return _("Ligner, fordi »%(one)s« og »%(other)s« kan være det samme.") % {"one": said, "other": written}
    if shared.task:
        return _("Ligner, fordi begge ser ud til at handle om det samme som »%(task)s«.") % {"task": shared.task}
    return ""


def running_like(text: str, count: int = 3) -> list[Initiative]:
    """Open initiatives a text is like."""
    rows = tuple(Initiative.objects.filter(access=Access.OPEN).order_by("pk").values_list("pk", "title", "summary"))
    house = lexicon()
    key = (hash(rows), id(house))
    index = _keep("running", key, lambda: Index({str(pk): f"{title} {more}" for pk, title, more in rows}, house))
    found = [one.id for one in nearest(text, index, count, ALIKE)]
    by_id = {str(one.pk): one for one in Initiative.objects.filter(pk__in=found, access=Access.OPEN)}
    return [by_id[one] for one in found if one in by_id]


def proposals(ideas: Sequence[Idea], step: int = 3, most: int = 20) -> list[Proposal]:
    """Groups proposed among open ideas, the largest first. What a person has gathered stays where it is."""
    rows = {str(one.pk): one for one in ideas if one.standing == Standing.OPEN}
    texts = {name: one.text for name, one in rows.items()}
    house = lexicon()
    # Without a lens it is the index everybody asks already; through one, a small one of its own.
    whole = ideas_index()
    index = whole if len(texts) == len(whole.ids) else Index(texts, house)
    found = []
    for group in groups_in(index, STEPS.get(step, CLOSE)):
        members = [rows[one] for one in group if one in rows]
        alone = tuple(one for one in members if one.group_id is None)
        homes = {one.group_id: one.group for one in members if one.group_id}
        if len(homes) == 1 and alone:
            into = next(iter(homes.values()))
            assert into is not None
            if into.standing == Standing.OPEN:
                found.append(Proposal(alone, into.title, into))
        elif not homes and len(alone) > 1:
            found.append(Proposal(alone, suggested_title([one.text for one in alone], house)))
        if len(found) == most:
            break
    return found


def likely_categories(text: str, count: int = 3) -> list[Category]:
    """The categories a text most likely belongs to."""
    rows = list(Category.objects.all())
    seeds: Mapping[str, list[str]] = {row.name: [w.strip() for w in row.seeds.split(",")] for row in rows}
    house = lexicon()
    key = (repr(seeds), id(house))
    asked = _keep("categories", key, lambda: Categories(seeds, lexicon=house))
    by_name = {row.name: row for row in rows}
    return [by_name[name] for name in asked.likely(text, count)] if rows else []


def _keep(name: str, key: Hashable, make: Callable[[], T]) -> T:
    """The newest of each kind; made again when its key has changed."""
    kept = _KEPT.get(name)
    if kept is None or kept[0] != key:
        kept = key, make()
        _KEPT[name] = kept
    return kept[1]  # type: ignore[return-value]  # each name is made by one maker
