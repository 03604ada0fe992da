"""`checklist`: steps to tick as done, to point at as the next, and lines of one's own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from forankring.domain.grammar import Field, Option, SheetValue, say
from forankring.domain.paper import Block, Cards, Heading, Ticks
from forankring.domain.words import Refused, sentence

from .base import Body, Kind, Line, counted, names_of
from .cards import gather, laid_out, read_card

OWN = "own"


def read(field: Field, raw: Mapping[str, object]) -> Body:
    """Ticks (`ticks` = most relevant next, `done` = already done) or, with a text, a line of one's own."""
    if "text" in raw:
        if not field.has_own_line:
            raise Refused("not_a_choice")
        return read_card(field, raw, OWN)
    ids = [o.id for o in field.options]
    ticks, done = names_of(raw, "ticks", ids), names_of(raw, "done", ids)
    if not ticks and not done:
        raise Refused("empty")
    if field.most and len(ticks) > field.most:
        raise Refused("too_many_picks", most=field.most)
    return {"ticks": list(ticks), "done": list(done)}


def merge(field: Field, lines: Sequence[Line]) -> SheetValue:
    own = gather(field, [line for line in lines if "text" in line.body])
    everybody = [line for line in lines if "ticks" in line.body]
    here = counted(everybody)
    if not here:
        return replace(own, answers=len(everybody))
    counts = {o.id: sum(o.id in line.body["ticks"] for line in here) for o in field.options}
    done = tuple(o.id for o in field.options if 2 * sum(o.id in line.body["done"] for line in here) > len(here))
    return replace(own, answers=len(here), ticks=counts, done=done)


def seal(field: Field, value: SheetValue) -> SheetValue:
    known = {o.id for o in field.options}
    return replace(
        value,
        chosen=tuple(c for c in value.chosen if c in known),
        done=tuple(c for c in value.done if c in known),
    )


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    """What was pointed at, most first; then the room's own lines."""
    counts = value.ticks or {}
    wanted = sorted((o for o in field.options if _is_up(o, value)), key=lambda o: -counts.get(o.id, 0))
    ticks = Ticks(tuple((say(o.label, lang), o.id in value.chosen, _quiet(o, value, lang)) for o in wanted))
    return (*((ticks,) if wanted else ()), *laid_out(value, lang))


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    out: list[Block] = [Heading(say(field.label, lang))]
    groups: dict[str, list[Option]] = {}
    for option in field.options:
        groups.setdefault(option.group, []).append(option)
    for options in groups.values():
        items = tuple(
            (say(o.label, lang), value is not None and o.id in (*value.done, *value.chosen), _quiet(o, value, lang))
            for o in options
        )
        out.append(Ticks(items, say(options[0].group_label, lang)))
    return (*out, *_own(field, value, lang))


def check(field: Field) -> str | None:
    return None if field.options else "checklist needs `options`"


def _own(field: Field, value: SheetValue | None, lang: str) -> tuple[Ticks | Heading | Cards, ...]:
    if not field.has_own_line:
        return ()
    if value is None:
        return (Ticks((), sentence("own_lines", lang), own_lines=3),)
    lines = laid_out(value, lang)
    return (Heading(sentence("own_lines", lang), 3), *lines) if lines else ()


def _is_up(option: Option, value: SheetValue) -> bool:
    return option.id in value.chosen or option.id in value.done or bool((value.ticks or {}).get(option.id))


def _quiet(option: Option, value: SheetValue | None, lang: str) -> str:
    if value is None:
        return ""
    words = []
    if option.id in value.chosen:
        words.append(sentence("chosen", lang))
    if option.id in value.done:
        words.append(sentence("done", lang))
    if value.ticks and value.ticks.get(option.id):
        words.append(sentence("ticked_by", lang, count=value.ticks[option.id]))
    return " · ".join(words)


KIND = Kind("checklist", read, merge, seal, frame, paper, check)
