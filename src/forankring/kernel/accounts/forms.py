"""What people type about themselves and their colleagues."""

from typing import Any

from allauth.account.forms import (
    ChangePasswordForm,
    LoginForm,
    ResetPasswordForm,
    ResetPasswordKeyForm,
    SetPasswordForm,
)
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from .models import Person

PASSWORD_HELP = _("Mindst 12 tegn. Tre-fire tilfældige ord er gode, og de er til at huske.")


class Plain(forms.Form):
    """allauth's forms in our words: labels above, no words inside the field."""

    labels: dict[str, Any] = {}
    helps: dict[str, Any] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = self.labels.get(name, field.label)
            field.help_text = self.helps.get(name, "")
            field.widget.attrs.pop("placeholder", None)


class LogInForm(Plain, LoginForm):
    labels = {"login": _("E-mail"), "password": _("Adgangskode")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs["autocomplete"] = "username"


class NewPasswordLinkForm(Plain, ResetPasswordForm):
    labels = {"email": _("E-mail")}


class NewPasswordForm(Plain, ResetPasswordKeyForm):
    labels = {"password1": _("Ny adgangskode"), "password2": _("Ny adgangskode igen")}
    helps = {"password1": PASSWORD_HELP}


class ChangeForm(Plain, ChangePasswordForm):
    labels = {"oldpassword": _("Nuværende adgangskode"), **NewPasswordForm.labels}
    helps = {"password1": PASSWORD_HELP}


class FirstPasswordForm(Plain, SetPasswordForm):
    labels = NewPasswordForm.labels
    helps = {"password1": PASSWORD_HELP}


class WelcomeForm(forms.Form):
    """Whoever was invited says their name and chooses a password."""

    name = forms.CharField(label=_("Dit navn"), max_length=120, widget=forms.TextInput({"autocomplete": "name"}))
    password = forms.CharField(
        label=_("Adgangskode"),
        help_text=PASSWORD_HELP,
        strip=False,
        max_length=200,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )

    def clean_password(self) -> str:
        password: str = self.cleaned_data["password"]
        validate_password(password, Person(name=self.cleaned_data.get("name", "")))
        return password


class FirstWelcomeForm(WelcomeForm):
    """The very first administrator also says the e-mail address to sign in with."""

    email = forms.EmailField(label=_("E-mail"), widget=forms.EmailInput({"autocomplete": "email"}))
    field_order = ("email", "name", "password")
