"""The grouped writer: one thread drains a queue into one durable transaction, then answers them all.

1. `put` hands over a write and gets a future;
2. the thread takes what has gathered (at most 512 writes; the fsync of the batch before is the wait);
3. one transaction; then every future of the batch is answered in one hop to the event loop.

A future answered means: it is on disk. When the disk is full or the database gone every future of the
batch fails with `LedgerUnavailable`, and the next write tries again.
"""

import asyncio
import logging
import queue
import threading
from collections.abc import Callable

from .model import CannotStand, Ledger, LedgerUnavailable, Write

log = logging.getLogger("forankring.ledger")

MOST = 512
_Job = tuple[list[Write], "asyncio.Future[list[int]]"]


class Writer:
    """Groups writes into durable transactions (see the module). `put` from the event loop, `stop` at the end."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="ledger-writer", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None
        self.is_ill = False
        """True since the last batch failed: the house shows its read-only banner."""

    def put(self, writes: list[Write]) -> "asyncio.Future[list[int]]":
        """Queue writes that must stand or fall together; the future gives the rows touched by each."""
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
            self._thread.start()
        future: asyncio.Future[list[int]] = self._loop.create_future()
        self._jobs.put((writes, future))
        return future

    def stop(self) -> None:
        """Write what is queued, then end the thread."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    def _run(self) -> None:
        while True:
            first = self._jobs.get()
            if first is None:
                return
            jobs, is_last = [first], False
            count = len(first[0])
            while count < MOST:
                try:
                    job = self._jobs.get_nowait()
                except queue.Empty:
                    break
                if job is None:
                    is_last = True
                    break
                jobs.append(job)
                count += len(job[0])
            self._commit(jobs)
            if is_last:
                return

    def _commit(self, jobs: list[_Job]) -> None:
        try:
            touched = self._ledger.write([w for writes, _ in jobs for w in writes])
        except CannotStand as problem:
            # One of them can never be stored; the others must not suffer for it.
            if len(jobs) > 1:
                for job in jobs:
                    self._commit([job])
            else:
                self._later(_fail, jobs, problem)
            return
        except LedgerUnavailable as problem:
            self.is_ill = True
            self._later(_fail, jobs, problem)
            return
        except Exception as problem:  # the thread must outlive anything: without it nothing is ever stored again
            log.error("ledger.writer_failed %s", type(problem).__name__)  # a traceback may quote a text
            self._later(_fail, jobs, LedgerUnavailable(type(problem).__name__))
            return
        self.is_ill = False
        self._later(_answer, jobs, touched)

    def _later(self, what: Callable[..., None], *values: object) -> None:
        assert self._loop is not None
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(what, *values)


def _answer(jobs: list[_Job], touched: list[int]) -> None:
    start = 0
    for writes, future in jobs:
        if not future.done():
            future.set_result(touched[start : start + len(writes)])
        start += len(writes)


def _fail(jobs: list[_Job], problem: LedgerUnavailable) -> None:
    for _, future in jobs:
        if not future.done():
            future.set_exception(problem)
