"""What OS2mo calls the seats of a MED committee, as sides and posts here."""

import re

from ..models import Post, Side

COMMITTEE = re.compile(
    r"\bmed\b|[-_ ]med$|^med[-_ ]|hmu|fmu|lmu|hovedudvalg|områdeudvalg|lokaludvalg|med-?udvalg"
    r"|\bamg\b|arbejdsmiljøgruppe|personalemøde|\btrio\b",
    re.I,
)
"""Types of unit that are committees: Lokal-MED, Center-MED, Hoved-MED, AMG, whatever each municipality says."""

MANAGEMENT = ("lr", "ledelsesrepræsentant", "lederrepræsentant", "leder", "al", "arbejdsleder")
EMPLOYEES = ("ftr", "tr", "amr", "mr", "fællestillidsrepræsentant", "tillidsrepræsentant")
EMPLOYEES_TOO = ("arbejdsmiljørepræsentant", "medarbejderrepræsentant", "medarbejder")


def is_committee(kind: str) -> bool:
    return bool(COMMITTEE.search(kind.strip()))


def seat_of(role: str) -> tuple[Side, Post] | None:
    """LR formand → the management's chair; AMR næstformand → the employees' vice-chair. None: not known."""
    words = re.findall(r"[^\W\d_]+", role.casefold())
    post = _post(words)
    if any(word in MANAGEMENT for word in words):
        return Side.MANAGEMENT, post
    if any(word in (*EMPLOYEES, *EMPLOYEES_TOO) for word in words):
        is_safety = any(word in ("amr", "arbejdsmiljørepræsentant") for word in words)
        return Side.EMPLOYEES, Post.SAFETY_REP if post is Post.MEMBER and is_safety else post
    alone = {Post.CHAIR: Side.MANAGEMENT, Post.VICE_CHAIR: Side.EMPLOYEES, Post.SECRETARY: Side.MANAGEMENT}
    return (alone[post], post) if post in alone else None


def _post(words: list[str]) -> Post:
    if "stedfortræder" in words or "suppleant" in words:
        return Post.DEPUTY
    if any(word.startswith(("næstform", "næstforperson")) for word in words):
        return Post.VICE_CHAIR
    if any(word in ("formand", "forperson", "forkvinde") for word in words):
        return Post.CHAIR
    return Post.SECRETARY if "sekretær" in words else Post.MEMBER
