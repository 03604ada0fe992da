"""Write one line. The only way in, and it takes no text."""

import re
from uuid import UUID

from django.utils import timezone

from .models import AuditLine
from .sentences import SENTENCES

SHORT_CODE = re.compile(r"[A-Za-z0-9_:-]{1,64}")


class NotAnId(ValueError):
    """Somebody tried to write people's text into the audit."""


def record(who: object | None, act: str, target: object = "", *, role: str = "", **ids: object) -> None:
    """Note that `who` did `act` to `target`. Call it inside the act's own transaction.

    `who` is a person (anything with `pk`), a person's id, or None when the machine acted. Everything else is
    ids, numbers and short codes. Raises KeyError for an act without a sentence, `NotAnId` for text.
    """
    SENTENCES[act]
    person = getattr(who, "pk", who)
    AuditLine.objects.create(
        at=timezone.now(),
        who=person if person is None or isinstance(person, UUID) else UUID(str(person)),
        role=_code(role),
        act=act,
        target=_code(target),
        ids={name: _code(value) for name, value in ids.items()},
    )


def _code(value: object) -> str:
    text = str(getattr(value, "pk", value))
    if text and not SHORT_CODE.fullmatch(text):
        raise NotAnId("The audit keeps ids, never text.")
    return text
