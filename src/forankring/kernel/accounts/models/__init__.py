"""The rows behind people and their municipality."""

from .invitation import Invitation
from .municipality import Municipality
from .person import HeldRole, Person, Role

__all__ = ["HeldRole", "Invitation", "Municipality", "Person", "Role"]
