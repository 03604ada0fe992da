"""Danish alphabetical order as a stored text (DS 377): æ ø å last, aa as å, accents ignored.

The key is digits only, so that every database sorts it alike, whatever its own language is.
"""

import unicodedata

LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzæøå"
SAME = {"ä": "æ", "ö": "ø", "ü": "y", "ð": "d", "þ": "t", "ß": "s"}
CODES = {letter: f"{number:02d}" for number, letter in enumerate(LETTERS, start=10)}
LONGEST = 120


def da_key(text: str) -> str:
    """Two digits a letter, "00" for anything else; a last digit puts Å before Aa. At most 241 digits."""
    low = unicodedata.normalize("NFC", text).lower()
    codes = [_code(c) for c in low.replace("aa", "å")]
    return "".join(codes[:LONGEST]) + str(min(low.count("aa"), 9))


def _code(c: str) -> str:
    same = SAME.get(c, c)
    return CODES.get(same) or CODES.get(unicodedata.normalize("NFD", same)[0], "00")
