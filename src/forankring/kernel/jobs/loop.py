"""The loop that `forankring up` and `forankring web` run beside the pages: look every half minute, do what is due."""

import logging
import threading

from django.db import close_old_connections, connections
from django.utils import timezone

from .acts import run_due

log = logging.getLogger(__name__)

SECONDS = 30.0


class Loop:
    """One thread. Several houses may run it on the same database: each thing is taken by one of them."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self._run, name="jobs", daemon=True)

    def start(self) -> None:
        self.thread.start()

    def stop(self, patience: float = 2.0) -> None:
        """Take nothing new. What runs is given a moment; cut off, it is done again after its lease."""
        self.stopped.set()
        self.thread.join(patience)

    def _run(self) -> None:
        while not self.stopped.wait(self.seconds):
            close_old_connections()
            try:
                run_due(timezone.now())
            except Exception as problem:
                log.error("jobs.loop problem=%s", type(problem).__name__)
        connections.close_all()
