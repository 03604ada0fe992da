"""Where a paper sheet belongs: the step, and the table that wrote it."""

from django import forms
from django.utils.translation import gettext_lazy as _


class PaperForm(forms.Form):
    """`item` and `table` come from the session's own programme; the answers themselves go to the live room."""

    item = forms.ChoiceField(label=_("Trin"))
    table = forms.ChoiceField(label=_("Bord"))

    def __init__(self, data: object, items: list[tuple[str, str]], tables: list[str]) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        for name, choices in (("item", items), ("table", [(one, one) for one in tables])):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = choices
