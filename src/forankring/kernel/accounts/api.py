"""The door of the accounts room."""

from django.http import HttpRequest

from .models import Municipality


def municipality() -> Municipality:
    """The municipality's settings; made with defaults the first time anybody asks."""
    row = Municipality.objects.filter(pk=1).first()
    return row or Municipality.objects.get_or_create(pk=1)[0]


def municipality_for_templates(request: HttpRequest) -> dict[str, object]:
    """Every template may say `municipality.name`."""
    return {"municipality": municipality()}
