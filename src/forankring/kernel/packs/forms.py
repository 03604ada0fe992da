"""The form in which a facilitator changes a tool: every text in both languages, and which fields there are.

It is made from the tool itself, so a new tool in a pack has its form at once. What comes out is a `Tool`;
what differs from the base is found by `changes`, never by the form.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from forankring.domain.grammar import Field, Text, TextList, Tool, say
from forankring.domain.words.clean import clean
from forankring.kernel.guard.api import GuardedCharField, stop_personal

from .leaves import Pen, leaves, rewritten
from .names import longest, name_of
from .page import LONG, SHORT
from .shape import BELONGS

MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class Section:
    """One fold of the form. `settings` are a field's own: keep it, where, how long."""

    id: str
    title: str
    texts: tuple[BoundField, ...]
    settings: tuple[BoundField, ...] = ()

    @property
    def has_errors(self) -> bool:
        return any(bound.errors for bound in (*self.texts, *self.settings))


class ToolForm(forms.Form):
    """`tool` has every field, also those left out (`dropped`), and both languages when the base has them."""

    only_danish = forms.BooleanField(
        label=gettext_lazy("Kun på dansk"),
        help_text=gettext_lazy("Så behøver I ikke skrive den engelske tekst. Alle får den danske at se."),
        required=False,
    )
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    use_required_attribute = False
    """A browser cannot point at an empty field in a closed fold; our own errors open it."""

    def __init__(self, data: Mapping[str, Any] | None, *, tool: Tool, ours: Tool | None, revision: int) -> None:
        lang = get_language() or "da"
        self.tool, self.lang = tool, lang
        here = ours or tool
        first = {"revision": revision, "only_danish": here.languages == ("da",) != tool.languages}
        super().__init__(data, initial=first)
        if len(tool.languages) == 1:
            del self.fields["only_danish"]
        for path, content in leaves(_with_helps(tool)).items():
            for code in tool.languages:
                self.fields[f"{path}-{code}"] = _text_field(tool, path, content, code, lang)
        if data is not None and data.get("only_danish"):
            for name in (name for name in self.fields if name.endswith("-en")):
                self.fields[name].required = False
        kept = [f.id for f in here.fields]
        for field in tool.fields:
            place = kept.index(field.id) + 1 if field.id in kept else len(kept) + 1
            self.fields.update(_settings(field, field.id in kept, place))

    def sections(self) -> list[Section]:
        """The form in folds: about the tool, its guide, one for each field, its figures."""
        tool, lang = self.tool, self.lang
        found = [
            Section("tool", _("Titel"), (*self._bound("title"), *self._bound("line"))),
            Section("guide", _("Vejledning"), self._bound("guide.")),
        ]
        for field in sorted(tool.fields, key=lambda f: self._place(f.id)):
            settings = tuple(self[n] for n in self.fields if n.startswith(f"settings.{field.id}."))
            found.append(Section(field.id, say(field.label, lang), self._bound(f"fields.{field.id}."), settings))
        found += [Section(f.id, say(f.title, lang), self._bound(f"figures.{f.id}.")) for f in tool.figures]
        return found

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        languages = ("da",) if cleaned.get("only_danish") else self.tool.languages
        for path, content in leaves(_with_helps(self.tool)).items():
            if isinstance(content, tuple):
                self._check_lines(path, languages)
            else:
                self._check_text(path, languages)
        if not any(cleaned.get(f"settings.{f.id}.keep") for f in self.tool.fields):
            self.add_error(None, _("Et værktøj har mindst ét felt. Lad mindst ét blive stående."))
        return cleaned

    def made(self) -> Tool:
        """The tool as the form says it. Only for a valid form."""
        said = self.cleaned_data
        languages = ("da",) if said.get("only_danish") else self.tool.languages

        def one(path: str, _text: Text | None) -> Text | None:
            words = {code: said[f"{path}-{code}"] for code in languages}
            return words if any(words.values()) else None

        def many(path: str, _texts: TextList) -> TextList:
            lines = [said[f"{path}-{code}"] for code in languages]
            return tuple(dict(zip(languages, texts, strict=True)) for texts in zip(*lines, strict=True))

        tool = rewritten(self.tool, Pen(one, many))
        kept = [f for f in tool.fields if said[f"settings.{f.id}.keep"]]
        fields = tuple(
            replace(f, limit=said.get(f"settings.{f.id}.limit", f.limit))
            for f in sorted(kept, key=lambda f: int(said[f"settings.{f.id}.place"]))
        )
        return replace(tool, fields=fields, languages=languages)

    def _bound(self, beginning: str) -> tuple[BoundField, ...]:
        names = [n for n in self.fields if n.startswith(beginning) and n.endswith(("-da", "-en"))]
        return tuple(self[name] for name in names)

    def _place(self, field_id: str) -> int:
        return int(self[f"settings.{field_id}.place"].initial)

    def _check_text(self, path: str, languages: tuple[str, ...]) -> None:
        said = {code: self.cleaned_data.get(f"{path}-{code}") for code in languages}
        for code in (code for code in languages if said[code] == ""):
            if any(said.values()):
                self.add_error(f"{path}-{code}", _("Skriv teksten på begge sprog."))

    def _check_lines(self, path: str, languages: tuple[str, ...]) -> None:
        if any(self.has_error(f"{path}-{code}") for code in languages):
            return
        counts = {code: len(self.cleaned_data.get(f"{path}-{code}") or ()) for code in languages}
        if len(set(counts.values())) > 1:
            self.add_error(
                f"{path}-en",
                _("Der er %(da)s linjer på dansk og %(en)s på engelsk. Skriv lige mange.") % counts,
            )
        elif path.startswith("figures.") and not all(counts.values()):
            self.add_error(f"{path}-da", _("Her skal stå noget."))


