"""A rule pack as values: what a municipality asks, and what follows from the answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from .conditions import Condition


@dataclass(frozen=True, slots=True)
class Text:
    da: str
    en: str

    def said(self, lang: str) -> str:
        return self.en if lang == "en" else self.da


@dataclass(frozen=True, slots=True)
class Source:
    """A law or agreement the rules rest on. `checked`: the day somebody last read it; None = never.

    `link`: where it can be read, "" when nobody has said.
    """

    id: str
    title: str
    is_draft: bool
    checked: date | None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One question. `is_list`: answered by ids (of `choices`, or of the uses); else ja, nej or ved_ikke."""

    id: str
    question: Text
    is_list: bool
    choices: Mapping[str, Text]
    asked: tuple[str, ...]
    """Who can answer: kommune, leverandoer, jura."""


@dataclass(frozen=True, slots=True)
class UseType:
    """What AI is used for. `point` of Annex III or ""; `exempt`: letter of art. 6(3) the use typically meets."""

    id: str
    text: Text
    group: str
    point: str
    exempt: str
    confidence: str
    needs: tuple[tuple[str, str], ...]
    """The point counts only while these facts have these values."""
    ref: str


@dataclass(frozen=True, slots=True)
class ClassWords:
    name: Text
    text: Text


@dataclass(frozen=True, slots=True)
class ClassRule:
    id: str
    when: Condition
    klass: str
    is_provisional: bool
    ref: str
    text: Text


@dataclass(frozen=True, slots=True)
class RoleRule:
    id: str
    when: Condition
    role: str
    ref: str
    text: Text


@dataclass(frozen=True, slots=True)
class DateSet:
    """A date that depends on the class; `legacy` replaces it for systems in use before the rules."""

    by_class: Mapping[str, str]
    otherwise: str
    legacy: str


@dataclass(frozen=True, slots=True)
class Duty:
    id: str
    ref: str
    dates: str
    dates_if_only: Mapping[str, str]
    """When nothing but these prohibited uses is ticked, another date counts."""
    formal: date | None
    """The day the provision formally applies, though nothing can follow from it before `dates`."""
    port: str
    kind: str
    is_stop: bool
    when: Condition
    text: Text


@dataclass(frozen=True, slots=True)
class Gate:
    id: str
    name: Text
    must_answer: tuple[str, ...]
    blocking_classes: tuple[str, ...]
    needs: tuple[str, ...]
    ports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RulePack:
    id: str
    version: str
    next_review: date
    sources: tuple[Source, ...]
    dates: Mapping[str, date]
    date_sets: Mapping[str, DateSet]
    legacy_when: Condition
    facts: Mapping[str, Fact]
    groups: Mapping[str, Text]
    uses: Mapping[str, UseType]
    classes: Mapping[str, ClassWords]
    roles: Mapping[str, Text]
    ports: Mapping[str, Text]
    needs: Mapping[str, Text]
    class_rules: tuple[ClassRule, ...]
    role_rules: tuple[RoleRule, ...]
    duties: tuple[Duty, ...]
    gates: Mapping[str, Gate]

    def duty(self, ident: str) -> Duty:
        """Raises KeyError when the pack has no such duty."""
        for one in self.duties:
            if one.id == ident:
                return one
        raise KeyError(ident)

    def is_draft(self, ref: str) -> bool:
        """True when a reference rests on a source that is only a draft (the Commission's guidelines, RL6)."""
        return any(source.is_draft and source.id in ref for source in self.sources)
