"""The files one can fetch: which there are, for whom, and how each is made."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from forankring.kernel.papers.api import csv_bytes

from ..queries.public import PublicUse
from ..words import Word
from . import atrs as british
from . import eurocities as cities
from .algoritmeregister import algoritmeregister
from .entry import Entry

Make = Callable[[list[Entry]], bytes]


@dataclass(frozen=True, slots=True)
class PublicFile:
    """`name` and `form` are the address; `about` is one sentence for somebody who does not know the standard."""

    name: str
    form: str
    label: Word
    about: Word
    make: Make


def entry_of(use: PublicUse, address: str) -> Entry:
    return Entry(str(use.pk), use.told, use.stage, f"{address}{reverse('landscape:public_use', args=[use.pk])}")


def _json(told: object) -> bytes:
    return json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8")


PUBLIC_FILES: tuple[PublicFile, ...] = (
    PublicFile(
        "algoritmeregister",
        "json",
        _("Algoritmeregister 1.0 (JSON)"),
        _("Sådan vil det nederlandske algoritmeregister have det."),
        lambda entries: _json([algoritmeregister(entry) for entry in entries]),
    ),
    PublicFile(
        "atrs",
        "json",
        _("ATRS 3 (JSON)"),
        _("Den britiske standard for åbenhed om algoritmer, i to trin."),
        lambda entries: _json([british.atrs(entry) for entry in entries]),
    ),
    PublicFile(
        "atrs",
        "csv",
        _("ATRS 3 (CSV)"),
        _("Det samme som en tabel."),
        lambda entries: csv_bytes(british.COLUMNS, [british.atrs_row(entry) for entry in entries]),
    ),
    PublicFile(
        "eurocities",
        "csv",
        _("Eurocities 0.3.1 (CSV)"),
        _("De europæiske storbyers fælles skema."),
        lambda entries: csv_bytes(cities.COLUMNS, [cities.eurocities_row(entry) for entry in entries]),
    ),
)
