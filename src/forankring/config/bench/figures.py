"""What a benchmark gives: figures with their targets, nothing rounded away and nothing left out."""

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number. `target` is a limit: at most, or with `at_least` at least. None: shown for its own sake."""

    name: str
    value: float
    unit: str
    target: float | None = None
    at_least: bool = False
    reason: str = ""
    """Why a missed target was missed, in a sentence."""
    runs: tuple[float, ...] = field(default=())

    @property
    def met(self) -> bool | None:
        if self.target is None:
            return None
        return self.value >= self.target if self.at_least else self.value <= self.target

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "met": self.met}


def median_of(runs: Sequence[Sequence[Figure]]) -> list[Figure]:
    """The runs' medians, figure by figure; counts of lost and double are never averaged away: the worst stands."""
    found = []
    for one in runs[0]:
        values = tuple(next(f.value for f in run if f.name == one.name) for run in runs)
        worst = max(values) if one.target == 0 else statistics.median(values)
        found.append(replace(one, value=round(worst, 4), runs=tuple(round(v, 4) for v in values)))
    return found


def share(values: Sequence[float], part: float) -> float:
    """The value below which `part` (0 … 1) of them lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, int(len(ordered) * part + 0.999999) - 1))]


def spread(name: str, seconds: Sequence[float], **targets: float) -> list[Figure]:
    """p50, p95, p99 and the slowest, in milliseconds; `p95=40` sets a target."""
    parts = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "max": 1.0}
    return [
        Figure(f"{name} {label}", share(seconds, part) * 1000, "ms", targets.get(label))
        for label, part in parts.items()
    ]
