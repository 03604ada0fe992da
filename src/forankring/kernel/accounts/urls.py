"""Addresses of the ways in and out. Names that begin with `account_` are those allauth asks for."""

from django.urls import path, re_path

from .views import entrance, importing, invitation, me, organisation, people

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
    path("roller/", me.roles, name="accounts_roles"),
    path("indstillinger/organisation/", organisation.organisation, name="accounts_organisation"),
    path("indstillinger/organisation/enhed/", organisation.unit, name="accounts_unit_new"),
    path("indstillinger/organisation/enhed/<uuid:unit_id>/", organisation.unit, name="accounts_unit"),
    path(
        "indstillinger/organisation/enhed/<uuid:unit_id>/luk/",
        organisation.close_unit,
        {"closed": True},
        name="accounts_unit_close",
    ),
    path(
        "indstillinger/organisation/enhed/<uuid:unit_id>/aabn/",
        organisation.close_unit,
        {"closed": False},
        name="accounts_unit_open",
    ),
    path("indstillinger/organisation/udvalg/", organisation.committee, name="accounts_committee_new"),
    path("indstillinger/organisation/udvalg/<uuid:committee_id>/", organisation.committee, name="accounts_committee"),
    path(
        "indstillinger/organisation/udvalg/<uuid:committee_id>/luk/",
        organisation.close_committee,
        {"closed": True},
        name="accounts_committee_close",
    ),
    path(
        "indstillinger/organisation/udvalg/<uuid:committee_id>/aabn/",
        organisation.close_committee,
        {"closed": False},
        name="accounts_committee_open",
    ),
    path(
        "indstillinger/organisation/udvalg/<uuid:committee_id>/plads/",
        organisation.give_seat,
        name="accounts_give_seat",
    ),
    path(
        "indstillinger/organisation/udvalg/<uuid:committee_id>/plads/fjern/",
        organisation.take_seat,
        name="accounts_take_seat",
    ),
    path("indstillinger/organisation/fil/", importing.import_file, name="accounts_import"),
    path("indstillinger/organisation/fil/hent/", importing.confirm_import, name="accounts_import_confirm"),
    path("kolleger/", people.people, name="accounts_people"),
    path("kolleger/inviter/", people.invite_employee, name="accounts_invite_employee"),
    path("kolleger/<uuid:person_id>/", people.person, name="accounts_person"),
    path("kolleger/<uuid:person_id>/link/", people.help_in, name="accounts_help_in"),
    path("kolleger/<uuid:person_id>/slet/", people.remove, name="accounts_remove"),
]
