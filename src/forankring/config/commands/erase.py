"""`forankring erase --due`: remove what its time has come for. Run it every night; running it again does no harm.

Prints one line per kind: how many went, and after how many days. Exit codes: 0 all due is gone · 1 something could
not be erased now (stderr says so; the rest is gone, and the next run tries again) · 2 the call was wrong.
"""

import sys

import django


def main(argv: list[str]) -> int:
    if argv != ["--due"]:
        print("forankring erase: say --due. Nothing was erased.", file=sys.stderr)
        return 2
    django.setup()
    from django.utils import timezone

    from forankring.kernel.audit.api import record
    from forankring.kernel.retention.api import NotAllErased, erase_due

    failed = False
    try:
        done = erase_due(timezone.now())
    except NotAllErased as refused:
        done, failed = refused.done, True
    for one in done:
        print(f"{one.kind}: {one.count} erased (kept for {one.days} days)")
    if any(one.count for one in done):
        record(None, "erased_by_rule")
    if failed:
        print("Some kinds could not be erased this time. Run it again; the rest is gone.", file=sys.stderr)
    return int(failed)
