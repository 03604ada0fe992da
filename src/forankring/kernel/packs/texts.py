"""The sentences of a pack: locale/<language>.yml, read against the structure, then filled into it.

Each language is read alone to path → words; `fill` puts the languages together. Texts that may be left
out (a help) are there in every language or in none.
"""

from collections.abc import Mapping

from forankring.domain.grammar import Field, Text, TextList, Tool

from .leaves import GUIDE_LISTS, GUIDE_WORDS, Pen, rewritten
from .page import SHORT, Page

Words = dict[str, str | tuple[str, ...]]
"""Path to words in one language."""


def read_tool_words(page: Page, tool: Tool) -> Words:
    words: Words = {"title": page.text("title", longest=SHORT), "line": page.text("line", longest=SHORT)}
    for key in GUIDE_WORDS:
        words[f"guide.{key}"] = page.text(key, longest=SHORT)
    for key in GUIDE_LISTS:
        words[f"guide.{key}"] = page.texts(key, len(getattr(tool.guide, key)))
    if inner := page.page("fields"):
        for field in tool.fields:
            if one := inner.page(field.id):
                words |= _prefixed(f"fields.{field.id}", _field_words(one, field))
        inner.close()
    if tool.figures and (inner := page.page("figures")):
        for figure in tool.figures:
            if one := inner.page(figure.id):
                words |= _prefixed(f"figures.{figure.id}", _figure_words(one))
        inner.close()
    page.close()
    return words


def _field_words(page: Page, field: Field) -> Words:
    words: Words = {"label": page.text("label", longest=SHORT), "question": page.text("question")}
    if help_ := page.text("help", is_needed=False):
        words["help"] = help_
    if field.low is not None:
        words |= {"low": page.text("low", longest=SHORT), "high": page.text("high", longest=SHORT)}
    if field.columns and (inner := page.page("columns")):
        for column in field.columns:
            words |= _prefixed(f"columns.{column.id}", _column_words(inner, column.id))
        inner.close()
    if field.options and (inner := page.page("options")):
        words |= {f"options.{o.id}": inner.text(o.id, longest=SHORT) for o in field.options}
        inner.close()
    groups = tuple(dict.fromkeys(o.group for o in field.options if o.group))
    if groups and (inner := page.page("groups")):
        words |= {f"groups.{group}": inner.text(group, longest=SHORT) for group in groups}
        inner.close()
    page.close()
    return words


def _column_words(page: Page, column_id: str) -> Words:
    """A column's words: a label alone, or keys `label` and `help`."""
    if not page.is_mapping(column_id):
        return {"label": page.text(column_id, longest=SHORT)}
    inner = page.page(column_id)
    assert inner is not None
    words: Words = {"label": inner.text("label", longest=SHORT)}
    if help_ := inner.text("help", is_needed=False):
        words["help"] = help_
    inner.close()
    return words


def _figure_words(page: Page) -> Words:
    words: Words = {
        "title": page.text("title", longest=SHORT),
        "steps": page.texts("steps"),
        "outcome": page.text("outcome"),
    }
    page.close()
    return words


def _prefixed(prefix: str, words: Words) -> Words:
    return {f"{prefix}.{key}": text for key, text in words.items()}


def uneven(languages: Mapping[str, Words]) -> list[tuple[str, str]]:
    """(language, what is wrong) where one language has what another lacks, or lists differ in length."""
    wrong = []
    paths = dict.fromkeys(path for words in languages.values() for path in words)
    for path in paths:
        having = [lang for lang, words in languages.items() if path in words]
        for lang, words in languages.items():
            if path not in words:
                wrong.append((lang, f"`{path}` is there in {having[0]} but not in {lang}"))
            elif _length(words[path]) != _length(languages[having[0]][path]):
                wrong.append((lang, f"`{path}` does not have as many lines as in {having[0]}"))
    return wrong


def _length(words: str | tuple[str, ...]) -> int:
    return len(words) if isinstance(words, tuple) else -1


def fill(tool: Tool, languages: Mapping[str, Words]) -> Tool:
    """The tool with its texts in every language. The words must be even (see `uneven`)."""
    first = next(iter(languages.values()))

    def one(path: str, _: Text | None) -> Text | None:
        if path not in first:
            return None
        return {lang: str(words[path]) for lang, words in languages.items()}

    def many(path: str, _: TextList) -> TextList:
        count = len(first.get(path, ()))
        return tuple({lang: words[path][i] for lang, words in languages.items()} for i in range(count))

    return rewritten(tool, Pen(one, many))
