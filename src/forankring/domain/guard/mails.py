"""Find e-mail addresses, except mailboxes that belong to a function and to nobody in person."""

import re
from collections.abc import Iterator

from .fold import Page
from .rules import Rules
from .spans import SpanType

LONGEST_LOCAL = 64
_JOINTS = re.compile(r"[._+\-]+")


class MailFinder:
    def __init__(self, rules: Rules) -> None:
        self._local = re.compile(f"[{rules.mail.local}]")
        self._domain = re.compile(rules.mail.domain, re.ASCII)
        self._private = re.compile(f"(?:{rules.mail.private_domain})\\Z")
        self._function = re.compile(f"(?:{'|'.join(map(_pattern, rules.mail.functions))})\\Z")

    def find(self, page: Page) -> Iterator[tuple[int, int, SpanType]]:
        text = page.text
        at = text.find("@")
        while at >= 0:
            start = self._start(text, at)
            domain = self._domain.match(text, at + 1)
            if start < at and domain is not None and not self._is_function(text[start:at], domain[0]):
                yield start, domain.end(), SpanType.EMAIL
            at = text.find("@", at + 1)

    def _start(self, text: str, at: int) -> int:
        start, first = at, max(0, at - LONGEST_LOCAL)
        while start > first and self._local.match(text, start - 1):
            start -= 1
        while start < at and text[start] in "._+-":
            start += 1
        return start

    def _is_function(self, local: str, domain: str) -> bool:
        if self._private.match(domain):
            return False
        first = _JOINTS.split(local, maxsplit=1)[0]
        return self._function.match(local) is not None or self._function.match(first) is not None


def _pattern(mailbox: str) -> str:
    return mailbox.replace(".", r"\.").replace("*", ".*")
