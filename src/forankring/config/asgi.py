"""The front door: one process, three ways in. Phones go to the live room, files to disk, pages to Django.

`application` is what uvicorn serves. `forankring web` and `forankring live` serve the two halves alone.
"""

import asyncio
import io
import logging
from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

import django
import segno
from a2wsgi import WSGIMiddleware
from django.core.wsgi import get_wsgi_application
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from forankring.config import settings
from forankring.config.front import App, Front
from forankring.live import Live, LiveSettings
from forankring.live import create as create_live

if TYPE_CHECKING:
    from forankring.kernel.jobs.api import Loop

log = logging.getLogger("forankring.door")

THREADS = 4
_YEAR = b"public, max-age=31536000, immutable"


class Files(StaticFiles):
    """Static files. A name with a hash in it never changes, so a browser may keep it for good."""

    def file_response(self, *given: Any, **more: Any) -> Any:
        response = super().file_response(*given, **more)
        name = str(given[0] if given else more["full_path"]).rsplit("/", 1)[-1]
        is_hashed = any(len(part) == 12 and part.isalnum() for part in name.split(".")[1:-1])
        response.headers["cache-control"] = _YEAR.decode() if is_hashed else "no-cache"
        return response


class Door:
    """Sends each request where it belongs and runs the live room's start and stop."""

    def __init__(self, house: App | None, live: Live | None, jobs: "Loop | None" = None) -> None:
        self.house, self.live, self.jobs = house, live, jobs
        self.files = GZipMiddleware(Files(directory=settings.STATIC_ROOT, check_dir=False), minimum_size=600)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close"})
        elif scope["path"].startswith("/static/"):
            await self.files(dict(scope, path=scope["path"][7:], root_path=""), receive, send)
        elif self.live is not None and (scope["path"].startswith("/d/") or scope["path"] == "/d"):
            await self.live(scope, receive, send)
        elif self.house is not None:
            await self.house(scope, receive, send)
        else:
            await send({"type": "http.response.start", "status": 404, "headers": []})
            await send({"type": "http.response.body", "body": b""})

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message: MutableMapping[str, Any] = await receive()
            if message["type"] == "lifespan.startup":
                if self.live is not None:
                    await self.live.start()
                if self.jobs is not None:
                    self.jobs.start()
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                if self.jobs is not None:
                    await asyncio.to_thread(self.jobs.stop)
                if self.live is not None:
                    await self.live.stop()
                await send({"type": "lifespan.shutdown.complete"})
                return


def house() -> App:
    """Django, behind few threads and a careful front."""
    django_app: Any = get_wsgi_application()  # a2wsgi types WSGI more narrowly than Django does
    pages = WSGIMiddleware(django_app, workers=THREADS)
    return Front(pages)  # type: ignore[arg-type] # a2wsgi types its messages more narrowly than ASGI


def live() -> Live:
    """The live room, given everything it needs from the house as plain values."""
    from forankring.kernel.accounts.api import municipality
    from forankring.kernel.guard.api import house_guard, message
    from forankring.kernel.ledger.api import connect
    from forankring.kernel.ui.phone import render_live_shell, render_shell

    name = municipality().name
    shells: dict[str, dict[str, str]] = {
        "phone": {lang: render_shell(lang, name) for lang in ("da", "en")},
        **{which: {lang: render_live_shell(which, lang, name) for lang in ("da", "en")} for which in SHELLS},
    }
    return create_live(
        LiveSettings(
            ledger=connect(settings.LEDGER),
            keys=settings.KEYS,
            secret=settings.SECRET_KEY,
            guard=house_guard(),
            guard_words=message,
            shells=shells,
            qr=qr_picture,
            colours=colours,
            wall_rests=wall_rests,
            is_secure=settings.IS_HTTPS,
            address=settings.PUBLIC_URL,
        )
    )


def colours() -> str:
    """The municipality's colours today, for the phones."""
    from django.db import close_old_connections

    from forankring.kernel.accounts.api import municipality
    from forankring.kernel.ui.colour import colour_css

    close_old_connections()
    try:
        return colour_css(municipality().action_colour)
    finally:
        close_old_connections()


def wall_rests(room_id: str) -> bool | None:
    """Whether an idea wall's last day is over. None while the house's database does not answer."""
    from django.db import DatabaseError, close_old_connections

    from forankring.features.workshops.api import is_wall_over

    close_old_connections()
    try:
        return is_wall_over(room_id)
    except DatabaseError:
        return None
    finally:
        close_old_connections()


SHELLS = ("screen", "plain", "selftest")


def qr_picture(text: str) -> str:
    """A QR code as an SVG element without colours of its own."""
    out = io.BytesIO()
    segno.make(text, error="m").save(out, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=2, svgclass="qr")
    return out.getvalue().decode()


def create(*, with_house: bool = True, with_live: bool = True) -> Door:
    """The whole house, or one half of it."""
    django.setup()
    from forankring.kernel.jobs.api import Loop

    return Door(house() if with_house else None, live() if with_live else None, Loop() if with_house else None)


def application() -> Door:
    """For `uvicorn --factory forankring.config.asgi:application`."""
    return create()


def web() -> Door:
    return create(with_live=False)


def live_alone() -> Door:
    return create(with_house=False)
