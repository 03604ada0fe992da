"""The ways a canvas is filled; the same canvas goes through those the programme names."""

from enum import StrEnum


class Round(StrEnum):
    ALONE = "alone"
    TABLE = "table"
    PLENARY = "plenary"
