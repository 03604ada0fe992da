"""Shred what is due, and keep the proof: how many, never what."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from .models import DeletionLog, ShorterTime
from .rules import Rule, rules

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shredded:
    kind: str
    count: int
    days: int


def days_of(rule: Rule) -> int | None:
    """The rule's days, or the municipality's own shorter time."""
    return shorter_times().get(rule.kind, rule.days)


def shorter_times() -> dict[str, int]:
    return dict(ShorterTime.objects.values_list("kind", "days"))


def shorten(kind: str, days: int) -> None:
    """Set the municipality's own time for one kind. Longer than the rule is refused: ValueError."""
    rule = next(rule for rule in rules() if rule.kind == kind)
    if rule.days is None or not 0 <= days <= rule.days:
        raise ValueError(kind)
    if days == rule.days:
        ShorterTime.objects.filter(kind=kind).delete()
    else:
        ShorterTime.objects.update_or_create(kind=kind, defaults={"days": days})


def erase_due(now: datetime) -> list[Shredded]:
    """Run every shredder once. Safe to run again: what is gone is not counted twice.

    One kind that cannot be shredded now does not stop the others; it is tried again next time and raised at the end.
    """
    own, done, failed = shorter_times(), [], []
    for rule in rules():
        if rule.shred is None or rule.days is None:
            continue
        days = own.get(rule.kind, rule.days)
        try:
            done.append(_shred(rule, days, now))
        except Exception as problem:
            log.error("retention.shred_failed kind=%s problem=%s", rule.kind, type(problem).__name__)
            failed.append(problem)
    if failed:
        raise NotAllErased(done) from failed[0]
    return done


class NotAllErased(Exception):
    """Some kinds could not be erased this time. `done` holds those that were."""

    def __init__(self, done: list[Shredded]) -> None:
        super().__init__("not all kinds could be erased")
        self.done = done


def _shred(rule: Rule, days: int, now: datetime) -> Shredded:
    assert rule.shred
    with transaction.atomic():
        count = rule.shred(now - timedelta(days=days))
        if count:
            DeletionLog.objects.create(kind=rule.kind, count=count, rule=f"P{days}D", at=now)
    return Shredded(rule.kind, count, days)


def forgotten(kind: str, target: UUID, now: datetime) -> None:
    """Note that one thing was erased because somebody asked; its id lets a restored backup forget it again."""
    DeletionLog.objects.create(kind=kind, count=1, rule="asked", at=now, target=target)


def forgotten_ids() -> list[tuple[str, UUID]]:
    """What must be forgotten again when an older backup is restored. Read it before restoring."""
    return [(k, t) for k, t in DeletionLog.objects.order_by("at", "id").values_list("kind", "target") if t]


def forget_again(ids: list[tuple[str, UUID]], now: datetime) -> int:
    """Erase those ids once more after a restore; returns how many were there."""
    by_kind, count = {rule.kind: rule for rule in rules()}, 0
    for kind, target in ids:
        rule = by_kind.get(kind)
        if rule and rule.forget:
            count += rule.forget(target)
            if not DeletionLog.objects.filter(kind=kind, target=target).exists():
                forgotten(kind, target, now)
    return count
