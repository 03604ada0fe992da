"""`forankring classify FILE.yaml [--as-of DATE] --json`: what the law says about a use of AI.

The file holds facts in the rule pack's names, as `er_ai: ja` or `brugstyper: [sagsfordeling]`; what is missing is
ved_ikke. `-` reads standard input. Out comes one JSON object: class, role, provisional, annex_iii, duties (id, status
now|later|voluntary, from), stops, rule, explanation. Without --json the explanation is printed in words.
`--lang en` explains in English. A rule pack past its review date is said on stderr.

Exit codes: 0 answered · 1 the rule pack or the file could not be read · 2 the call or the facts were wrong.
"""

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import django
import yaml

from forankring.domain.law import Assessment, BadFacts, BadPack, Facts, RulePack, assess, explanation, read_facts

MOST_BYTES = 64 * 1024
DEEPEST = 4


class NotFacts(Exception):
    """The file is not a list of facts; the message says why."""


def main(argv: list[str]) -> int:
    words = argparse.ArgumentParser(prog="forankring classify")
    words.add_argument("file")
    words.add_argument("--as-of", type=date.fromisoformat, default=None, help="the day asked about (default today)")
    words.add_argument("--json", action="store_true")
    words.add_argument("--lang", choices=("da", "en"), default="da")
    asked = words.parse_args(argv)
    django.setup()
    from django.db import DatabaseError

    from forankring.features.screening.api import pack_in_force

    try:
        plain = plain_facts(_bytes(asked.file))
        pack = pack_in_force()
        facts = read_facts(pack, plain)
    except OSError as problem:
        return _sorry(f"{asked.file}: {problem.strerror or 'could not be read'}", 1)
    except NotFacts as problem:
        return _sorry(f"{asked.file}: {problem}", 2)
    except DatabaseError:
        return _sorry("the house's own rules could not be read from its database", 1)
    except BadPack as problem:
        return _sorry(f"the rule pack cannot be used: {problem}", 1)
    except BadFacts as problem:
        return _sorry("\n".join(f"{asked.file}: {one.said(asked.lang)}" for one in problem.problems), 2)
    found = assess(pack, facts, asked.as_of or date.today())  # the day is told, never a clock time
    for warned in found.warnings:
        print(f"forankring classify: {warned.text.said(asked.lang)}", file=sys.stderr)
    if asked.json:
        print(json.dumps(told(pack, found, facts, asked.lang), ensure_ascii=False))
    else:
        print("\n".join(explanation(pack, found, facts, asked.lang)))
    return 0


def told(pack: RulePack, found: Assessment, facts: Facts, lang: str = "da") -> dict[str, Any]:
    """The answer as the command gives it."""
    return {
        "class": found.klass,
        "role": found.role,
        "provisional": found.provisional,
        "annex_iii": list(found.annex_iii),
        "duties": [{"id": one.id, "status": one.status.value, "from": one.since.isoformat()} for one in found.duties],
        "stops": list(found.stops),
        "rule": found.rule,
        "explanation": " ".join(explanation(pack, found, facts, lang)),
    }


def plain_facts(given: bytes) -> object:
    """The file's content. Raises NotFacts: too large, not YAML, names twice, or YAML's own tricks."""
    if len(given) > MOST_BYTES:
        raise NotFacts(f"is larger than {MOST_BYTES // 1024} KB")
    try:
        text = given.decode("utf-8-sig")
        _check_events(text)
        return yaml.load(text, Loader=_Once)  # noqa: S506 - a safe loader that also refuses a name twice
    except UnicodeDecodeError:
        raise NotFacts("is not UTF-8 text") from None
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        where = f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""
        raise NotFacts(f"is not YAML that can be read{where}") from None
    except (ValueError, RecursionError):
        raise NotFacts("is not YAML that can be read") from None


def _check_events(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise NotFacts(f"uses anchors or aliases{_line(event)}. Write each answer out")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise NotFacts(f"is nested too deep{_line(event)}")


def _line(event: yaml.Event) -> str:
    return f" (line {event.start_mark.line + 1})" if event.start_mark else ""


class _Once(yaml.SafeLoader):
    """A name may stand once: of two answers to one question nobody knows which was meant."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    raise NotFacts(f"answers “{str(key.value)[:60]}” twice (line {key.start_mark.line + 1})")
                seen.add(key.value)
        return super().construct_mapping(node, deep)


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    with Path(name).open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _sorry(sentence: str, code: int) -> int:
    print(f"forankring classify: {sentence}", file=sys.stderr)
    return code
