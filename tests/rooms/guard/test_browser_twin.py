"""The browser says the same as the server, about every text and to the character."""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from forankring.domain.guard import SpanType
from forankring.kernel.guard.api import build_js, choices, load_guard, message, write_browser_rules
from tests.domain.guard.corpus_reader import corpus

ODD = "\u200b\u00ad\u0301\u030a😀½⑩İßΣ\u202e１٣•–－·\u00a0\u3000\n\t.,-/@+()0123456789"
NODE = shutil.which("node", path=os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))) or "node"
"""The system's, or the one the launcher put beside Python."""

OURS = {"mailboxes": ["natur*"], "offices": ["72 36 12 34"]}


def in_browser(folder: Path, expression: str, given: object) -> Any:
    """What the browser's script answers; `given` is at hand as `given`."""
    write_browser_rules(folder, load_guard(**OURS))
    (folder / "given.json").write_text(json.dumps(given))
    script = (
        'require("./guard.js"); const guard = globalThis.forankringGuard;'
        'const given = JSON.parse(require("fs").readFileSync("given.json", "utf8"));'
        f"console.log(JSON.stringify({expression}))"
    )
    done = subprocess.run([NODE, "-e", script], cwd=folder, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def mangled(count: int) -> list[str]:
    """Corpus texts cut, joined and sprinkled with odd characters; the same every time."""
    dice, pool = random.Random(20), [one.text for one in corpus(3)]
    out = []
    for _ in range(count):
        text = dice.choice(pool) + " " + dice.choice(pool)
        for _ in range(dice.randint(0, 6)):
            at = dice.randint(0, len(text))
            text = dice.choice((text[:at] + dice.choice(ODD) + text[at:], text[:at] + text[at + 1 :], text[at:]))
        out.append(text)
    return out


def test_both_engines_find_the_same_in_every_text(tmp_path: Path) -> None:
    guard = load_guard(**OURS)
    texts = [one.text for seed in range(3) for one in corpus(seed)] + mangled(4000)
    theirs = in_browser(tmp_path, "given.map((text) => guard.check(text))", texts)
    ours = [
        [{"start": s.start, "end": s.end, "type": s.type, "level": s.level} for s in guard.check(text)]
        for text in texts
    ]
    differing = [(text, one, other) for text, one, other in zip(texts, ours, theirs, strict=True) if one != other]
    assert differing == []


def test_both_say_the_same_words(tmp_path: Path) -> None:
    asked = [(kind, lang) for kind in SpanType for lang in ("da", "en")]
    expression = "given.map(([type, lang]) => [guard.message(type, lang), guard.choices(type, lang)])"
    ours = [
        [message(*one), [{"key": c.key, "label": c.label, "instead": c.instead} for c in choices(*one)]]
        for one in asked
    ]
    assert in_browser(tmp_path, expression, asked) == ours


def test_the_browser_refuses_a_text_past_the_limit_too(tmp_path: Path) -> None:
    expression = "given.map((text) => { try { return guard.worst(text) } catch (fault) { return fault.message } })"
    limit = load_guard().rules.limit
    assert in_browser(tmp_path, expression, ["😀" * limit, "7" * (limit + 1)]) == [None, "too_long"]


@pytest.mark.parametrize("forbidden", ["(?<", "\\p{", "eval(", "fetch(", "import "])
def test_the_script_runs_in_older_browsers_and_calls_nobody(forbidden: str) -> None:
    assert forbidden not in build_js()
