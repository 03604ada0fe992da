"""The board "Fra forundring til forankring": columns of cards, each with the steps this person can take now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q, QuerySet
from django.urls import reverse

from forankring.domain.journey import BOARD, NOT_YET, NOT_YET_COLUMN, Move, Stage, column_of, move_named
from forankring.kernel.accounts.api import Person, Unit

from .ages import age
from .hooks import move_page
from .models import Initiative
from .queries import access_initiatives
from .roles import acting_role
from .words import COLUMN_WORDS, MOVE_WORDS, WAIT_WORDS

PER_COLUMN = 50
MANY_STAGES = {name for name, stages in BOARD if len(stages) > 1}
"""Columns where a card must say which of the stages it is in."""


@dataclass(frozen=True, slots=True)
class Card:
    """One initiative as a small paper card. `acts` are (value of the button, its words), `asks` (address, words)."""

    url: str
    title: str
    area: str
    age: str
    stage: str
    waits: str
    acts: tuple[tuple[str, str], ...]
    asks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    id: str
    title: str
    count: int
    cards: tuple[Card, ...]
    page: int
    pages: int


def columns(
    person: Person, today: date, *, unit: Unit | None = None, track: str = "", only: str = "", page: int = 1
) -> list[Column]:
    """The whole board, or one column page by page."""
    rows = filtered(person, unit, track)
    counts = dict.fromkeys((name for name, _ in BOARD), 0)
    for stage, has_run, count in rows.order_by().values_list("stage", "has_run").annotate(Count("id")):
        counts[column_of(Stage(stage), has_run=has_run)] += count
    maker = Maker(person, today)
    return [
        _column(maker, rows, name, stages, counts[name], page if only else 1)
        for name, stages in BOARD
        if only in ("", name)
    ]


def filtered(person: Person, unit: Unit | None, track: str) -> QuerySet[Initiative]:
    rows = access_initiatives(person)
    if unit:
        rows = rows.filter(unit__in=Unit.objects.filter(path__startswith=unit.path).values("pk"))
    return rows.filter(track=track) if track else rows


class Maker:
    """Makes cards for one person on one day; what is the same for many cards is found once."""

    def __init__(self, person: Person, today: date) -> None:
        self.person, self.today = person, today
        self.ages: dict[date, str] = {}
        self.may: dict[tuple[str, object, bool], bool] = {}
        self.labels = {move: str(words) for move, words in MOVE_WORDS.items()}
        self.waits = {need: str(words) for need, words in WAIT_WORDS.items()}

    def card(self, row: Initiative, tells_stage: bool) -> Card:
        url = reverse("journey:thread", args=[row.pk])
        moves = [move for move in map(move_named, row.ready) if self.may_make(move, row)]
        return Card(
            url=url,
            title=row.title,
            area=row.unit.name if row.unit else "",
            age=self.age(row.stage_since),
            stage=row.stage_word if tells_stage or Stage(row.stage) in NOT_YET else "",
            waits=self.waits.get(row.waits_for, ""),
            acts=tuple((f"{row.pk}:{m.id}:{row.revision}", self.labels[m.id]) for m in moves if _is_plain(m)),
            asks=tuple((_page_of(m, row, url), self.labels[m.id]) for m in moves if not _is_plain(m)),
        )

    def may_make(self, move: Move, row: Initiative) -> bool:
        key = (move.id, row.unit_id, row.owner == self.person.pk)
        if key not in self.may:
            self.may[key] = bool(acting_role(self.person, move.by, row))
        return self.may[key]

    def age(self, since: date) -> str:
        if since not in self.ages:
            self.ages[since] = age(since, self.today)
        return self.ages[since]


def _column(
    maker: Maker, rows: QuerySet[Initiative], name: str, stages: Iterable[Stage], count: int, page: int
) -> Column:
    pages = max(1, -(-count // PER_COLUMN))
    page = min(max(page, 1), pages)
    found = (
        rows.filter(_standing_in(name, stages))
        .select_related("unit")
        .only(
            "title",
            "stage",
            "has_run",
            "stage_since",
            "waits_for",
            "ready",
            "revision",
            "owner",
            "unit__name",
            "unit__path",
        )
        .order_by("-stage_since", "sort_key", "id")[(page - 1) * PER_COLUMN : page * PER_COLUMN]
        if count
        else []
    )
    cards = tuple(maker.card(row, name in MANY_STAGES) for row in found)
    return Column(name, str(COLUMN_WORDS[name]), count, cards, page, pages)


def _standing_in(name: str, stages: Iterable[Stage]) -> Q:
    """As `column_of` says it, asked of the database."""
    not_yet = Q(stage__in=NOT_YET, has_run=False)
    return Q(stage__in=list(stages)) & ~not_yet | (not_yet if name == NOT_YET_COLUMN else Q(pk__in=()))


def _is_plain(move: Move) -> bool:
    """A step that is one press: it asks neither why nor anything else."""
    return not move.says_why and move.goal is not None


def _page_of(move: Move, row: Initiative, url: str) -> str:
    return move_page(move.id, row) or f"{url}?skridt={move.id}#skridt"
