"""The machine a figure was measured on, and which core does what."""

import os
import platform
import sqlite3
import sys
from pathlib import Path
from typing import Any


def facts() -> dict[str, Any]:
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count() or 1,
        "memory_gb": round(_memory() / 1024**3, 1),
        "kernel": f"{platform.system()} {platform.release()}",
        "python": sys.version.split()[0],
        "sqlite": sqlite3.sqlite_version,
        "load": [round(one, 2) for one in os.getloadavg()],
        "pinning": pinning(),
    }


def pinning() -> str:
    if not can_pin():
        return "none: this system cannot pin, or has one core"
    return f"server on core {server_core()}, load generator (and PostgreSQL) on core {generator_core()}"


def can_pin() -> bool:
    return hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1


def server_core() -> int:
    return 0


def generator_core() -> int:
    return (os.cpu_count() or 1) - 1


def pin(process: int, core: int) -> None:
    """Keep a process and what it starts later on one core; nothing where that is not possible."""
    if can_pin():
        os.sched_setaffinity(process, {core})


def resident_bytes(process: int) -> int:
    """Memory a process holds, in bytes; 0 where the system does not tell."""
    try:
        pages = Path(f"/proc/{process}/statm").read_text().split()[1]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def cpu_seconds(process: int) -> float:
    """Processor time a process has used; 0 where the system does not tell."""
    try:
        words = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def _memory() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return 0
