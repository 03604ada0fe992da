"""The press: a process of its own that sets papers with Typst. Started by `pressroom`; knows no settings or secrets.

`python -m forankring.kernel.papers.press FONTS` reads jobs from stdin and writes answers to stdout, each as
four bytes of length and then the bytes:

1. a job is JSON: {"format": "pdf" | "png" | "svg", "paper": {…}, "ppi": …};
2. an answer begins with one byte, "+" then the paper, or "-" then what was wrong;
3. the press ends when stdin closes, or after `JOBS` papers so that it never grows old and large.

Typst sees one folder, the templates beside this file, and no other file, no network and no packages.
"""

import json
import os
import sys
from pathlib import Path
from typing import IO, Any

import typst

TEMPLATES = Path(__file__).parent / "typeset"
JOBS = 100
MEMORY = 1024 * 1024 * 1024
LENGTH = 4


def main() -> int:
    _be_modest()
    compiler = typst.Compiler(
        root=str(TEMPLATES),
        font_paths=[sys.argv[1]],
        ignore_system_fonts=True,
        package_path=os.devnull,
        package_cache_path=os.devnull,
    )
    for _ in range(JOBS):
        job = receive(sys.stdin.buffer)
        if job is None:
            break
        send(sys.stdout.buffer, answer(compiler, job))
    return 0


def answer(compiler: Any, raw: bytes) -> bytes:
    """One paper, or the reason why not. A warning counts as wrong: a paper is right or is not printed."""
    job = json.loads(raw)
    try:
        made, warnings = compiler.compile_with_warnings(
            str(TEMPLATES / job.get("template", "paper.typ")),
            format=job["format"],
            sys_inputs={"paper": json.dumps(job["paper"], ensure_ascii=False)},
            pdf_standards=["ua-1"] if job["format"] == "pdf" else [],
            ppi=job.get("ppi"),
        )
    except typst.TypstError as error:
        return b"-" + str(error).encode()
    if warnings:
        return b"-" + "; ".join(str(w) for w in warnings).encode()
    return b"+" + (made if isinstance(made, bytes) else made[0])


def receive(stream: IO[bytes]) -> bytes | None:
    """The next message, or None when the other side has gone, also in the middle of one."""
    head = stream.read(LENGTH)
    length = int.from_bytes(head)
    message = stream.read(length) if len(head) == LENGTH else b""
    return message if len(message) == length and head else None


def send(stream: IO[bytes], message: bytes) -> None:
    stream.write(len(message).to_bytes(LENGTH) + message)
    stream.flush()


def _be_modest() -> None:
    """Give way to the house's own processes, and never take all the memory."""
    try:
        import resource

        os.nice(10)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    except (ImportError, ValueError, OSError):
        return


if __name__ == "__main__":
    sys.exit(main())
