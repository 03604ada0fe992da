"""Every benchmark runs, tells its figures in full, and finds nothing lost. Speed is for a calm machine."""

import json
import subprocess
import sys

import pytest

from forankring.config.bench import report
from forankring.config.bench.figures import Figure, median_of, share
from forankring.config.bench.plan import PLAN


@pytest.mark.parametrize("name", [one.name for one in PLAN if not one.on_postgres])
def test_every_benchmark_tells_figures_with_their_targets(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "forankring", "bench", name, "--quick", "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert {"cpu", "cores", "python", "kernel", "load", "pinning"} <= told["machine"].keys()
    (bench,) = told["benchmarks"]
    assert bench["name"] == name
    for figure in bench["figures"]:
        assert {"name", "value", "unit", "target", "met", "reason", "runs"} <= figure.keys()
        assert (figure["met"] is None) == (figure["target"] is None)
    assert name in report.page(told)


def test_an_unknown_benchmark_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "forankring", "bench", "fastest"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2


def test_of_several_runs_the_median_is_told_but_a_loss_is_never_averaged_away() -> None:
    runs = [
        [Figure("time", value, "ms", 10), Figure("lost", lost, "letters", 0)]
        for value, lost in ((1, 0), (9, 1), (2, 0))
    ]
    time, lost = median_of(runs)
    assert (time.value, time.met) == (2, True)
    assert (lost.value, lost.met) == (1, False)


def test_a_percentile_is_a_value_that_was_measured() -> None:
    assert share([1.0, 2.0, 3.0, 4.0], 0.5) == 2.0
    assert share([1.0, 2.0, 3.0, 4.0], 0.99) == 4.0
