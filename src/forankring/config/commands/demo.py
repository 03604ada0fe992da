"""`forankring demo [--address URL]`: make Fjordby Kommune (once) and print a fresh sign-in link and the join code.

The link works once and for an hour. Exit codes: 0 done · 1 this is a municipality's own house, nothing was made.
"""

import argparse
import sys

import django

from forankring.config import settings


def main(argv: list[str]) -> int:
    words = argparse.ArgumentParser(prog="forankring demo")
    words.add_argument("--address", default=settings.PUBLIC_URL or "http://localhost:8000")
    address = words.parse_args(argv).address
    django.setup()
    from django.urls import reverse
    from django.utils import timezone

    from forankring.config.demo.town import NAME, make_town
    from forankring.features.workshops import api as workshops
    from forankring.kernel.accounts.api import is_anybody_administrator, make_sign_in_link, municipality
    from forankring.kernel.ledger.api import show_code

    if is_anybody_administrator() and municipality().name != NAME:
        print("forankring demo: this house has people of its own; the demo belongs in an empty one.", file=sys.stderr)
        return 1
    signe = make_town()
    link = reverse("accounts_link", args=[make_sign_in_link(None, signe, timezone.now(), minutes=60)])
    print(f"\nLog ind som facilitator (én gang) / sign in as facilitator (once):\n  {address}{link}", flush=True)
    for line in workshops.open_codes():
        print(f"{line.title}:\n  {address}/d/{line.code}  ({show_code(line.code)})", flush=True)
    return 0
