"""A link that works once. Only its id is stored; the link itself is signed and known to the receiver alone."""

import uuid

from django.db import models

from .person import Person


class Invitation(models.Model):
    """`person` is empty only for the very first administrator, who types the address on arrival.

    `is_sign_in` marks a link that signs an existing person in (the demo's, and the administrator's help to
    somebody locked out); the others let a new person choose a name and a password.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="invitations")
    roles = models.JSONField(default=list)
    is_sign_in = models.BooleanField(default=False)
    next_url = models.CharField(max_length=200, blank=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return str(self.id)
