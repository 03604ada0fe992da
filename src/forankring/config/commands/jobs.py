"""`forankring jobs --once`: do everything that is due now, then stop. `up` and `web` do it by themselves.

Prints one line per thing. Exit codes: 0 all due is done · 1 something failed and will be tried again · 2 the call was
wrong.
"""

import sys

import django


def main(argv: list[str]) -> int:
    if argv != ["--once"]:
        print("forankring jobs: say --once. Nothing was done.", file=sys.stderr)
        return 2
    django.setup()
    from django.utils import timezone

    from forankring.kernel.jobs.api import run_due

    done = run_due(timezone.now())
    for one in done:
        print(f"{one.name} {one.key}: {'done' if one.is_done else 'failed, will be tried again'}")
    return int(any(not one.is_done for one in done))
