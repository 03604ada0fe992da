"""A yardstick: an ordinary Django view that saves one row per request, behind the house's own front and threads.

Ordinary means: the middleware `startproject` writes, a ModelForm that validates, and the house's own database settings.
No session, sign-in or CSRF token is asked for, which speaks for the view.
"""

import json
import sys

import django
from django.conf import settings


def configure(path: str) -> None:
    settings.configure(
        SECRET_KEY="bench-only",  # noqa: S106 - nothing is signed here
        ALLOWED_HOSTS=["*"],
        ROOT_URLCONF=__name__,
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": path,
                "OPTIONS": {
                    "transaction_mode": "IMMEDIATE",
                    "timeout": 20,
                    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
                },
            }
        },
        INSTALLED_APPS=[
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.messages",
        ],
        MIDDLEWARE=[
            "django.middleware.security.SecurityMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.common.CommonMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
        ],
        USE_TZ=True,
    )
    django.setup()


def serve(port: int) -> None:
    from a2wsgi import WSGIMiddleware
    from django.core.wsgi import get_wsgi_application
    from django.db import connection, models
    from django.forms import modelform_factory
    from django.http import HttpRequest, JsonResponse
    from django.urls import path
    from django.views.decorators.csrf import csrf_exempt

    from forankring.config.asgi import THREADS
    from forankring.config.front import Front

    from .intake import run_app

    class Row(models.Model):
        item = models.CharField(max_length=64)
        field = models.CharField(max_length=64)
        slot = models.CharField(max_length=64, unique=True)
        rev = models.IntegerField()
        text = models.TextField()

        class Meta:
            app_label = "plain"

        def __str__(self) -> str:
            return self.slot

    form_class = modelform_factory(Row, fields=["item", "field", "slot", "rev", "text"])

    with connection.schema_editor() as editor:
        editor.create_model(Row)

    @csrf_exempt
    def save(request: HttpRequest) -> JsonResponse:
        if request.method == "POST":
            told = json.loads(request.body)
            form = form_class({**told, "slot": told["id"]})
            if not form.is_valid():
                return JsonResponse({"ok": False, "errors": form.errors}, status=422)
            form.save()
        return JsonResponse({"ok": True})

    sys.modules[settings.ROOT_URLCONF].urlpatterns = [path("rows/", save), path("d/", save)]  # type: ignore[attr-defined] # Django reads it by this name
    run_app(Front(WSGIMiddleware(get_wsgi_application(), workers=THREADS)), port)  # type: ignore[arg-type] # as in config.asgi


if __name__ == "__main__":
    configure(sys.argv[2])
    serve(int(sys.argv[1]))