class LinesField(forms.CharField):
    """A list of texts, one on each line."""

    def to_python(self, value: object) -> list[str]:  # type: ignore[override]  # a list is what we want of it
        lines = [clean(line, is_one_line=True) for line in str(value or "").splitlines()]
        found = [line for line in lines if line]
        if len(found) > MOST_LINES or any(len(line) > LONG for line in found):
            raise forms.ValidationError(_("Der er plads til 20 linjer, og hver kan være 2.000 tegn lang."))
        stop_personal("\n".join(found))
        return found

    def prepare_value(self, value: object) -> object:
        return "\n".join(value) if isinstance(value, list) else value


class WordsField(GuardedCharField):
    """One text, made harmless as everything people write here."""

    def to_python(self, value: object) -> str:
        return clean(str(value or ""), is_one_line=self.max_length == SHORT)


def _text_field(tool: Tool, path: str, content: Text | TextList, code: str, lang: str) -> forms.Field:
    name = name_of(tool, path, lang).words
    label = name
    if len(tool.languages) > 1:
        label = (_("%(name)s på dansk") if code == "da" else _("%(name)s på engelsk")) % {"name": name}
    if isinstance(content, tuple):
        lines = [text.get(code, "") for text in content]
        area = forms.Textarea(attrs={"rows": max(3, len(lines) + 1), "lang": code})
        hint = _("Én på hver linje.")
        return LinesField(label=label, initial=lines, required=False, widget=area, help_text=hint)
    is_long = longest(path) == LONG
    widget = forms.Textarea(attrs={"rows": 2, "lang": code}) if is_long else forms.TextInput(attrs={"lang": code})
    return WordsField(
        label=label,
        initial="" if content is _NO_HELP else content.get(code, ""),
        required=not path.endswith(".help"),
        max_length=longest(path),
        widget=widget,
        error_messages={"required": _("Her skal stå noget.")},
    )


def _settings(field: Field, is_kept: bool, place: int) -> Iterator[tuple[str, forms.Field]]:
    start = f"settings.{field.id}"
    yield f"{start}.keep", forms.BooleanField(label=_("Feltet er med"), initial=is_kept, required=False)
    yield f"{start}.place", forms.IntegerField(label=_("Plads i rækken"), initial=place, min_value=1, max_value=99)
    if field.kind in BELONGS["limit"]:
        yield (
            f"{start}.limit",
            forms.IntegerField(label=_("Plads til så mange tegn"), initial=field.limit, min_value=20, max_value=2000),
        )


_NO_HELP: Text = {"da": ""}
"""Stands where a tool has no help text, so that the form has a place for one."""


def _with_helps(tool: Tool) -> Tool:
    return rewritten(tool, Pen(lambda _path, text: text or _NO_HELP, lambda _path, texts: texts))
