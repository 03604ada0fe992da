"""A small whole pack to break, change and install; and tools of every kind for properties."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from forankring.domain.grammar import (
    Column,
    Field,
    Figure,
    Guide,
    KindName,
    Option,
    Round,
    Source,
    Tool,
)
from forankring.domain.words.clean import clean
from forankring.kernel.packs.install import write_folder

PACK = """\
publisher: fjordby
id: small
version: 1.0.0
title: {da: En lille pakke, en: A small pack}
licence: CC-BY-SA-4.0
languages: [da, en]
source: {name: Fjordby Kommune, url: "https://fjordby.example/ai"}
tools: [first, second]
sessions: [morning]
"""
FIRST = """\
id: first
family: cards
number: 1
minutes: 30
rounds: [alone, plenary]
guide: {purposes: 1, steps: 2}
fields:
  - {id: ambition, kind: note, number: 1, limit: 400}
  - {id: tasks, kind: rows, columns: [task, {id: often, tick: true}]}
  - id: steps
    kind: checklist
    own_line: true
    groups: {frames: [strategy], tools: [model]}
"""
SECOND = """\
id: second
family: cards
minutes: 10
dots: 3
figures: [flow]
guide: {}
fields:
  - {id: pace, kind: balance, steps: 5}
  - {id: few, kind: points, least: 2, most: 3}
  - {id: mood, kind: choice, options: [sun, rain]}
"""
MORNING = """\
id: morning
start: "09:00"
items:
  - {id: welcome, kind: talk, minutes: 15}
  - {id: work, kind: tool, tool: first, minutes: 30, rounds: [table], fields: [ambition], dots: 2}
  - {id: pause, kind: break, minutes: 10}
"""
DANISH = """\
first:
  title: Det første
  line: Linjen
  level: Niveau
  audience: Alle
  occasion: Møder
  time: 30 minutter
  purposes: [Formålet]
  steps: [Et, To]
  fields:
    ambition: {label: Ambition, question: "Hvad vil vi?", help: Begynd her}
    tasks: {label: Opgaver, question: "Hvilke?", columns: {task: Opgave, often: {label: Ofte, help: Sæt kryds}}}
    steps:
      label: Skridt
      question: Hvad nu?
      groups: {frames: Rammer, tools: Værktøjer}
      options: {strategy: Læg en retning, model: Lav en model}
second:
  title: Det andet
  line: Linjen
  level: Niveau
  audience: Alle
  occasion: Møder
  time: 10 minutter
  fields:
    pace: {label: Tempo, question: "Hvor hurtigt?", low: Vent, high: Løb}
    few: {label: De få, question: "Hvilke få?"}
    mood: {label: Vejr, question: "Hvordan går det?", options: {sun: Sol, rain: Regn}}
  figures:
    flow: {title: Vejen, steps: [Et, To, Tre], outcome: Fremme}
sessions:
  morning:
    title: En morgen
    line: Kort og godt
    items:
      welcome: {title: Velkommen, text: Sig goddag}
      pause: {title: Pause}
"""
FILES = {
    "pack.yml": PACK,
    "LICENCE": "CC BY-SA 4.0. Fjordby Kommune.\n",
    "tools/first.yml": FIRST,
    "tools/second.yml": SECOND,
    "sessions/morning.yml": MORNING,
    "locale/da.yml": DANISH,
    "locale/en.yml": DANISH,
}


def pack(*swaps: tuple[str, str, str], without: str = "", **more: str) -> dict[str, bytes]:
    """The pack's files with parts swapped: (file, old, new). What is swapped must be there."""
    texts = {name: text for name, text in FILES.items() if name != without} | more
    for name, old, new in swaps:
        assert old in texts[name], (name, old)
        texts[name] = texts[name].replace(old, new, 1)
    return {name: text.encode() for name, text in texts.items()}


