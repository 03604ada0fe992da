"""Made-up colleagues of Fjordby Kommune."""

from functools import cache

from django.contrib.auth.hashers import make_password

from forankring.kernel.accounts.models import HeldRole, Person, Role

PASSWORD = "blå hest med tre hatte"


def colleague(name: str, *roles: Role) -> Person:
    """A colleague who has chosen a password and holds those roles."""
    person = Person.objects.create(email=f"{name}@fjordby.example", name=name.title(), password=hashed())
    for role in roles:
        HeldRole.objects.create(person=person, role=role)
    return person


@cache
def hashed() -> str:
    """Everybody's password, made slow to guess once: it takes a tenth of a second, and there are thousands of them."""
    return make_password(PASSWORD)
