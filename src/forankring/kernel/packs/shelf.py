"""The catalogue as it is right now: read once, read again when a file or a fork has changed.

Files are looked at no more than once a second (they change by hand or by an install); forks are asked for
every time, with one small query, so that every process of the house sees an edit at once.
"""

import logging
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from django.conf import settings
from django.db.models import Count, Max

from .catalogue import Catalogue, Origin, build, fingerprint
from .forks import Forked
from .models import Fork

log = logging.getLogger(__name__)
SECONDS_BETWEEN_LOOKS = 1.0


class _Shelf:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._catalogue: Catalogue | None = None
        self._seen: object = None
        self._files: object = None
        self._looked: tuple[float, Sequence[Path]] = (0.0, ())

    def current(self) -> Catalogue:
        with self._lock:
            seen = (self._file_print(), _fork_print())
            if self._catalogue is None or seen != self._seen:
                self._catalogue, self._seen = build(roots(), stored_forks()), seen
                for one in self._catalogue.installed:
                    if one.problems:
                        log.warning("packs.found_problems pack=%s version=%s", one.key, one.version)
            return self._catalogue

    def _file_print(self) -> object:
        places = tuple(path for path, _ in roots())
        when, which = self._looked
        if which != places or time.monotonic() - when >= SECONDS_BETWEEN_LOOKS:
            self._files, self._looked = (places, fingerprint(places)), (time.monotonic(), places)
        return self._files

    def look_again(self) -> None:
        """Look at the files at the next question, however soon it comes."""
        self._looked = (0.0, ())


def roots() -> list[tuple[Path, Origin]]:
    """Where packs lie: the first root ships with the house, the others are the municipality's own."""
    return [(Path(path), Origin.DATA if i else Origin.SHIPPED) for i, path in enumerate(settings.PACKS)]


def stored_forks() -> dict[str, Forked]:
    return {fork.tool: Forked(fork.base_tool, fork.changes, fork.revision) for fork in Fork.objects.all()}


def _fork_print() -> object:
    return Fork.objects.aggregate(Count("pk"), Max("changed_at"))


_shelf = _Shelf()
current = _shelf.current
look_again = _shelf.look_again