def installed(root: Path, files: Mapping[str, bytes], publisher: str = "fjordby", version: str = "1.0.0") -> Path:
    """The files laid under a root by hand, as a careless person might."""
    folder = root / publisher / "small" / version
    write_folder(files, folder)
    return folder


ids = st.from_regex(r"\A[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?\Z")
raw_words = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), min_size=1, max_size=30)
words = st.one_of(raw_words, st.sampled_from(["no", "1e3", "- x", "a: b", "#", "0o7", "'\"", "~", "09:00", "3", "|"]))
words = words.map(lambda text: clean(text, is_one_line=True)).filter(bool)
texts = st.fixed_dictionaries({"da": words, "en": words})
lists = st.lists(texts, max_size=3).map(tuple)
maybe_texts = st.none() | texts


@st.composite
def fields(draw: st.DrawFn, field_id: str) -> Field:
    kind = draw(st.sampled_from(list(KindName)))
    has_poles = kind in (KindName.BALANCE, KindName.SCALE)
    field = Field(
        id=field_id,
        kind=kind,
        label=draw(texts),
        question=draw(texts),
        help=draw(maybe_texts),
        number=draw(st.none() | st.integers(1, 9)),
        low=draw(texts) if has_poles else None,
        high=draw(texts) if has_poles else None,
        steps=draw(st.sampled_from([3, 5, 9])) if has_poles else 7,
        is_prepared=draw(st.booleans()),
    )
    if kind not in (KindName.BALANCE, KindName.SCALE, KindName.CHOICE):
        field = replace(field, limit=draw(st.integers(20, 2000)))
    if kind is KindName.POINTS:
        field = replace(field, least=draw(st.integers(0, 2)), most=draw(st.integers(2, 5)))
    if kind in (KindName.ROWS, KindName.COLUMNS):
        names = draw(st.lists(ids, min_size=2, max_size=3, unique=True))
        ticks = [kind is KindName.ROWS and i > 0 and draw(st.booleans()) for i in range(len(names))]
        columns = (Column(n, draw(texts), t, draw(maybe_texts)) for n, t in zip(names, ticks, strict=True))
        field = replace(field, columns=tuple(columns))
    if kind in (KindName.CHECKLIST, KindName.CHOICE):
        names = draw(st.lists(ids, min_size=2, max_size=4, unique=True))
        is_grouped = kind is KindName.CHECKLIST and draw(st.booleans())
        group, heading = (draw(ids), draw(texts)) if is_grouped else ("", None)
        options = tuple(Option(n, draw(texts), group, heading) for n in names)
        field = replace(field, options=options, has_own_line=kind is KindName.CHECKLIST and draw(st.booleans()))
    return field


@st.composite
def tools(draw: st.DrawFn) -> Tool:
    field_ids = draw(st.lists(ids, min_size=1, max_size=3, unique=True))
    figure_ids = draw(st.lists(ids, max_size=1))
    return Tool(
        id=draw(ids.filter(lambda i: i != "sessions")),
        pack="fjordby/made",
        version="1.0.0",
        checksum="",
        family="cards",
        title=draw(texts),
        line=draw(texts),
        minutes=draw(st.integers(1, 90)),
        guide=Guide(
            purposes=draw(lists),
            level=draw(texts),
            audience=draw(texts),
            occasion=draw(texts),
            time=draw(texts),
            steps=draw(lists),
            tips=draw(lists),
            variations=draw(lists),
        ),
        source=Source("Fjordby Kommune", "https://fjordby.example/ai", "CC-BY-SA-4.0"),
        fields=tuple(draw(fields(i)) for i in field_ids),
        number=draw(st.none() | st.integers(1, 9)),
        rounds=tuple(draw(st.lists(st.sampled_from(list(Round)), min_size=1, max_size=3, unique=True))),
        dots=draw(st.integers(0, 5)),
        figures=tuple(
            Figure(i, draw(texts), draw(st.lists(texts, min_size=1, max_size=3).map(tuple)), draw(texts))
            for i in figure_ids
        ),
    )
