"""Addresses of the ways in and out. Names that begin with `account_` are those allauth asks for."""

from django.urls import path, re_path

from .views import entrance, invitation, me, people

urlpatterns = [
    path("log-ind/", entrance.log_in, name="account_login"),
    path("log-ud/", entrance.log_out, name="account_logout"),
    path("ny-konto/", entrance.by_invitation_only, name="account_signup"),
    path("lukket-konto/", entrance.closed_account, name="account_inactive"),
    path("adgangskode/", entrance.change_password, name="account_change_password"),
    path("adgangskode/vaelg/", entrance.first_password, name="account_set_password"),
    path("adgangskode/glemt/", entrance.ask_for_password, name="account_reset_password"),
    path("adgangskode/sendt/", entrance.password_asked, name="account_reset_password_done"),
    re_path(
        r"^adgangskode/ny/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        entrance.new_password,
        name="account_reset_password_from_key",
    ),
    path("adgangskode/klar/", entrance.new_password_done, name="account_reset_password_from_key_done"),
    path("link/<str:token>/", invitation.open_link, name="accounts_link"),
    path("mig/", me.me, name="accounts_me"),
    path("kolleger/", people.people, name="accounts_people"),
    path("kolleger/<uuid:person_id>/giv-rolle/", people.change_role, {"given": True}, name="accounts_give_role"),
    path("kolleger/<uuid:person_id>/fjern-rolle/", people.change_role, {"given": False}, name="accounts_take_role"),
    path("kolleger/<uuid:person_id>/link/", people.help_in, name="accounts_help_in"),
    path("kolleger/<uuid:person_id>/slet/", people.remove, name="accounts_remove"),
]
