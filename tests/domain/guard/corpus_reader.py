"""The labelled texts: which types the guard must find in each, in reading order; `silent` finds nothing."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from .made_up import fill

FOLDER = Path(__file__).with_name("corpus")
STOPPED = {"CPR", "BANK", "CARD", "PASSPORT", "DRIVER"}


@dataclass(frozen=True)
class Labelled:
    file: str
    written: str
    text: str
    types: tuple[str, ...]


@cache
def corpus(seed: int = 0) -> tuple[Labelled, ...]:
    """All texts, with numbers made from `seed`."""
    return tuple(
        Labelled(path.stem, written, fill(written, seed), () if label == "silent" else tuple(label.split()))
        for path in sorted(FOLDER.glob("*.yml"))
        for label, texts in yaml.safe_load(path.read_text(encoding="utf-8")).items()
        for written in texts
    )
