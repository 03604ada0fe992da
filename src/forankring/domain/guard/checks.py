"""Named checks on the digits of a number; the rule file says which form asks for which.

Sources: cpr.dk (structure, 1 October 2007: numbers without modulus 11 are fully valid, so it only adds
certainty), ISO/IEC 7812 (Luhn), ISO 13616 (IBAN).
"""

from collections.abc import Callable

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def _is_day(day: int, month: int, year: int) -> bool:
    if not (1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]):
        return False
    return not (day == 29 and month == 2) or year % 4 == 0


def date(digits: str) -> bool:
    """Starts with DDMMYY; a replacement number has 60 added to the day."""
    day = int(digits[:2])
    return _is_day(day - 60 if day > 60 else day, int(digits[2:4]), int(digits[4:6]))


def mod11(digits: str) -> bool:
    return sum(w * int(d) for w, d in zip(_WEIGHTS, digits, strict=True)) % 11 == 0


def century(digits: str) -> bool:
    """DDMMYYYY and four more, where the seventh CPR digit agrees with the century that was written out."""
    full, short, seventh = int(digits[4:8]), int(digits[6:8]), int(digits[8])
    if not date(digits[:4] + digits[6:8]):
        return False
    if seventh < 4:
        return full == 1900 + short
    if seventh in (4, 9):
        return full == (2000 if short < 37 else 1900) + short
    return full == (2000 if short < 58 else 1800) + short


def calendar(digits: str) -> bool:
    """Eight digits that read as a date of these centuries, day first or year first."""
    for year, month, day in ((digits[4:], digits[2:4], digits[:2]), (digits[:4], digits[4:6], digits[6:])):
        if year[:2] in ("19", "20") and _is_day(int(day), int(month), int(year)):
            return True
    return False


def luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def iban(written: str) -> bool:
    """Letters and digits of an account number with its country in front: remainder 1 modulo 97."""
    rest = 0
    for char in written[4:] + written[:4]:
        value = int(char, 36)
        rest = (rest * (100 if value > 9 else 10) + value) % 97
    return rest == 1


DIGIT_CHECKS: dict[str, Callable[[str], bool]] = {
    "date": date,
    "mod11": mod11,
    "century": century,
    "calendar": calendar,
    "luhn": luhn,
}
"""By the name the rule file uses."""

CONDITIONS = frozenset(DIGIT_CHECKS) | {"iban", "upper", "listed"}
"""All that a form may ask for beside cues: `iban` reads letters, `upper` the capitals, `listed` the office numbers."""
