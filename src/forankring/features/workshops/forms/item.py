"""One line of the programme as a form."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from forankring.domain.grammar import ItemKind, Round, Text, Tool, say
from forankring.domain.grammar.template import TemplateItem

from ..plan import HEADING_LENGTH, MOST_DOTS, MOST_MINUTES, TEXT_LENGTH
from ..queries.choices import find_tool
from ..script import written
from .words import Count, Words

ROUNDS = [
    (Round.ALONE.value, _("Alene")),
    (Round.TABLE.value, _("Ved bordet")),
    (Round.PLENARY.value, _("I plenum")),
]


class ItemForm(forms.Form):
    """The form carries the line's kind and tool itself, so that nothing is lost when the plan has changed meanwhile."""

    kind = forms.ChoiceField(choices=[(k.value, k.value) for k in ItemKind], widget=forms.HiddenInput)
    tool = forms.SlugField(max_length=40, required=False, widget=forms.HiddenInput)
    minutes = Count(label=_("Minutter"), least=0, most=MOST_MINUTES)
    title = Words(
        label=_("Overskrift"),
        max_length=HEADING_LENGTH,
        error_messages={"required": _("Skriv en overskrift, så alle kan se, hvad der skal ske.")},
    )
    text = Words(label=_("Tekst til skærmen"), max_length=TEXT_LENGTH, lines=2, required=False)
    rounds = forms.MultipleChoiceField(
        label=_("Sådan svarer I"),
        choices=ROUNDS,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Vælg mindst én måde at svare på.")},
    )
    fields_used = forms.MultipleChoiceField(
        label=_("Spørgsmål, I bruger"), required=False, widget=forms.CheckboxSelectMultiple
    )
    dots = Count(
        label=_("Prikker til hver"),
        help_text=_("Så mange kort kan hver deltager stemme på. 0, hvis I ikke stemmer."),
        least=0,
        most=MOST_DOTS,
        required=False,
    )

    def __init__(self, item_id: str, data: Any = None, item: TemplateItem | None = None, lang: str = "da") -> None:
        self.item_id = item_id
        self.original = item
        self.lang = lang
        prefix = f"item-{item_id}"
        super().__init__(data, prefix=prefix, initial=_shown(item, lang) if item else None)
        self.is_tool = self._value("kind") == ItemKind.TOOL
        self.found = find_tool(self._value("tool")) if self.is_tool else None
        self._keep_what_fits()

    @property
    def heading(self) -> str:
        """What the line is called right now, typed or not."""
        return self._value("title") or (say(self.found.title, self.lang) if self.found else "")

    @property
    def is_gone(self) -> bool:
        """True when the tool is no longer here."""
        return self.is_tool and self.found is None

    @property
    def has_hidden_mistake(self) -> bool:
        """True when something must be put right under "Flere valg"."""
        return self.is_bound and bool(set(self.errors) - {"title", "minutes"})

    @property
    def minutes_now(self) -> int:
        """The minutes as they stand; 0 while what is typed cannot be read."""
        value = self._value("minutes").strip()
        return int(value) if value.isascii() and value.isdigit() and len(value) < 4 else 0

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        was = self.original.tool if self.original else ""
        if self.is_gone and (not was or was != given.get("tool")):
            raise forms.ValidationError(_("Værktøjet findes ikke her. Fjern det, og vælg et andet."))
        return given

    def item(self, language: str) -> TemplateItem:
        """The line as planned. Only when the form is valid."""
        given, was = self.cleaned_data, self.original
        kind = ItemKind(given["kind"])
        used = tuple(given.get("fields_used") or ())
        rounds = given.get("rounds") or []
        if self.is_gone and was:
            used, rounds = was.fields, [r.value for r in was.rounds]
        is_all = self.found is not None and len(used) == len(self.found.fields)
        return TemplateItem(
            id=self.item_id,
            kind=kind,
            minutes=given["minutes"],
            title=_said(given["title"], was.title if was else None, self.found, language),
            text=_said(given["text"], was.text if was else None, None, language),
            tool=given["tool"] if kind is ItemKind.TOOL else "",
            rounds=tuple(r for r in Round if r.value in rounds),
            fields=() if is_all else used,
            dots=given.get("dots") or 0 if kind is ItemKind.TOOL else None,
        )

    def _keep_what_fits(self) -> None:
        self.fields["title"].required = not self.is_tool
        if self.found is None:
            for name in ("rounds", "fields_used", "dots"):
                del self.fields[name]
            return
        choices = [(one.id, say(one.label, self.lang) or one.id) for one in self.found.fields]
        if len(choices) < 2:
            del self.fields["fields_used"]
        else:
            self.fields["fields_used"].choices = choices  # type: ignore[attr-defined]  # a MultipleChoiceField

    def _value(self, name: str) -> str:
        value = self.data.get(self.add_prefix(name), "") if self.is_bound else self.initial.get(name, "")
        return str(value or "")


def _shown(item: TemplateItem, lang: str) -> dict[str, Any]:
    tool = find_tool(item.tool) if item.tool else None
    return {
        "kind": item.kind.value,
        "tool": item.tool,
        "minutes": item.minutes,
        "title": say(item.title or (tool.title if tool else None), lang),
        "text": say(item.text, lang),
        "rounds": [r.value for r in item.rounds or (tool.rounds if tool else ())],
        "fields_used": list(item.fields) or [one.id for one in (tool.fields if tool else ())],
        "dots": item.dots or 0,
    }


def _said(typed: str, was: Text | None, tool: Tool | None, language: str) -> Text | None:
    """What was typed, as a text. Words left alone keep both their languages; a tool's own title is not copied."""
    if not typed or (tool and was is None and typed in tool.title.values()):
        return None
    if was and typed in was.values():
        return was
    return written(typed, language)
