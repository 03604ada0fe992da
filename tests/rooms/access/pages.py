"""The same house with one of each thing, to be served: `python -m tests.rooms.access.pages` in a house's environment.

Prints one line of JSON: every page, its address there, and the sign-in of somebody for whom it opens.
"""

import json
from collections.abc import Iterator

import django


def pages() -> Iterator[dict[str, str]]:
    """`shape` is the address as routed, `session` is empty for a guest."""
    from django.utils import translation

    from forankring.kernel.accounts.api import Role
    from tests.guards.routes import routes

    from .asking import Outcome
    from .examples import examples
    from .table import expected
    from .world import GUEST, KEEPER, LIMITED, make_world

    preferred = (GUEST, KEEPER, Role.LEGAL, Role.MED_SECRETARY, Role.ADMINISTRATOR)
    with translation.override("da"):
        world, met = make_world(), expected()
        for route in routes():
            for example in examples(world, route) if "POST" not in route.methods or len(route.methods) > 1 else ():
                opens = {w for w, answer in met[(route.name, example.about, "GET")].items() if answer == Outcome.YES}
                who = next((one for one in (*preferred, *sorted(opens)) if one in opens), None)
                if who and example.about != LIMITED:
                    session = world.sessions.get(who, "")
                    yield {"name": route.name, "shape": route.address, "address": example.address, "session": session}


if __name__ == "__main__":
    django.setup()
    print(json.dumps(list(pages())))
