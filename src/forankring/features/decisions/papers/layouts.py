"""Which sections a paper has, in which order, under which headings: data a municipality sets as it is used to."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from ..models import PaperLayout

DECISION, AGENDA = "decision", "agenda"
KINDS = (DECISION, AGENDA)
AFTER_RECOMMENDATION, LAST = "recommendation", "last"


@dataclass(frozen=True, slots=True)
class Section:
    """`is_text`: people may write it. The others are read from the thread, so that they are always true."""

    key: str
    heading: str
    is_shown: bool = True
    is_text: bool = True


@dataclass(frozen=True, slots=True)
class Layout:
    kind: str
    sections: tuple[Section, ...]
    decision_after: str
    revision: int = 0

    def shown(self) -> tuple[Section, ...]:
        """The sections in order, with the decision where the municipality has it."""
        plain = [s for s in self.sections if s.is_shown and s.key != "decision"]
        decision = next((s for s in self.sections if s.key == "decision" and s.is_shown), None)
        if decision is None:
            return tuple(plain)
        keys = [s.key for s in plain]
        at = keys.index("recommendation") + 1 if self._beside and "recommendation" in keys else len(plain)
        return (*plain[:at], decision, *plain[at:])

    @property
    def _beside(self) -> bool:
        return self.decision_after == AFTER_RECOMMENDATION


READ_ONLY = ("path", "law", "med", "compass", "conditions", "decision", "attachments")


def standard(kind: str) -> Layout:
    """What ships; the words are those most agendas use."""
    words = _decision_words() if kind == DECISION else _agenda_words()
    return Layout(kind, tuple(_section(key, heading) for key, heading in words), LAST)


def layout(kind: str) -> Layout:
    """The municipality's own, else what ships. Sections that came later stand last."""
    shipped = standard(kind)
    row = PaperLayout.objects.filter(pk=kind).first()
    if row is None:
        return shipped
    known = {s.key: s for s in shipped.sections}
    own = [
        _section(s["key"], s.get("heading") or known[s["key"]].heading, bool(s.get("is_shown", True)))
        for s in row.sections
        if s.get("key") in known
    ]
    new = [s for s in shipped.sections if s.key not in {one.key for one in own}]
    return Layout(kind, (*own, *new), row.decision_after, row.revision)


def _section(key: str, heading: str, is_shown: bool = True) -> Section:
    return Section(key, heading, is_shown, key not in READ_ONLY)


def _decision_words() -> tuple[tuple[str, str], ...]:
    return (
        ("what", _("Hvad det handler om")),
        ("why", _("Hvorfor")),
        ("alternatives", _("Uden AI")),
        ("benefits", _("Gevinster")),
        ("risks", _("Risici")),
        ("law", _("Screening og jura")),
        ("med", _("MED")),
        ("compass", _("AI-kompas")),
        ("economy", _("Økonomiske konsekvenser")),
        ("recommendation", _("Indstilling")),
        ("conditions", _("Vilkår")),
        ("attachments", _("Bilag")),
        ("decision", _("Beslutning")),
    )


def _agenda_words() -> tuple[tuple[str, str], ...]:
    return (
        ("path", _("Sagsgang")),
        ("presentation", _("Sagsfremstilling")),
        ("relations", _("Sammenhæng til andre politikker/strategier og fagområder")),
        ("economy", _("Økonomiske konsekvenser")),
        ("recommendation", _("Indstilling")),
        ("attachments", _("Bilag")),
        ("decision", _("Beslutning")),
    )
