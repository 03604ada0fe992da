"""The benchmarks by name, at full size and at the small size that only shows that they work."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from . import board, intake, likeness, map, search, small, storm, streams, trust
from .figures import Figure
from .house import House, serve

Run = Callable[[House, bool], Awaitable[list[Figure]]]
"""Given a house and whether to be quick."""


@dataclass(frozen=True, slots=True)
class Benchmark:
    name: str
    says: str
    run: Run
    on_postgres: bool = False
    repeats: bool = True
    """Times vary from run to run: the median of three is told. What must be exact is run once, at full size."""


async def _join(house: House, quick: bool) -> list[Figure]:
    return await storm.join_storm(house, 30 if quick else 300)


async def _burst_300(house: House, quick: bool) -> list[Figure]:
    return await storm.burst(house, 30 if quick else 300, p95=40, p99=120)


async def _burst_1000(house: House, quick: bool) -> list[Figure]:
    return await storm.burst(house, 60 if quick else 1000, p95=120)


async def _result(house: House, quick: bool) -> list[Figure]:
    return await storm.result(house, 30 if quick else 300)


async def _reconnect(house: House, quick: bool) -> list[Figure]:
    return await storm.reconnect(house, 30 if quick else 300)


async def _streams(house: House, quick: bool) -> list[Figure]:
    return await streams.step_reaches_all(house, 50 if quick else 10_000)


async def _question(house: House, quick: bool) -> list[Figure]:
    sizes = ((10, 0.2), (40, 0.2)) if quick else ((100, 5.0), (1_000, 5.0), (10_000, 10.0))
    return [figure for count, seconds in sizes for figure in await streams.question(house, count, seconds)]


async def _intake(house: House, quick: bool) -> list[Figure]:
    seconds, seats = (0.3, 250) if quick else (6.0, 1800)
    product = await intake.product(house, "SQLite", seconds=seconds, seats=seats, with_numbers=5, target=4000)
    number = await intake.product(
        house, "SQLite, a number in every text", seconds=seconds, seats=seats, with_numbers=1, target=4000
    )
    floor = await intake.yardstick("floor", "raw floor", seconds)
    view = await intake.yardstick("plain_view", "ordinary Django view", seconds)
    return [*product, *number, *floor, *view, *intake.times_as_much(product, view)]


async def _intake_postgres(house: House, quick: bool) -> list[Figure]:
    seconds, seats = (0.3, 250) if quick else (6.0, 1800)
    return await intake.product(house, "PostgreSQL", seconds=seconds, seats=seats, with_numbers=5, target=4000)


async def _never_lost(house: House, quick: bool) -> list[Figure]:
    count, letters = (20, 5) if quick else (500, 16)
    return await trust.never_lost(house, count=count, letters=letters, kills=1 if quick else 2, away=1 if quick else 30)


async def _one_choice(house: House, quick: bool) -> list[Figure]:
    return await trust.one_choice_each(house, count=10 if quick else 300)


async def _one_address(house: House, quick: bool) -> list[Figure]:
    return await trust.one_address(house, count=30 if quick else 500)


async def _blocked(house: House, quick: bool) -> list[Figure]:
    return await trust.blocked_stream(house, count=10 if quick else 100)


async def _page(house: House, quick: bool) -> list[Figure]:
    return await small.page_weight(house)


async def _small(house: House, quick: bool) -> list[Figure]:
    return await small.in_process(house, 5 if quick else 40)


async def _board(house: House, quick: bool) -> list[Figure]:
    return await board.in_process(house, 40 if quick else 5000, 2 if quick else 20)


async def _map(house: House, quick: bool) -> list[Figure]:
    return await map.in_process(house, 40 if quick else 5000, 2 if quick else 20)


async def _search(house: House, quick: bool) -> list[Figure]:
    return await search.search(house, 300 if quick else 50_000, 1 if quick else 5)


async def _likeness(house: House, quick: bool) -> list[Figure]:
    return await likeness.likeness(house, quick)


async def _classify(house: House, quick: bool) -> list[Figure]:
    return await small.classify(house, 5 if quick else 400)


PLAN = (
    Benchmark("join", "300 phones join within three seconds", _join),
    Benchmark("burst", "300 phones answer within two seconds", _burst_300),
    Benchmark("burst-1000", "1,000 phones answer within two seconds", _burst_1000),
    Benchmark("result", "all see the final result after the last vote", _result),
    Benchmark("reconnect", "300 phones come back at once", _reconnect),
    Benchmark("streams", "a step reaches 10,000 phones", _streams, repeats=False),
    Benchmark("question", "what a question costs each phone, at 100, 1,000 and 10,000", _question, repeats=False),
    Benchmark("intake", "contributions a second on one core, SQLite, beside two yardsticks", _intake),
    Benchmark("intake-postgres", "contributions a second on one core, PostgreSQL", _intake_postgres, on_postgres=True),
    Benchmark("lost", "10,000 submissions, kill -9: none lost, none double", _never_lost, repeats=False),
    Benchmark("lost-postgres", "the same on PostgreSQL", _never_lost, on_postgres=True, repeats=False),
    Benchmark("one-choice", "one answer per seat, however often it is pressed", _one_choice, repeats=False),
    Benchmark("one-address", "500 phones behind one address", _one_address, repeats=False),
    Benchmark("blocked", "event streams swallowed on the way", _blocked, repeats=False),
    Benchmark("page", "what a phone fetches before the first word", _page, repeats=False),
    Benchmark("board", "the board from wonder to anchoring, at 5,000 initiatives", _board, repeats=False),
    Benchmark("map", "the AI map, its list and the public page, at 5,000 uses", _map, repeats=False),
    Benchmark("search", "what people type, in 50,000 documents", _search, repeats=False),
    Benchmark("search-postgres", "the same on PostgreSQL", _search, on_postgres=True, repeats=False),
    Benchmark("likeness", "ideas about the same: how often right, how soon", _likeness, repeats=False),
    Benchmark("classify", "what the law says about a use, warm", _classify),
    Benchmark("small", "the guard's look, a printed sheet", _small),
)


@asynccontextmanager
async def house_for(one: Benchmark) -> AsyncIterator[House]:
    """A house of its own for each benchmark, on the database it asks for."""
    if not one.on_postgres:
        with serve() as house:
            yield house
        return
    from forankring.config.testing.postgres import fresh_database, postgres

    with postgres() as server, fresh_database(server) as url, serve(url) as house:
        yield house
