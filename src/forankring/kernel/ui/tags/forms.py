"""Form fields in DKFDS markup: label, help, error, input, in that order and always with words.

A page writes `{% form_fields form %}` or places fields one by one with `{% field form.title %}`.
"""

from django import forms
from django.forms.boundfield import BoundField
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from .base import show

LOOKS: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.CheckboxSelectMultiple, "form-checkbox"),
    (forms.RadioSelect, "form-radio"),
    (forms.CheckboxInput, "form-checkbox"),
    (forms.Select, "form-select"),
    (forms.Widget, "form-input"),
)
"""The first matching line wins, so the special ones stand first."""


def field(bound: BoundField, width: str = "", label: str = "") -> SafeString:
    """One field with its label, help and error. `width`: short (numbers, times), medium or empty (as wide as fits)."""
    widget = bound.field.widget
    if bound.is_hidden:
        return bound.as_widget()
    look = next(css for kind, css in LOOKS if isinstance(widget, kind))
    described = _described(bound)
    values = {"bound": bound, "label": label or bound.label, "described": described, "look": look}
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
        return show("field_choices", **values, options=list(bound.subwidgets))
    attrs: dict[str, str | bool] = {"class": " ".join(part for part in (look, width and f"width-{width}") if part)}
    if described:
        attrs["aria-describedby"] = described
    if isinstance(widget, forms.Textarea):
        attrs |= _counted(widget)
    shown = bound.as_widget(attrs=attrs)
    return show("field_tick" if isinstance(widget, forms.CheckboxInput) else "field", **values, shown=shown)


def errors(form: forms.BaseForm) -> SafeString:
    """What must be put right, as links to the fields; nothing when all is well. The page moves focus here."""
    if not form.is_bound or not form.errors:
        return SafeString("")
    lines = [
        (_first_id(bound), "" if bound.is_hidden else bound.label, error) for bound in form for error in bound.errors
    ]
    return show("errors", lines=lines, general=form.non_field_errors())


def form_fields(form: forms.BaseForm) -> SafeString:
    """The whole form without its frame and buttons: the error summary, every field, the hidden ones."""
    return show("form_fields", form=form)


def _described(bound: BoundField) -> str:
    ids = [f"{bound.auto_id}-hint"] if bound.help_text else []
    return " ".join([*ids, *([f"{bound.auto_id}-error"] if bound.errors else [])])


def _counted(widget: forms.Textarea) -> dict[str, str | bool]:
    """A browser cuts what is pasted at `maxlength` and says nothing: so the page counts, and the house says no."""
    most = widget.attrs.get("maxlength")
    if not most:
        return {}
    return {
        "maxlength": False,
        "data-most": str(most),
        "data-left": _("{n} tegn tilbage"),
        "data-over": _("{n} tegn for meget"),
    }


def _first_id(bound: BoundField) -> str:
    return bound.id_for_label or bound.auto_id
