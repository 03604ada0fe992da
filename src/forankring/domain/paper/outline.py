"""Heading levels for every renderer: one section under the other, never a level skipped.

Kinds write their blocks without knowing what stands around them. This walk gives each heading its level:

- a `Heading` keeps its own level, counted from `first`;
- a box that stands alone is a section of its own; boxes side by side are parts of the heading above them;
- titles of cards and ticks are parts of the heading above them; what stands in a box is under the box.
"""

from dataclasses import dataclass

DEEPEST = 6


@dataclass(slots=True)
class Outline:
    """Where we are in one container. `first` is the highest level here; `section` the heading in effect.

    `title` is that of the box we are in: a chart of the same name need not say it again.
    """

    first: int
    is_inside: bool = False
    title: str = ""
    section: int = 0

    def __post_init__(self) -> None:
        self.section = self.first - 1

    def heading(self, level: int) -> int:
        """The level of a `Heading` block."""
        wanted = self.first + max(0, level - (3 if self.is_inside else 2))
        self.section = min(wanted, self.section + 1, DEEPEST)
        return self.section

    def part(self) -> int:
        """The level of a title that belongs to the heading above it."""
        return min(self.section + 1, DEEPEST)

    def below(self) -> "Outline":
        """The outline of a section under the heading just given."""
        return Outline(min(self.section + 1, DEEPEST))

    def box(self, boxes: int) -> int:
        """The level of the titles of `boxes` boxes that stand side by side."""
        if boxes == 1 and not self.is_inside:
            self.section = self.first - 1
        return self.part()

    def inside(self, box_level: int, title: str) -> "Outline":
        """The outline inside a box."""
        return Outline(min(box_level + 1, DEEPEST), is_inside=True, title=title)
