"""Every address of the house. Everything under `/d/` belongs to the live room and never comes here."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("forankring.features.home.urls")),
    path("", include("forankring.kernel.accounts.urls")),
    path("forloeb/", include("forankring.features.workshops.urls")),
    path("tiltag/", include("forankring.kernel.journey.urls")),
    path("retning/", include("forankring.features.direction.urls")),
    path("ideer/", include("forankring.features.ideas.urls")),
    path("screening/", include("forankring.features.screening.urls")),
    path("beslutning/", include("forankring.features.decisions.urls")),
    path("afproevning/", include("forankring.features.trials.urls")),
    path("ai-landkort/", include("forankring.features.landscape.urls")),
    path("soeg/", include("forankring.kernel.search.urls")),
    path("indhold/", include("forankring.kernel.packs.urls")),
    path("_ui/", include("forankring.kernel.ui.urls")),
]

handler400 = "forankring.features.home.views.errors.bad_request"
handler403 = "forankring.features.home.views.errors.may_not"
handler404 = "forankring.features.home.views.errors.not_found"
handler500 = "forankring.features.home.views.errors.broken"
