"""The rows behind people and their municipality."""

from .committee import Committee, CommitteeSeat, Post, Side
from .invitation import Invitation
from .municipality import Municipality
from .person import LEADERS, Digest, HeldRole, Person, Role
from .unit import Unit

__all__ = [
    "LEADERS",
    "Committee",
    "CommitteeSeat",
    "Digest",
    "HeldRole",
    "Invitation",
    "Municipality",
    "Person",
    "Post",
    "Role",
    "Side",
    "Unit",
]
