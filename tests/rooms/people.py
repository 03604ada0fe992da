"""Made-up colleagues of Fjordby Kommune."""

from forankring.kernel.accounts.models import HeldRole, Person, Role

PASSWORD = "blå hest med tre hatte"


def colleague(name: str, *roles: Role) -> Person:
    """A colleague who has chosen a password and holds those roles."""
    person = Person(email=f"{name}@fjordby.example", name=name.title())
    person.set_password(PASSWORD)
    person.save()
    for role in roles:
        HeldRole.objects.create(person=person, role=role)
    return person
