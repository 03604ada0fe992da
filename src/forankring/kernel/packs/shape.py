"""The structure of a pack: pack.yml and tools/*.yml, without a sentence in them.

A tool's structure becomes a `Tool` whose texts are still empty; `texts` fills them in, language by language.
"""

import re
from dataclasses import replace

from forankring.domain.grammar import (
    Column,
    Field,
    Figure,
    Guide,
    KindName,
    Option,
    Round,
    Source,
    Text,
    Tool,
)
from forankring.domain.kinds import KINDS

from .pack import Card, is_version
from .page import SHORT, Page
from .tree import Pairs

LANGUAGES = ("da", "en")
BLANK: Text = {}
_POLE: Text = {"da": "…"}
_URL = re.compile(r"https?://[^\s<>\"']{3,500}")
_PACK = re.compile(r"[a-z0-9-]+/[a-z0-9-]+")


def read_card(page: Page) -> Card:
    publisher, id_ = page.id("publisher"), page.id("id")
    version = page.text("version", longest=SHORT)
    if version and not is_version(version):
        page.note(f"`version` is three numbers, as in 1.0.0, not `{version}`", "version")
    languages = page.ids("languages", known=LANGUAGES)
    if languages and "da" not in languages:
        page.note("a pack is in Danish (da) at least", "languages")
    fork_of = page.text("fork_of", is_needed=False, longest=SHORT)
    if fork_of and not _PACK.fullmatch(fork_of):
        page.note("`fork_of` names a pack: publisher/pack", "fork_of")
    licence = page.text("licence", longest=SHORT)
    tools, sessions = page.ids("tools", is_needed=False), page.ids("sessions", is_needed=False)
    if not tools and not sessions:
        page.note("a pack has at least one of `tools` and `sessions`")
    if "sessions" in tools:
        page.note("a tool cannot be called `sessions`; the texts of sessions stand under that key", "tools")
    return Card(
        publisher=publisher,
        id=id_,
        version=version,
        title=_in_languages(page, "title", languages),
        licence=licence,
        languages=languages,
        source=_source(page, Source("", "", licence), is_needed=True),
        tools=tools,
        sessions=sessions,
        order=page.whole("order", 0, 999, 100),
        fork_of=fork_of,
    )


def read_tool(page: Page, card: Card, checksum: str) -> Tool:
    """The tool with every count and id in place and every text blank."""
    id_ = page.id("id")
    figures = page.ids("figures", is_needed=False)
    return Tool(
        id=id_,
        pack=card.key,
        version=card.version,
        checksum=checksum,
        family=page.id("family"),
        title=BLANK,
        line=BLANK,
        minutes=page.maybe_whole("minutes", 1, 600, is_needed=True) or 1,
        guide=_guide(page),
        source=_source(page, card.source, is_needed=False),
        fields=_fields(page),
        number=page.maybe_whole("number", 1, 99),
        languages=card.languages,
        rounds=read_rounds(page) or (Round.ALONE, Round.TABLE, Round.PLENARY),
        dots=page.whole("dots", 0, 20, 0),
        figures=tuple(Figure(i, BLANK, (), BLANK) for i in figures),
    )


def read_rounds(page: Page) -> tuple[Round, ...]:
    return tuple(Round(r) for r in page.ids("rounds", is_needed=False, known=tuple(Round)))


def _guide(page: Page) -> Guide:
    counts = {"purposes": 0, "steps": 0, "tips": 0, "variations": 0}
    if inner := page.page("guide"):
        counts = {part: inner.whole(part, 0, 20, 0) for part in counts}
        inner.close()
    lists = {part: (BLANK,) * count for part, count in counts.items()}
    return Guide(level=BLANK, audience=BLANK, occasion=BLANK, time=BLANK, **lists)


def _fields(page: Page) -> tuple[Field, ...]:
    found: list[Field] = []
    for inner in page.pages("fields"):
        field = _field(inner)
        if any(field.id == other.id for other in found):
            inner.note(f"a field called `{field.id}` is there already", "id")
        elif field.id:
            found.append(field)
    if page.has("fields") and not found:
        page.note("a tool has at least one field", "fields")
    return tuple(found)


