"""The whole programme as forms in order, and the buttons that move, add and remove lines. Works without script:

every button sends the whole page; what was typed is read, the act is done, and all is saved when all can be read.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from forankring.domain.grammar import ItemKind
from forankring.domain.grammar.template import TemplateItem

from ..models import Session
from ..plan import IDENTIFIER, MOST_ITEMS, NotAPlan, fresh_id, from_data
from ..queries.choices import find_tool, item_of_tool
from ..script import written
from .item import ItemForm

TALK_MINUTES, BREAK_MINUTES = 15, 15


class Programme:
    def __init__(self, session: Session, data: Mapping[str, str] | None = None) -> None:
        try:
            saved = {one.id: one for one in from_data(session.items)}
        except NotAPlan:
            saved = {}
        self.language, self.data = session.language, data
        order = _order(data["items"]) if data is not None and "items" in data else list(saved)
        self.forms = [ItemForm(one, data, saved.get(one), self.language) for one in order]

    def do(self, act: str) -> str:
        """Do what a button says; returns the id of the line it was about. Anything unknown changes nothing."""
        verb, _colon, target = act.partition(":")
        if verb == "add":
            return self._add(target)
        here = next((i for i, form in enumerate(self.forms) if form.item_id == target), None)
        if here is None:
            return ""
        if verb == "remove":
            del self.forms[here]
            return ""
        there = here + {"up": -1, "down": 1}.get(verb, 0)
        if 0 <= there < len(self.forms):
            self.forms[here], self.forms[there] = self.forms[there], self.forms[here]
        return target

    def is_valid(self) -> bool:
        """Every typed line can be read. A line just added is right as it is."""
        return all([form.is_valid() for form in self.forms if form.is_bound])

    def items(self, language: str) -> tuple[TemplateItem, ...]:
        made = (form.item(language) if form.is_bound else form.original for form in self.forms)
        return tuple(one for one in made if one)

    def order(self) -> str:
        return ",".join(form.item_id for form in self.forms)

    def minutes(self) -> int:
        return sum(form.minutes_now for form in self.forms)

    def problems(self) -> list[tuple[str, str, str]]:
        """(where, what it is called, sentence) of everything that must be put right."""
        return [
            (_place(form, name), str(form.heading), str(sentence))
            for form in self.forms
            for name, sentences in (form.errors.items() if form.is_bound else ())
            for sentence in sentences
        ]

    def clocks(self, starts_at: datetime | None) -> list[tuple[datetime | None, datetime | None]]:
        """From when to when each line runs."""
        out, now = [], starts_at
        for form in self.forms:
            ends = now + timedelta(minutes=form.minutes_now) if now else None
            out.append((now, ends))
            now = ends
        return out

    def _add(self, what: str) -> str:
        if len(self.forms) >= MOST_ITEMS:
            return ""
        taken = {form.item_id for form in self.forms}
        item: TemplateItem | None = None
        if what == "talk":
            item = self._line(ItemKind.TALK, fresh_id("talk", taken), _("Oplæg"), TALK_MINUTES)
        elif what == "break":
            item = self._line(ItemKind.BREAK, fresh_id("break", taken), _("Pause"), BREAK_MINUTES)
        elif what == "tool" and self.data is not None:
            tool = find_tool(str(self.data.get("new_tool", "")))
            item = item_of_tool(tool, taken) if tool else None
        if item is None:
            return ""
        self.forms.append(ItemForm(item.id, None, item, self.language))
        return item.id

    def _line(self, kind: ItemKind, item_id: str, title: str, minutes: int) -> TemplateItem:
        return TemplateItem(id=item_id, kind=kind, minutes=minutes, title=written(title, self.language))


def _place(form: ItemForm, name: str) -> str:
    """Where on the page a mistake stands: its field, or the line itself."""
    if name not in form.fields:
        return f"punkt-{form.item_id}"
    return form[name].id_for_label or form[name].auto_id


def _order(raw: str) -> list[str]:
    ids = [one for one in raw.split(",") if IDENTIFIER.fullmatch(one)]
    return list(dict.fromkeys(ids))[:MOST_ITEMS]
