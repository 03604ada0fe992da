"""One pack's files to one `Pack`, or everything that is wrong with them.

1. pack.yml says what there is; every file it names is there, and no other;
2. each tool's structure is read to a `Tool` without texts, each session likewise;
3. each language's words are read against that structure;
4. only when all of it is right are they put together.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from forankring.domain.grammar import Tool

from .folder import PackFiles, checksum
from .pack import Card, Pack, Reference
from .page import Page
from .problems import BrokenPack, PackProblem, Problems
from .sessions import Read, fill_session, read_session, read_session_words
from .shape import read_card, read_tool
from .texts import Words, fill, read_tool_words, uneven
from .tree import read_tree


def read_pack(files: PackFiles) -> Pack:
    """The pack. Raises `BrokenPack` with every problem found."""
    problems = Problems()
    page = _page(files, "pack.yml", problems)
    if page is None:
        problems.stop_if_any()
        raise BrokenPack([PackProblem("pack.yml", 0, "this file is missing; it says what the pack holds")])
    card = read_card(page)
    page.close()
    problems.stop_if_any()
    _check_files(files, card, page, problems)
    tools = _read_tools(files, card, problems)
    reads = _read_sessions(files, card, problems)
    locales = {lang: _read_locale(files, lang, card, tools, reads, problems) for lang in card.languages}
    problems.stop_if_any()
    words = _even(locales, problems)
    problems.stop_if_any()
    return Pack(
        card=card,
        checksum=checksum(files),
        tools=tuple(fill(tool, words[tool.id]) for tool in tools),
        sessions=tuple(fill_session(r.template, words[f"sessions.{r.template.id}"]) for r in reads),
        references=tuple(ref for read in reads for ref in read.references),
    )


def unknown_tools(references: Iterable[Reference], tools: Mapping[str, Tool]) -> list[PackProblem]:
    """What the sessions name that is not among `tools` (the pack's own and those installed)."""
    found = []
    for ref in references:
        tool = tools.get(ref.tool)
        if tool is None:
            found.append(PackProblem(ref.file, ref.line, f"there is no tool called `{ref.tool}`"))
            continue
        lost = [f for f in ref.fields if tool.field(f) is None]
        found += [PackProblem(ref.file, ref.line, f"`{ref.tool}` has no field called `{f}`") for f in lost]
    return found


def _page(files: PackFiles, name: str, problems: Problems) -> Page | None:
    """The file's page; None when it is not there or cannot be read (then it is noted)."""
    if name not in files:
        return None
    try:
        return Page(name, read_tree(name, files[name]), problems)
    except BrokenPack as broken:
        for problem in broken.problems:
            problems.add(problem.file, problem.line, problem.what)
        return None


def _check_files(files: PackFiles, card: Card, page: Page, problems: Problems) -> None:
    wanted = {"LICENCE": "licence"}
    wanted |= {f"tools/{tool}.yml": "tools" for tool in card.tools}
    wanted |= {f"sessions/{session}.yml": "sessions" for session in card.sessions}
    wanted |= {f"locale/{lang}.yml": "languages" for lang in card.languages}
    for name in sorted(wanted.keys() - files.keys()):
        page.note(f"the file {name} is missing", wanted[name])
    for name in sorted(files.keys() - wanted.keys() - {"pack.yml", "README.md"}):
        problems.add(name, 1, "pack.yml does not name this file; name it there or remove it")
    if not files.get("LICENCE", b"x").strip():
        problems.add("LICENCE", 1, "the licence is empty; say what others may do with the pack")


def _read_tools(files: PackFiles, card: Card, problems: Problems) -> list[Tool]:
    """The tools whose structure is sound; the others are noted, and their words not looked at yet."""
    sum_, tools = checksum(files), []
    for stem in card.tools:
        before = len(problems)
        page = _page(files, f"tools/{stem}.yml", problems)
        if page is None:
            continue
        tool = read_tool(page, card, sum_)
        _check_name(page, tool.id, stem)
        page.close()
        if len(problems) == before:
            tools.append(tool)
    return tools


def _read_sessions(files: PackFiles, card: Card, problems: Problems) -> list[Read]:
    reads = []
    for stem in card.sessions:
        before = len(problems)
        page = _page(files, f"sessions/{stem}.yml", problems)
        if page is None:
            continue
        read = read_session(page, card)
        _check_name(page, read.template.id, stem)
        if len(problems) == before:
            reads.append(read)
    return reads


def _check_name(page: Page, id_: str, stem: str) -> None:
    if id_ and id_ != stem:
        page.note(f"the id is `{id_}`, but the file is called {stem}.yml", "id")


@dataclass(frozen=True, slots=True)
class Locale:
    """One language: tool id (or `sessions.<id>`) to its words and to where they start."""

    file: str
    words: Mapping[str, Words]
    lines: Mapping[str, int]


def _read_locale(
    files: PackFiles, lang: str, card: Card, tools: list[Tool], reads: list[Read], problems: Problems
) -> Locale:
    name = f"locale/{lang}.yml"
    words: dict[str, Words] = {}
    lines: dict[str, int] = {}
    page = _page(files, name, problems)
    if page is None:
        return Locale(name, words, lines)
    for tool in tools:
        if inner := page.page(tool.id):
            words[tool.id], lines[tool.id] = read_tool_words(inner, tool), inner.line
    for stem in card.tools:
        page.skip(stem)
    if card.sessions and (sessions := page.page("sessions")):
        for read in reads:
            if inner := sessions.page(read.template.id):
                key = f"sessions.{read.template.id}"
                words[key], lines[key] = read_session_words(inner, read.template), inner.line
        for stem in card.sessions:
            sessions.skip(stem)
        sessions.close()
    page.close()
    return Locale(name, words, lines)


def _even(locales: Mapping[str, Locale], problems: Problems) -> dict[str, dict[str, Words]]:
    """Tool id to language to words; what one language has and another lacks is noted."""
    first = next(iter(locales.values()))
    found = {key: {lang: locale.words[key] for lang, locale in locales.items()} for key in first.words}
    for key, languages in found.items():
        for lang, what in uneven(languages):
            problems.add(locales[lang].file, locales[lang].lines[key], f"{key}: {what}")
    return found
