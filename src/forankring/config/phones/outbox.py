"""What a phone has said and not yet got an answer to. A letter leaves by a receipt or a refusal, never by time.

1. `Letter` gets its id on the phone, so that sending it again can do no harm;
2. no answer, 408, 429 and 5xx: it stays and is tried again, a little later each time;
3. 200 settles it as stored, any other answer as refused. 409 `other_answer_stands` means that a newer wording of the
   same answer is stored already: nothing is lost.
"""

import json
import random
import time
from dataclasses import dataclass, field
from typing import Any

AGAIN = (408, 425, 429, 500, 502, 503, 504)


@dataclass(slots=True)
class Letter:
    """One thing to say: the body of `send`, and what became of it."""

    body: dict[str, Any]
    tries: int = 0
    first_tried: float = 0.0
    settled_at: float = 0.0
    status: int = 0
    why: str = ""
    answer: dict[str, Any] = field(default_factory=dict)

    @property
    def is_settled(self) -> bool:
        return self.status != 0

    @property
    def is_stored(self) -> bool:
        return self.status == 200

    @property
    def is_older(self) -> bool:
        return self.why == "other_answer_stands"

    @property
    def seconds(self) -> float:
        """From the first try to the answer that settled it."""
        return self.settled_at - self.first_tried

    def bytes(self) -> bytes:
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode()

    def begin(self) -> None:
        self.tries += 1
        if not self.first_tried:
            self.first_tried = time.perf_counter()

    def settle(self, status: int, answer: dict[str, Any]) -> None:
        if status in AGAIN or self.is_settled:
            return
        self.settled_at = time.perf_counter()
        self.status, self.answer, self.why = status, answer, str(answer.get("why", ""))


def new_id(dice: random.Random) -> str:
    """128 random bits, as the protocol asks for."""
    return f"{dice.getrandbits(128):032x}"


def pause(tries: int, dice: random.Random) -> float:
    """Seconds before a letter without an answer is tried again: 0.2, 0.4, … 5, never all phones at once."""
    return float(min(5.0, 0.1 * 2 ** min(tries, 7)) * dice.uniform(0.5, 1.5))
