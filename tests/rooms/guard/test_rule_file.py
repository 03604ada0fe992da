"""The rule file: read strictly, safe to run on anything, said in both languages."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
import yaml

from forankring.domain.guard import Level, SpanType
from forankring.kernel.guard.api import RulesBroken, about, choices, message
from forankring.kernel.guard.loading import RULES, read_rules, rule_book

WRITTEN = RULES.read_text(encoding="utf-8")


def changed(change: Any) -> str:
    raw = yaml.safe_load(WRITTEN)
    change(raw)
    return yaml.safe_dump(raw, allow_unicode=True)


def form(raw: dict[str, Any]) -> dict[str, Any]:
    return raw["families"]["plain"]["forms"][0]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda raw: raw.pop("levels"), "rules: missing levels"),
        (lambda raw: raw.update(colour="red"), "rules: unknown colour"),
        (lambda raw: form(raw).update(when=["moon"]), "plain 1: no check and no cue is called moon"),
        (lambda raw: form(raw).update(shape=r"(\d)\d"), r"plain 1: write \(\?:…\) instead"),
        (lambda raw: form(raw).update(shape=r"\w\d"), "plain 1: .* not the same in every engine"),
        (lambda raw: form(raw).update(shape=r"[\d"), "plain 1: "),
        (lambda raw: form(raw).update(colour="red"), "plain 1: unknown colour"),
        (lambda raw: raw["cues"]["cpr"].pop("words"), "cue cpr: needs either"),
        (lambda raw: raw["families"]["case"].update(words=[81.03]), "family case: expected a list of words"),
        (lambda raw: raw["levels"].pop("CPR"), "levels: missing CPR"),
        (lambda raw: raw["messages"]["CPR"].pop("en"), "messages CPR: missing en"),
        (lambda raw: raw["choices"].pop("remove"), "choices: missing remove"),
        (lambda raw: raw["levels"].update(CPR="shout"), "levels CPR"),
        (lambda raw: raw["cues"]["cpr"].update(side="above"), "cue cpr"),
    ],
)
def test_a_doubtful_rule_file_is_refused_with_its_place(change: Any, place: str) -> None:
    with pytest.raises(RulesBroken, match=place):
        read_rules(changed(change))


def test_a_file_that_is_no_yaml_is_refused_with_its_line() -> None:
    with pytest.raises(RulesBroken, match="line 2"):
        read_rules("version: 1\n  limit: [")


@pytest.mark.parametrize("kind", SpanType)
@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_type_has_a_kind_sentence(kind: SpanType, lang: str) -> None:
    words = message(kind, lang)
    assert {"da": "Din tekst står her stadig", "en": "Your text is still here"}[lang] in words
    assert words.endswith(".")


@pytest.mark.parametrize("kind", SpanType)
def test_sending_anyway_is_offered_only_where_the_writer_decides(kind: SpanType) -> None:
    may_send = rule_book().rules.levels[kind] is not Level.STOP
    assert [way.key for way in choices(kind, "da")] == ["remove", "general", "anyway"][: 2 + may_send]


def test_general_words_are_shown_on_the_choice() -> None:
    general = choices(SpanType.CPR, "da")[1]
    assert (general.label, general.instead) == ('Skriv generelt ("en borger")', "en borger")


def test_the_limits_of_the_guard_are_said() -> None:
    assert "ikke alt" in about("da")
    assert "not all" in about("en")


def test_no_pattern_can_run_away() -> None:
    """Every repetition has an upper bound; only a link may be as long as the text. (`local` is one character.)"""
    rules = rule_book().rules
    patterns = set(strings(rules)) - {rules.folding.link, rules.mail.local}
    assert [pattern for pattern in patterns if has_endless(pattern)] == []


def strings(value: Any) -> Iterator[str]:
    """Every string in the rules; patterns are among them, and the other words do no harm here."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from strings(tuple(value.values()))
    elif isinstance(value, tuple | frozenset):
        for part in value:
            yield from strings(part)


def has_endless(pattern: str) -> bool:
    """An unescaped * or + outside a character class, or {n,}. Mailboxes write * for any ending and are left out."""
    bare = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "x", pattern)
    is_mailbox = pattern in rule_book().rules.mail.functions
    return not is_mailbox and re.search(r"[*+]|\{\d*,\}", bare) is not None
