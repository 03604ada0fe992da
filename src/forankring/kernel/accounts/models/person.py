"""A person with an account, and the roles the person holds."""

import uuid
from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from .unit import Unit


class Role(models.TextChoices):
    """What a person may do here. A role is data: a later step of the chain adds a line, not a column."""

    EMPLOYEE = "employee", _("Medarbejder")
    TEAM_LEADER = "team_leader", _("Teamleder")
    UNIT_HEAD = "unit_head", _("Institutionsleder")
    CENTRE_HEAD = "centre_head", _("Centerchef")
    DIRECTOR = "director", _("Direktion")
    POLITICAL_READER = "political_reader", _("Politisk læser")
    FACILITATOR = "facilitator", _("Facilitator")
    MED_MEMBER = "med_member", _("MED-medlem")
    MED_SECRETARY = "med_secretary", _("MED-sekretær")
    LEGAL = "legal", _("Jurist eller DPO")
    IT = "it", _("It og digitalisering")
    ADMINISTRATOR = "administrator", _("Administrator")


LEADERS = (Role.TEAM_LEADER, Role.UNIT_HEAD, Role.CENTRE_HEAD, Role.DIRECTOR)
"""The chain of leaders, from the team up."""


class Digest(models.TextChoices):
    """How often a person wants a mail about what is next."""

    DAILY = "daily", _("Hver dag, når der er noget")
    WEEKLY = "weekly", _("Én gang om ugen, når der er noget")
    NEVER = "never", _("Aldrig")


class People(BaseUserManager["Person"]):
    def get_by_natural_key(self, username: str | None) -> "Person":
        return self.get(email=(username or "").strip().lower())


class Person(AbstractBaseUser):
    """`email` is always lower case. `left_on` is the day the last role ended; the row is erased 30 days later."""

    # Django would note every sign-in here. We do not keep when people were here.
    last_login = None

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("E-mail"), unique=True)
    name = models.CharField(_("Navn"), max_length=120, blank=True)
    unit = models.CharField(_("Arbejdsplads"), max_length=120, blank=True)
    works_at = models.ForeignKey(Unit, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    digest = models.CharField(max_length=10, choices=Digest.choices, default=Digest.WEEKLY)
    language = models.CharField(max_length=2, choices=[("da", "Dansk"), ("en", "English")], default="da")
    left_on = models.DateField(null=True, blank=True, editable=False)

    objects = People()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("person")
        constraints = [
            models.CheckConstraint(condition=~models.Q(email=""), name="person_has_email"),
        ]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def is_active(self) -> bool:  # type: ignore[override]  # Django has a plain attribute; ours follows the roles
        return self.left_on is None

    @property
    def role_names(self) -> frozenset[str]:
        """The roles held, read once per request."""
        if not hasattr(self, "_role_names"):
            self._role_names = frozenset(self.roles.values_list("role", flat=True))
        return self._role_names

    def holds(self, role: str) -> bool:
        return self.is_active and role in self.role_names


class HeldRole(models.Model):
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(max_length=40, choices=Role.choices)
    unit = models.ForeignKey(Unit, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    """Where a leader leads; empty for roles that count everywhere."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "role"], name="role_held_once")]

    def __str__(self) -> str:
        return self.role
