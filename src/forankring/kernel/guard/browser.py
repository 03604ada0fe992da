"""Make the browser's guard: the hand-written engine with the same rules laid in as JSON.

The page loads one file, `guard/guard.js`, written at set-up; nothing is fetched while somebody types.
"""

import json
import re
from dataclasses import asdict
from pathlib import Path

from forankring.domain.guard import Guard

from .loading import Sentences, rule_book
from .ours import house_guard

ENGINE = Path(__file__).with_name("static") / "guard" / "engine.js"
_SLOT = "/* RULES */"
_INVISIBLE = re.compile("[\u0080-\u00a0\u00ad\u034f\u0600-\u20ff\u3000\ufe00-\uffff\U000e0000-\U000fffff]")


def write_browser_rules(folder: Path, guard: Guard | None = None) -> Path:
    """Write `guard.js` into `folder` (made when missing) and say where."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "guard.js"
    target.write_text(build_js(guard), encoding="utf-8")
    return target


def build_js(guard: Guard | None = None) -> str:
    """The whole script. Give the guard the server uses, so that both know the same offices and mailboxes."""
    known = _for_browser(guard or house_guard(), rule_book().sentences)
    rules = json.dumps(known, ensure_ascii=False, separators=(",", ":"))
    return ENGINE.read_text(encoding="utf-8").replace(_SLOT, _INVISIBLE.sub(_escaped, rules))


def _for_browser(guard: Guard, sentences: Sentences) -> dict[str, object]:
    rules = guard.rules
    return {
        "version": rules.version,
        "limit": rules.limit,
        "folding": asdict(rules.folding),
        "cues": {name: (cue.side, cue.pattern, cue.reach) for name, cue in rules.cues.items()},
        "families": [
            (family.words, family.first, [(form.type, form.shape, form.when, form.lead) for form in family.forms])
            for family in rules.families
        ],
        "mail": asdict(rules.mail),
        "street": asdict(rules.street),
        "levels": rules.levels,
        "offices": sorted(rules.offices),
        **asdict(sentences),
    }


def _escaped(char: re.Match[str]) -> str:
    """Invisible characters are written out, so that the file can be read and no editor changes it."""
    return json.dumps(char[0])[1:-1]
