"""Join codes: eight characters nobody mixes up, in two groups of four.

27 characters without vowels, 0, 1, I, L, O: 27⁸ ≈ 2.8 × 10¹¹ codes. A hundred thousand guesses in an hour
against ten open rooms find one with probability 4 × 10⁻⁶.
"""

import secrets

ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ"
LENGTH = 8


def make_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def read_code(typed: str) -> str:
    """What was typed as a code: upper case, without blanks and hyphens; empty when it cannot be one."""
    code = "".join(c for c in typed.upper()[:40] if c.isalnum())
    return code if len(code) == LENGTH and all(c in ALPHABET for c in code) else ""


def show_code(code: str) -> str:
    """The code as people read it: ABCD-EFGH."""
    return f"{code[:4]}-{code[4:]}"
