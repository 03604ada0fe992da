"""What this room keeps that people have written: the house's own words in its tools, until it takes them back."""

from uuid import UUID

from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep

from .models import Fork


def forget_fork(fork_id: UUID) -> int:
    return int(bool(Fork.objects.filter(pk=fork_id).delete()[0]))


keep(
    Rule(
        kind="tool_fork",
        holds=("packs.Fork",),
        keep=Keep.DECISION,
        what=_("Jeres egne rettelser i værktøjerne. Ved hver står en rolle, aldrig et navn."),
        why=_("For at værktøjerne passer til jer, også når der kommer en ny udgave."),
        basis=PUBLIC_TASK,
        until=_("Når I går tilbage til det oprindelige værktøj."),
        forget=forget_fork,
    )
)
