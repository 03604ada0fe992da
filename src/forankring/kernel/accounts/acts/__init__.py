"""What can be done about people: invite, let in, give and take roles, say goodbye, set the house up."""

from .invitations import accept, invite, make_first_invitation, make_sign_in_link, use_sign_in_link
from .organisation import close_committee, close_unit, give_seat, save_committee, save_unit, take_seat
from .people import give_role, remove_person, save_own_details, set_roles, stop_digest, take_role
from .settings import save_municipality

__all__ = [
    "accept",
    "close_committee",
    "close_unit",
    "give_role",
    "give_seat",
    "invite",
    "make_first_invitation",
    "make_sign_in_link",
    "remove_person",
    "save_committee",
    "save_municipality",
    "save_own_details",
    "save_unit",
    "set_roles",
    "stop_digest",
    "take_role",
    "take_seat",
    "use_sign_in_link",
]
