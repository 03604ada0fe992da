"""From a live dialogue on tool 3 to an entry on the public AI map, through every step, by people in six roles.

Nothing is typed twice: what the room wrote stands in every later step, down to the public page.
"""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from .from_med_to_map import hear_med_and_decide, publish, put_into_operation, try_it
from .from_room_to_screening import choose_it, screen_it, talk_in_the_room
from .thread_words import TASK
from .town import Town


def test_from_a_live_dialogue_to_the_public_map(town: Town, axe: Callable[[Page], list[str]]) -> None:
    talk_in_the_room(town)
    thread = choose_it(town)
    screen_it(town)
    hear_med_and_decide(town, thread)
    use = try_it(town, thread)
    put_into_operation(town, thread, use)
    publish(town, use)
    ida = town.see("ida")
    ida.goto(thread)
    expect(ida.get_by_text("Tråden er hel")).to_be_visible()
    expect(ida.get_by_text(f"»{TASK}«")).to_be_visible()
    assert axe(ida) == []
