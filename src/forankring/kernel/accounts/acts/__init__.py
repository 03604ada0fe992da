"""What can be done about people: invite, let in, give and take roles, say goodbye, set the house up."""

from .invitations import accept, invite, make_first_invitation, make_sign_in_link, use_sign_in_link
from .people import give_role, remove_person, save_own_details, take_role
from .settings import save_municipality

__all__ = [
    "accept",
    "give_role",
    "invite",
    "make_first_invitation",
    "make_sign_in_link",
    "remove_person",
    "save_municipality",
    "save_own_details",
    "take_role",
    "use_sign_in_link",
]
