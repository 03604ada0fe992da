"""What can be wrong with a rule pack or with a set of answers, each said with its place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """`path` is the place in the pack or the name of the answer, as "pligter.AIA-27.naar.all[0]"."""

    path: str
    da: str
    en: str

    def said(self, lang: str) -> str:
        return f"{self.path}: {self.en if lang == 'en' else self.da}"


class _Bad(Exception):
    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(one.said("en") for one in problems))
        self.problems = problems


class BadPack(_Bad):
    """The rule pack cannot be used: every problem found, not just the first."""


class BadFacts(_Bad):
    """The answers hold names or values the pack does not know."""
