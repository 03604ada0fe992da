"""`forankring bench NAME|all [--json] [--quick] [--runs N] [--write-docs]`: measure the house as it ships.

Each benchmark serves a house of its own and fills it with simulated phones. `--quick` is small: it shows that all
works and tells nothing about speed. Exit codes: 0 measured, and nothing was lost or double · 1 something was · 2 the
call was wrong.
"""

import argparse
import asyncio
import contextlib
import datetime
import json
import os
import sys
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from forankring.config import settings
from forankring.config.bench import machine, report
from forankring.config.bench.figures import Figure, median_of
from forankring.config.bench.plan import PLAN, Benchmark, house_for


def main(argv: list[str]) -> int:
    words = argparse.ArgumentParser(prog="forankring bench")
    words.add_argument("name", help="all, or one of: " + ", ".join(one.name for one in PLAN))
    words.add_argument("--json", action="store_true", help="one JSON object on standard output")
    words.add_argument("--quick", action="store_true", help="small numbers: does it work?")
    words.add_argument("--runs", type=int, default=3, help="runs whose median is told (default 3)")
    words.add_argument("--write-docs", action="store_true", help="write docs/reference/performance.md")
    asked = words.parse_args(argv)
    chosen = [one for one in PLAN if asked.name in (one.name, "all")]
    if not chosen:
        print(f"forankring bench: there is no benchmark '{asked.name}'.", file=sys.stderr)
        return 2
    machine.pin(0, machine.generator_core())
    told = {
        "date": datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        "command": " ".join(["forankring bench", *argv]),
        "runs": 1 if asked.quick else asked.runs,
        "is_quick": asked.quick,
        "machine": machine.facts(),
        "benchmarks": [measure(one, asked.quick, 1 if asked.quick else asked.runs) for one in chosen],
    }
    if asked.json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
    if asked.write_docs:
        (settings.ROOT / "docs" / "reference" / "performance.md").write_text(report.page(told))
    return 1 if any(is_broken(figure) for bench in told["benchmarks"] for figure in bench["figures"]) else 0


def measure(one: Benchmark, quick: bool, runs: int) -> dict[str, Any]:
    load = [round(value, 2) for value in os.getloadavg()]
    print(f"{one.name}: {one.says} …", file=sys.stderr, flush=True)
    found = [with_loop(_once(one, quick)) for _ in range(runs if one.repeats else 1)]
    figures = [_explained(figure, load) for figure in median_of(found)]
    for figure in figures:
        verdict = {True: "", False: "   missed", None: ""}[figure.met]
        print(f"  {figure.name}: {figure.value:,.2f} {figure.unit}{verdict}", file=sys.stderr, flush=True)
    return {
        "name": one.name,
        "says": one.says,
        "database": "PostgreSQL" if one.on_postgres else "SQLite",
        "load": load,
        "figures": [figure.to_json() for figure in figures],
    }


async def _once(one: Benchmark, quick: bool) -> list[Figure]:
    async with house_for(one) as house:
        return await one.run(house, quick)


def _explained(figure: Figure, load: list[float]) -> Figure:
    """A missed time on a machine that was busy says so."""
    is_busy = load[0] > 1.0
    if figure.met is False and is_busy and not is_broken(figure.to_json()):
        why = report.WHEN_BUSY.format(load=load[0], cores=os.cpu_count())
        return replace(figure, reason=why)
    return figure


def is_broken(figure: dict[str, Any]) -> bool:
    """What may never happen: something that must be none was there."""
    return figure["met"] is False and figure["target"] == 0


def with_loop(work: Coroutine[Any, Any, list[Figure]]) -> list[Figure]:
    """Run on uvloop where the server has it, so that the generator takes as little of the machine as it can."""
    with contextlib.suppress(ImportError):
        import uvloop

        return uvloop.run(work)
    return asyncio.run(work)
