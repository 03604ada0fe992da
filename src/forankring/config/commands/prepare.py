"""`forankring prepare`: lay out assets, compile texts, bring both databases to today's shape.

Idempotent; `up` and `test` call it first.
"""

import shutil
from contextlib import suppress

import django
from django.core.management import call_command

from forankring.config import settings
from forankring.config.commands import compile_messages

ASSETS = {
    "dkfds/dist/css/dkfds.min.css": "dkfds/css/dkfds.min.css",
    "dkfds/dist/css/dkfds.min.css.map": "dkfds/css/dkfds.min.css.map",
    "dkfds/dist/js/dkfds.min.js": "dkfds/js/dkfds.min.js",
    "dkfds/dist/js/dkfds.min.js.map": "dkfds/js/dkfds.min.js.map",
    "dkfds/dist/img": "dkfds/img",
    "dkfds/dist/fonts": "dkfds/fonts",
    "htmx.org/dist/htmx.min.js": "htmx/htmx.min.js",
}
"""Third-party browser assets: where npm puts them → where pages ask for them."""


def main(argv: list[str]) -> int:
    prepare_files()
    prepare_databases()
    return 0


def prepare_files() -> None:
    settings.DATA.mkdir(parents=True, exist_ok=True)
    with suppress(PermissionError):  # a volume somebody else owns; `check --deploy` tells of it
        settings.DATA.chmod(0o700)
    settings.KEYS.mkdir(mode=0o700, parents=True, exist_ok=True)
    lay_out_assets()
    compile_messages.main([])
    django.setup()
    from forankring.kernel.guard.api import write_browser_rules

    write_browser_rules(settings.BUILD / "assets" / "guard")
    call_command("collectstatic", interactive=False, verbosity=0)


def lay_out_assets() -> None:
    target = settings.BUILD / "assets"
    target.mkdir(parents=True, exist_ok=True)
    for source, place in ASSETS.items():
        found, wanted = settings.ROOT / "node_modules" / source, target / place
        if not found.exists():
            raise SystemExit(f"Browser asset missing: {source}. Run ./forankring once more; it fetches them.")
        wanted.parent.mkdir(parents=True, exist_ok=True)
        if found.is_dir():
            shutil.copytree(found, wanted, dirs_exist_ok=True)
        else:
            shutil.copyfile(found, wanted)


def prepare_databases() -> None:
    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    from forankring.kernel.ledger.api import prepare_ledger

    prepare_ledger(settings.LEDGER)
