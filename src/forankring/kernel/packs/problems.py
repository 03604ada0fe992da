"""What is wrong with a pack, said so that its author finds the line. English, as pack files are."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class PackProblem:
    """One thing to mend. `line` counts from 1; 0 when no single line is to blame."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.what}"


class BrokenPack(Exception):
    """The pack cannot be used. `problems` are all of them, in the order of file and line."""

    def __init__(self, problems: Iterable[PackProblem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class Problems:
    """Gathers what is wrong, so that an author sees everything at once instead of one thing per try."""

    def __init__(self) -> None:
        self._found: list[PackProblem] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, file: str, line: int, what: str) -> None:
        self._found.append(PackProblem(file, line, what))

    def stop_if_any(self) -> None:
        """Raise `BrokenPack` with everything found so far."""
        if self._found:
            raise BrokenPack(self._found)
