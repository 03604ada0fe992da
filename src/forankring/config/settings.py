"""Every setting of the house in one place, all from the environment; `docs/reference/settings.md` lists them.

A fresh checkout needs none: data lands in `data/`, SQLite holds it, and the demo municipality is served.
"""

import os
import secrets
from pathlib import Path
from urllib.parse import unquote, urlsplit

PACKAGE = Path(__file__).resolve().parent.parent
ROOT = PACKAGE.parent.parent
"""The checkout: holds node_modules/, build/ and, by default, data/."""


def env(name: str, default: str = "") -> str:
    return os.environ.get(f"FORANKRING_{name}", default)


def env_list(name: str, default: str = "") -> list[str]:
    return [part.strip() for part in env(name, default).split(",") if part.strip()]


# --- Where things live -------------------------------------------------------------------------------
DATA = Path(env("DATA", str(ROOT / "data")))
BUILD = Path(env("BUILD", str(ROOT / "build")))
PACKS = [PACKAGE / "packs", DATA / "packs"]
KEYS = DATA / "keys"
"""Room keys: one small file per open session, outside every database and backup."""


def secret_key() -> str:
    """FORANKRING_SECRET_KEY, else a key made once and kept in the data folder, readable by the owner alone."""
    given, kept = env("SECRET_KEY"), DATA / "secret-key"
    if given:
        return given
    if not kept.exists():
        DATA.mkdir(mode=0o700, parents=True, exist_ok=True)
        made = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(made, "w") as file:
            file.write(secrets.token_urlsafe(50))
    return kept.read_text()


SECRET_KEY = secret_key()
DEBUG = False

# --- Addresses ---------------------------------------------------------------------------------------
PUBLIC_URL = env("URL")
"""How the house is reached from a phone, e.g. https://forankring.fjordby.example; empty: found at start."""
ALLOWED_HOSTS = env_list("HOSTS", "*")
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL] if PUBLIC_URL else []
CSRF_FAILURE_VIEW = "forankring.kernel.accounts.api.csrf_failure"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env("BEHIND_PROXY") else None
IS_HTTPS = PUBLIC_URL.startswith("https://")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_HTTPS
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_NAME = "forankring"
LANGUAGE_COOKIE_NAME = "sprog"
IS_DEMO = env("DEMO", "") == "1"

# --- Neighbours --------------------------------------------------------------------------------------
KITOS_URL = env("KITOS_URL")
KITOS_TOKEN = env("KITOS_TOKEN")
"""Both empty: nothing is ever asked of OS2KITOS."""

# --- Databases ---------------------------------------------------------------------------------------
DATABASE_URL = env("DATABASE_URL")
"""Empty: two SQLite files in DATA. postgresql://user:pass@host/name (or ?host=/socket): PostgreSQL for both."""
LEDGER = DATABASE_URL or str(DATA / "ledger.db")


def house_database() -> dict[str, object]:
    if not DATABASE_URL:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": DATA / "forankring.db",
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
            },
        }
    url = urlsplit(DATABASE_URL)
    query = dict(part.split("=", 1) for part in url.query.split("&") if "=" in part)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": url.path.lstrip("/"),
        "USER": unquote(url.username or ""),
        "PASSWORD": unquote(url.password or ""),
        "HOST": unquote(query.get("host", "")) or url.hostname or "",
        "PORT": str(url.port or ""),
    }


DATABASES = {"default": house_database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Rooms -------------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "forankring.kernel.guard",
    "forankring.kernel.audit",
    "forankring.kernel.retention",
    "forankring.kernel.accounts",
    "forankring.kernel.ui",
    "forankring.kernel.packs",
    "forankring.kernel.papers",
    "forankring.kernel.jobs",
    "forankring.kernel.search",
    "forankring.kernel.journey",
    "forankring.features.direction",
    "forankring.features.workshops",
    "forankring.features.ideas",
    "forankring.features.screening",
    "forankring.features.decisions",
    "forankring.features.trials",
    "forankring.features.landscape",
    "forankring.features.home",
    "allauth",
    "allauth.account",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "forankring.config.policy.ContentPolicy",
    "forankring.config.policy.Methods",
]
ROOT_URLCONF = "forankring.config.urls"
WSGI_APPLICATION = "forankring.config.asgi.house"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "forankring.kernel.accounts.api.municipality_for_templates",
            ],
            "builtins": ["forankring.kernel.ui.templatetags.elements"],
        },
    }
]

# --- People ------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.Person"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "home"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_RATE_LIMITS = {
    # Tries are counted per account, never per address: a whole town hall comes from one.
    "login": "",
    "login_failed": "5/5m/key",
    "signup": "",
    "reset_password": "5/5m/key",
    "reset_password_from_key": "",
    "change_password": "5/m/user",
}
ACCOUNT_ADAPTER = "forankring.kernel.accounts.adapter.Doorkeeper"

# --- Mail --------------------------------------------------------------------------------------------
EMAIL_HOST = env("MAIL_HOST")
"""Empty: nothing is sent, and the pages say so."""
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'console'}.EmailBackend"
EMAIL_USE_SSL = env("MAIL_TLS") == "tls"
EMAIL_USE_TLS = env("MAIL_TLS", "starttls" if env("MAIL_USER") else "") == "starttls"
EMAIL_PORT = int(env("MAIL_PORT") or (465 if EMAIL_USE_SSL else 587 if EMAIL_USE_TLS else 25))
EMAIL_HOST_USER = env("MAIL_USER")
EMAIL_HOST_PASSWORD = env("MAIL_PASSWORD")
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = env("MAIL_FROM", "forankring@localhost")

# --- Words -------------------------------------------------------------------------------------------
LANGUAGE_CODE = "da"
LANGUAGES = [("da", "Dansk"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Copenhagen"

# --- The personal-data guard ---------------------------------------------------------------------------
GUARD_MAILBOXES = env_list("MAILBOXES")
"""The municipality's own function mailboxes beside the usual ones: "kantinen,nordskolen*"; nobody's personal mail."""
GUARD_OFFICE_NUMBERS = env_list("OFFICE_NUMBERS")
"""Telephone numbers that belong to an office and not to a person."""

# --- Looks -------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = BUILD / "static"
STATICFILES_DIRS = [BUILD / "assets"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_REFERRER_POLICY = "same-origin"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

# --- Logs: events and ids, never people's text, addresses or browsers ------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "forankring.config.quiet.QuietFormatter",
            "format": "{levelname} {name} {message}",
            "style": "{",
        },
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        # Below an error these two write addresses, and an address may hold a link that works once.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "ERROR"},
        "forankring": {"level": env("LOG", "INFO"), "handlers": ["stderr"], "propagate": False},
    },
}
