"""What somebody can do next: every room tells, home shows the most pressing."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class NextStep:
    """An act with a verb, where it is done, and when it is due."""

    sentence: str
    url: str
    when: datetime | None = None
