"""What was refused comes back in the form's own field with the sentence above it: a phone without script loses nothing.

1. the page is drawn as for anybody;
2. in the form the answer came from, every field gets back what was typed or chosen;
3. the sentence stands right above the field it is about, and that field has the focus.

Where the page has no such form any more (the round has closed) it is drawn again on top, so that the words can be sent
when a round is open.

Nothing here is stored or logged: the words go back to the one who sent them, and nowhere else.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape, unescape
from typing import Any

from forankring.domain.words import sentence

from .pages import form_of
from .room import Room

_FORM = re.compile(r'<form class="ask\b.*?</form>', re.DOTALL)
_MAIN = re.compile(r"<main\b[^>]*>")
_AREA = re.compile(r"<textarea\b([^>]*)>.*?</textarea>", re.DOTALL)
_INPUT = re.compile(r"<input\b[^>]*>")
_CHOICES = re.compile(r"<(?:fieldset|ul|div)\b")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_MARK = "afvist"

Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Refusal:
    """What is said, which field it is about (its name, or empty), and whether it may be sent all the same."""

    words: str
    place: str = ""
    is_question: bool = False


def hand_back(page: str, room: Room, raw: Raw, refusal: Refusal, lang: str) -> str:
    """The page with the refusal in it. Raw answers are what the phone sent, unread and untrusted."""
    if not _forms(page, raw) and (form := _drawn_again(room, raw, lang)):
        page = _on_top(page, f'<article class="question">{form}</article>')
    found = _forms(page, raw)
    if not found:
        return _on_top(page, _said(refusal) + _box(raw, lang))
    # A checklist has two forms, one for its ticks and one for a line of one's own: the one most of it fits.
    own = max(found, key=lambda form: sum(name in raw for name in _names(form[0])))
    return page[: own.start()] + _filled(own[0], raw, refusal, lang) + page[own.end() :]


def has_own_form(room: Room, raw: Raw) -> bool:
    """True when what was sent stands in a form again, and not only in a box."""
    item = room.state.item(room.script)
    return item is not None and raw.get("item") == item.id and not room.is_resting and bool(_words(raw))


def _forms(page: str, raw: Raw) -> list[re.Match[str]]:
    wanted = [f'name="{name}" value="{escape(str(raw.get(name, "")))}"' for name in ("item", "field")]
    return [form for form in _FORM.finditer(page) if all(one in form[0] for one in wanted)]


def _drawn_again(room: Room, raw: Raw, lang: str) -> str:
    item = room.state.item(room.script)
    if item is None or not has_own_form(room, raw):
        return ""
    return form_of(room, item.id, str(raw.get("field", "")), lang)


def _on_top(page: str, html: str) -> str:
    main = _MAIN.search(page)
    at = main.end() if main else 0
    return page[:at] + html + page[at:]


def _filled(form: str, raw: Raw, refusal: Refusal, lang: str) -> str:
    form = _INPUT.sub(lambda tag: _chosen(tag[0], raw), form)
    form = _AREA.sub(lambda area: _written(area[0], area[1], raw), form)
    if refusal.is_question:
        yes = f'<button class="small" name="sure" value="1">{escape(sentence("send_anyway", lang))}</button>'
        form = form.removesuffix("</form>") + yes + "</form>"
    return _with_sentence(form, refusal)


def _written(area: str, attributes: str, raw: Raw) -> str:
    given = _values(raw, _attributes(attributes).get("name", ""))
    # A browser drops the first line break of a text area, so that one is ours.
    return f"<textarea{attributes}>\n{escape(given[0])}</textarea>" if given else area


def _chosen(tag: str, raw: Raw) -> str:
    has = _attributes(tag)
    given = _values(raw, has.get("name", ""))
    match has.get("type"):
        case "radio" | "checkbox" if has.get("value", "") in given:
            return tag.removesuffix(">") + " checked>"
        case "number" if given:
            return re.sub(r'\bvalue="[^"]*"', lambda _: f'value="{escape(given[0][:9])}"', tag)
    return tag


def _with_sentence(form: str, refusal: Refusal) -> str:
    """The sentence above the field it is about: by name, else the first text, else the first choice."""
    areas = list(_AREA.finditer(form))
    near = next((a for a in areas if _attributes(a[1]).get("name") == refusal.place), areas[0] if areas else None)
    if near is None:
        choices = _CHOICES.search(form)
        at = choices.start() if choices else form.index(">") + 1
        return form[:at] + _said(refusal, ' tabindex="-1" autofocus') + form[at:]
    described = f'aria-describedby="{_MARK} ' if 'aria-describedby="' in near[1] else f'aria-describedby="{_MARK}" '
    area = near[0].replace('aria-describedby="', described, 1)
    area = area.replace("<textarea", '<textarea autofocus aria-invalid="true"', 1)
    return form[: near.start()] + _said(refusal) + area + form[near.end() :]


def _said(refusal: Refusal, focus: str = "") -> str:
    return f'<p class="stop" id="{_MARK}" role="alert"{focus}>{escape(refusal.words)}</p>'


def _box(raw: Raw, lang: str) -> str:
    """The words where no form can take them: to read aloud or to copy."""
    words = _words(raw)
    area = f'<textarea readonly rows="4">\n{escape(words)}</textarea>'
    return f'<label class="kept">{escape(sentence("your_text", lang))}{area}</label>' if words else ""


def _words(raw: Raw) -> str:
    return "\n".join(v for k in raw for v in _values(raw, k) if (k == "text" or k.startswith("cell.")) and v)


def _values(raw: Raw, name: str) -> list[str]:
    given = raw.get(name)
    return [one for one in (given if isinstance(given, list) else [given]) if isinstance(one, str)]


def _names(form: str) -> set[str]:
    tags = [tag for tag in _INPUT.findall(form) if 'type="hidden"' not in tag] + [a[1] for a in _AREA.finditer(form)]
    return {_attributes(tag).get("name", "") for tag in tags}


def _attributes(tag: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in _ATTRIBUTE.findall(tag)}
