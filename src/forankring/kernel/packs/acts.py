"""What can be done with a tool in the house: make it ours, take in what is new, go back to the original."""

from datetime import datetime

from django.db import transaction

from forankring.domain.grammar import Tool
from forankring.domain.grammar.codec import tool_to_json
from forankring.kernel.accounts.api import MayNot, Person, Role
from forankring.kernel.audit.api import record

from . import shelf
from .changes import Changes, apply, difference, lost
from .models import Fork
from .refusals import ChangedMeanwhile, NoSuchTool, NothingForked

EDITORS = (Role.FACILITATOR, Role.ADMINISTRATOR)


@transaction.atomic
def change_tool(by: Person, tool_id: str, ours: Tool, revision: int, now: datetime) -> Fork | None:
    """Keep what `ours` changes; None when it changes nothing, and then there is no fork any more.

    `revision` is the one the editor started from (0: none). Raises `MayNot`, `NoSuchTool`, `ChangedMeanwhile`.
    """
    role = _role_of(by)
    fork = Fork.objects.select_for_update().filter(tool=tool_id).first()
    # Two colleagues at the same tool: whoever saves last is told, and keeps what was typed.
    if (fork.revision if fork else 0) != revision:
        raise ChangedMeanwhile
    base = fork.base_tool if fork else _installed(tool_id)
    changes = difference(base, ours)
    if not changes:
        if fork:
            _remove(by, fork)
        return None
    if fork is None:
        fork = _fresh(base, now)
    elif changes == fork.changes:
        return fork
    _save(fork, changes, revision + 1, role, now)
    record(by, "tool_changed", tool_id, role=role, revision=fork.revision)
    return fork


@transaction.atomic
def take_news(by: Person, tool_id: str, now: datetime) -> tuple[str, ...]:
    """Put the installed version under our changes; returns the paths of changes it has no place for.

    Those are let go: what they were about is not there any more. Raises `MayNot`, `NothingForked`.
    """
    role, fork, base = _role_of(by), _fork(tool_id), _installed(tool_id)
    gone = lost(base, fork.changes)
    changes = difference(base, apply(base, fork.changes))
    if not changes:
        _remove(by, fork)
        return gone
    fork.base, fork.pack = tool_to_json(base), base.pack
    fork.base_version, fork.base_checksum = base.version, base.checksum
    _save(fork, changes, fork.revision + 1, role, now)
    record(by, "tool_news_taken", tool_id, role=role, revision=fork.revision)
    return gone


@transaction.atomic
def restore_tool(by: Person, tool_id: str) -> None:
    """Go back to the tool as it is installed. Raises `MayNot`, `NothingForked`."""
    _role_of(by)
    _remove(by, _fork(tool_id))


def _role_of(by: Person) -> Role:
    for role in EDITORS:
        if by.holds(role):
            return role
    raise MayNot


def _fork(tool_id: str) -> Fork:
    fork = Fork.objects.select_for_update().filter(tool=tool_id).first()
    if fork is None:
        raise NothingForked
    return fork


def _installed(tool_id: str) -> Tool:
    base = shelf.current().bases.get(tool_id)
    if base is None:
        raise NoSuchTool(tool_id)
    return base


def _fresh(base: Tool, now: datetime) -> Fork:
    return Fork(
        tool=base.id,
        pack=base.pack,
        base_version=base.version,
        base_checksum=base.checksum,
        base=tool_to_json(base),
        changed_at=now,
    )


def _save(fork: Fork, changes: Changes, revision: int, role: Role, now: datetime) -> None:
    fork.keep_changes(changes)
    fork.revision, fork.changed_role, fork.changed_at = revision, role, now
    fork.save()


def _remove(by: Person, fork: Fork) -> None:
    fork.delete()
    record(by, "tool_restored", fork.tool)
