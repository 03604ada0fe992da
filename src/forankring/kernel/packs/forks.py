"""A fork as plain values, and the tool it makes: the catalogue builds on these, wherever they are kept."""

import hashlib
import json
from dataclasses import dataclass, replace

from forankring.domain.grammar import Tool
from forankring.domain.grammar.codec import tool_to_json

from .changes import Changes, apply
from .compare import are_alike


@dataclass(frozen=True, slots=True)
class Forked:
    """Our changes in a base that is kept as it was."""

    base: Tool
    changes: Changes
    revision: int

    @property
    def tool(self) -> Tool:
        """The tool as the house uses it: the base's version with `+local.<revision>`, its own checksum."""
        made = replace(apply(self.base, self.changes), version=f"{self.base.version}+local.{self.revision}")
        return replace(made, checksum=_checksum(made))

    @property
    def whole(self) -> Tool:
        """The tool with our words, every field and every language: what the form offers."""
        return apply(self.base, replace(self.changes, dropped=(), languages=()))

    def has_news(self, installed: Tool | None) -> bool:
        """True when the installed tool says something else than the base we changed."""
        return installed is not None and not are_alike(self.base, installed)


def _checksum(tool: Tool) -> str:
    written = json.dumps(tool_to_json(tool), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()
