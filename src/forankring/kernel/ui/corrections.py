"""What a form says when something must be put right, as people say it: what to do, never what is "invalid".

Django's own sentences are translated from English and name no field; a room that knows better says its own.
"""

from django import forms
from django.core import validators
from django.utils.translation import gettext_lazy as _


def speak_plainly() -> None:
    """Called once, when the house starts."""
    forms.Field.default_error_messages["required"] = _("Det mangler. Skriv det her.")
    forms.ChoiceField.default_error_messages |= {
        "required": _("Det mangler. Vælg et svar."),
        "invalid_choice": _("Det svar er der ikke. Vælg et af dem, der står."),
    }
    forms.MultipleChoiceField.default_error_messages |= {
        "required": _("Det mangler. Sæt mindst ét kryds."),
        "invalid_choice": _("Det svar er der ikke. Vælg et af dem, der står."),
    }
    forms.BooleanField.default_error_messages = {"required": _("Sæt kryds, før I går videre.")}
    forms.FileField.default_error_messages |= {"required": _("Vælg en fil.")}
    forms.IntegerField.default_error_messages |= {"invalid": _("Skriv et helt tal.")}
    validators.EmailValidator.message = _("Skriv en hel e-mailadresse, for eksempel navn@kommune.dk.")
    validators.URLValidator.message = _("Skriv hele adressen. Den begynder med https://.")
    validators.MaxLengthValidator.message = _("Skriv højst %(limit_value)d tegn. Der står %(show_value)d.")
    validators.MaxValueValidator.message = _("Skriv højst %(limit_value)s.")
    validators.MinValueValidator.message = _("Skriv mindst %(limit_value)s.")
