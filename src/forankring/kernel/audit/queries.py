"""Read the lines."""

from datetime import datetime

from .models import AuditLine
from .sentences import SENTENCES


def lines(limit: int = 200) -> list[AuditLine]:
    """The newest lines of the house."""
    return list(AuditLine.objects.all()[:limit])


def lines_about(target: object, limit: int = 200) -> list[AuditLine]:
    """The newest lines about one thing, by its id."""
    return list(AuditLine.objects.filter(target=str(target))[:limit])


def sentence(line: AuditLine, lang: str) -> str:
    """What was done, in words. A line from a newer version keeps its plain name."""
    words = SENTENCES.get(line.act)
    return words.get(lang, words["da"]) if words else line.act


def erase_before(moment: datetime) -> int:
    """Erase lines older than `moment`; returns how many."""
    return AuditLine.objects.filter(at__lt=moment).delete()[0]
