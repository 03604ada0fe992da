from django.apps import AppConfig
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class Home(AppConfig):
    name = "forankring.features.home"
    label = "home"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.kernel.jobs.api import add_daily, add_work

        from .digest import MORNING, PLAN, SEND, plan, send

        add_daily(PLAN, plan, at=MORNING)
        add_work(SEND, send, most_cut_off=1)
        from forankring.kernel.accounts.api import Role, may_enter
        from forankring.kernel.ui.navigation import Place, add_place

        def administrators(request: HttpRequest) -> bool:
            return may_enter(request.user, (Role.ADMINISTRATOR,))

        add_place(Place(_("Forside"), "home", order=10))
        add_place(Place(_("Kolleger"), "accounts_people", order=80, may_see=administrators))
        add_place(Place(_("Indstillinger"), "settings", order=90, may_see=administrators))
