"""From figures to the page people read: one table, with target, verdict and reason, and the machine on top."""

from typing import Any

HEAD = """# Performance

Measured by `forankring bench all --write-docs`, on the product as it ships: seat, guard, validation and the frozen
tool are in every figure. Run it on your own machine; [bench](commands/bench.md) tells what each benchmark does.
A target that was missed stays in the table with its reason.

Durable means: acknowledged after a commit with `synchronous=FULL` (SQLite) or `synchronous_commit=on` (PostgreSQL).
"""

WHEN_BUSY = (
    "the machine was busy with other work when this began (load {load} on {cores} cores); "
    "whether that alone explains it is not shown"
)


def page(told: dict[str, Any]) -> str:
    machine = told["machine"]
    out = [
        HEAD,
        *([told["note"] + "\n"] if told.get("note") else []),
        f"Date {told['date']} · `{told['command']}` · "
        f"median of {told['runs']} runs; streams, question and what must be exact: one run\n",
        f"Machine: {machine['cpu']}, {machine['cores']} cores, {machine['memory_gb']} GB · {machine['kernel']} · "
        f"Python {machine['python']} · SQLite {machine['sqlite']}  ",
        f"Cores: {machine['pinning']}  ",
        f"Load average when it began: {', '.join(str(one) for one in machine['load'])}\n",
    ]
    for bench in told["benchmarks"]:
        out.append(f"## {bench['name']}: {bench['says']}\n")
        out.append(f"On {bench['database']}; load average when it began {bench['load']}.\n")
        if any(len(set(figure["runs"])) > 1 for figure in bench["figures"]):
            out.append("In brackets: each run, in the order they were made.\n")
        out.append("| figure | measured | target | met |\n|---|---|---|---|")
        out += [_row(figure) for figure in bench["figures"]]
        out += ["", *(f"- {figure['name']}: {figure['reason']}." for figure in bench["figures"] if _is_missed(figure))]
        if out[-1]:
            out.append("")
    return "\n".join(out).rstrip() + "\n"


def _is_missed(figure: dict[str, Any]) -> bool:
    return figure["met"] is False and bool(figure["reason"])


def _row(figure: dict[str, Any]) -> str:
    target = ""
    if figure["target"] is not None:
        target = f"{'≥' if figure['at_least'] else '≤'} {_number(figure['target'])} {figure['unit']}"
    met = {True: "yes", False: "**no**", None: ""}[figure["met"]]
    runs = figure["runs"] if len(set(figure["runs"])) > 1 else ()
    each = f" ({' · '.join(_number(one) for one in runs)})" if runs else ""
    return f"| {figure['name']} | {_number(figure['value'])} {figure['unit']}{each} | {target} | {met} |"


def _number(value: float) -> str:
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"
