"""Every address of the house. Everything under `/d/` belongs to the live room and never comes here."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("forankring.features.home.urls")),
    path("", include("forankring.kernel.accounts.urls")),
    path("_ui/", include("forankring.kernel.ui.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
    path("forloeb/", include("forankring.features.workshops.urls")),
]
