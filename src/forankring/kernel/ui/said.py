"""What somebody typed, put back into a form after a conflict: their words stay, only the revision is new."""

from django import forms
from django.http import QueryDict


def put_back(form: forms.BaseForm, **values: str) -> None:
    """Keep everything that was sent and set `values` anew, so that the next press is made with eyes open."""
    said = form.data
    kept = said.copy() if isinstance(said, QueryDict) else dict(said)
    for name, value in values.items():
        kept[form.add_prefix(name)] = value
    form.data = kept
