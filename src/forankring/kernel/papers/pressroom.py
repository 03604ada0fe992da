"""Keep one press at work and the house calm: started when needed, waited for so long and no longer, replaced.

The press is a plain process, not a fork: it inherits no database connection, no secret and no thread.
One paper at a time is set; a paper takes milliseconds, so a queue is shorter than a second press is large.
"""

import atexit
import json
import re
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from . import press
from .typeface import fonts, writable

SECONDS = 60
"""The longest wait for one paper. The press gives way to all else, so a heavy one may wait for a busy house."""


class PaperNotSet(Exception):
    """The paper could not be made. The message is for the log: it names the fault, never people's text."""


class Pressroom:
    """One press and the lock that gives it one job at a time."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self._lock = threading.Lock()
        self._press: subprocess.Popen[bytes] | None = None

    def set(self, job: Mapping[str, Any]) -> bytes:
        """The finished paper. Raises PaperNotSet when it is wrong, too slow or the press falls twice."""
        message = json.dumps(job, ensure_ascii=False).encode()
        with self._lock:
            made = self._ask(message)
            if made is None:
                made = self._ask(message)
        if made is None:
            raise PaperNotSet("the press stopped")
        if made[:1] != b"+":
            raise PaperNotSet(_without_words(made[1:].decode(errors="replace")))
        return made[1:]

    def close(self) -> None:
        with self._lock:
            self._stop()

    def _ask(self, message: bytes) -> bytes | None:
        """The answer, or None when the press has gone (it retires after its share of papers, or fell)."""
        working = self._at_work()
        assert working.stdin is not None
        assert working.stdout is not None
        is_late = threading.Event()

        def too_late() -> None:
            is_late.set()
            working.kill()

        clock = threading.Timer(self.seconds, too_late)
        clock.daemon = True
        clock.start()
        try:
            press.send(working.stdin, message)
            answer = press.receive(working.stdout)
        except (BrokenPipeError, OSError):
            answer = None
        finally:
            clock.cancel()
        if answer is None:
            self._stop()
            if is_late.is_set():
                raise PaperNotSet(f"the paper took more than {self.seconds} seconds")
        return answer

    def _at_work(self) -> subprocess.Popen[bytes]:
        if self._press is None or self._press.poll() is not None:
            self._stop()
            self._press = subprocess.Popen(
                [sys.executable, "-I", "-m", "forankring.kernel.papers.press", str(fonts())],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=press.TEMPLATES,
                env={"LC_ALL": "C.UTF-8"},
            )
        return self._press

    def _stop(self) -> None:
        stopped, self._press = self._press, None
        if stopped is None:
            return
        stopped.kill()
        stopped.wait()
        for stream in (stopped.stdin, stopped.stdout):
            if stream is not None:
                # What could not be written to a press that is gone is of no use to anybody.
                with suppress(OSError):
                    stream.close()


def _without_words(fault: str) -> str:
    """The fault without anything it quotes: people's text never reaches a log."""
    return re.sub(r"([`\"']).*?(?:\1|$)", "…", fault.splitlines()[0] if fault else "")[:200]


def in_type(value: Any, lang: str) -> Any:
    """The same data with every text in signs the typeface has."""
    if isinstance(value, str):
        return writable(value, lang)
    if isinstance(value, dict):
        return {key: in_type(inside, lang) for key, inside in value.items()}
    if isinstance(value, list):
        return [in_type(inside, lang) for inside in value]
    return value


PRESSROOM = Pressroom()
atexit.register(PRESSROOM.close)