def _field(page: Page) -> Field:
    kind = KindName(page.one_of("kind", tuple(KindName)) or KindName.NOTE)
    has_poles = kind in (KindName.BALANCE, KindName.SCALE)
    field = Field(
        id=page.id("id"),
        kind=kind,
        label=BLANK,
        question=BLANK,
        number=page.maybe_whole("number", 1, 99),
        limit=page.whole("limit", 20, 2000, 280),
        least=page.whole("least", 0, 50, 0),
        most=page.maybe_whole("most", 1, 50),
        steps=page.whole("steps", 3, 11, 7),
        low=BLANK if has_poles else None,
        high=BLANK if has_poles else None,
        columns=_columns(page, kind),
        options=_options(page, kind),
        is_prepared=page.flag("prepared"),
        has_own_line=page.flag("own_line"),
    )
    if field.most is not None and field.least > field.most:
        page.note(f"`least` ({field.least}) is more than `most` ({field.most})", "least")
    _note_what_does_not_belong(page, kind)
    if wrong := KINDS[kind].check(replace(field, low=_POLE, high=_POLE) if has_poles else field):
        page.note(wrong, "kind")
    page.close()
    return field


def _columns(page: Page, kind: KindName) -> tuple[Column, ...]:
    if not page.has("columns"):
        return ()
    found: list[Column] = []
    for node in page.nodes("columns"):
        if isinstance(node, Pairs):
            inner = page.page_of(node, "columns")
            column = Column(inner.id("id"), BLANK, inner.flag("tick"))
            if column.is_tick and kind is not KindName.ROWS:
                inner.note("only `rows` has columns to tick", "tick")
            inner.close()
        else:
            column = Column(page.id_of(node, "columns"), BLANK)
        if any(column.id == other.id for other in found):
            page.note(f"a column called `{column.id}` is there already", "columns")
        elif column.id:
            found.append(column)
    return tuple(found)


def _options(page: Page, kind: KindName) -> tuple[Option, ...]:
    if page.has("groups") and page.has("options"):
        page.note("either `options` or `groups` of options, not both", "groups")
    found = [Option(i, BLANK) for i in page.ids("options", is_needed=False)]
    if inner := page.page("groups", is_needed=False):
        for group in inner.keys:
            found += [Option(i, BLANK, group, BLANK) for i in inner.ids(group)]
        ids = [o.id for o in found]
        for twice in sorted({i for i in ids if ids.count(i) > 1}):
            page.note(f"an option called `{twice}` is there already", "groups")
    return tuple(found)


BELONGS = {
    "steps": {KindName.BALANCE, KindName.SCALE},
    "columns": {KindName.ROWS, KindName.COLUMNS, KindName.LENSES},
    "options": {KindName.CHECKLIST, KindName.CHOICE},
    "groups": {KindName.CHECKLIST},
    "own_line": {KindName.CHECKLIST},
    "least": {KindName.POINTS},
    "most": {KindName.POINTS, KindName.CHECKLIST, KindName.CHOICE},
    "limit": set(KindName) - {KindName.BALANCE, KindName.SCALE, KindName.CHOICE},
}
"""Which kinds read which settings (`columns` on lenses has a sentence of its own in the kind)."""


def _note_what_does_not_belong(page: Page, kind: KindName) -> None:
    for key, kinds in BELONGS.items():
        if page.has(key) and kind not in kinds:
            page.note(f"`{key}` means nothing to a field of kind `{kind}`", key)


def _source(page: Page, default: Source, *, is_needed: bool) -> Source:
    inner = page.page("source", is_needed=is_needed)
    if inner is None:
        return default
    url = inner.text("url", is_needed=False)
    if url and not _URL.fullmatch(url):
        inner.note("`source.url` is a web address that starts with https://", "url")
    found = Source(
        name=inner.text("name"),
        url=url,
        licence=inner.text("licence", is_needed=False, longest=SHORT) or default.licence,
    )
    inner.close()
    return found


def _in_languages(page: Page, key: str, languages: tuple[str, ...]) -> Text:
    inner = page.page(key)
    if inner is None:
        return {}
    found = {lang: inner.text(lang, longest=SHORT) for lang in languages}
    inner.close()
    return found
