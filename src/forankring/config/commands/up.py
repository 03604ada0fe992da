"""`forankring up [--port N] [--host H] [--data DIR] [--no-demo]`: set up if needed, serve, print address and QR.

With an empty data folder the demo municipality is made first (`--no-demo`: an empty house and a one-time link
for its first administrator). Exit codes: 0 stopped by hand · 1 could not start (stderr says why).
"""

import argparse
import os
import socket
import sys


def main(argv: list[str]) -> int:
    return serve(argv, "forankring.config.asgi:application", "forankring up")


def serve(argv: list[str], factory: str, name: str) -> int:
    asked = parse(argv, name)
    if asked.data:
        os.environ["FORANKRING_DATA"] = asked.data
    address = os.environ.get("FORANKRING_URL") or f"http://{own_address(asked.host)}:{asked.port}"
    os.environ["FORANKRING_URL"] = address
    from forankring.config.commands import prepare

    if not is_free(asked.host, asked.port):
        print(f"{name}: port {asked.port} is in use. Choose another with --port.", file=sys.stderr)
        return 1
    print("Gør huset klar … (getting the house ready)", file=sys.stderr, flush=True)
    prepare.main([])
    first_steps(with_demo=not asked.no_demo, address=address)
    greet(address)
    run(factory, asked.host, asked.port)
    return 0


def parse(argv: list[str], name: str) -> argparse.Namespace:
    words = argparse.ArgumentParser(prog=name)
    words.add_argument("--port", type=int, default=int(os.environ.get("FORANKRING_PORT", "8000")))
    words.add_argument("--host", default=os.environ.get("FORANKRING_HOST", "0.0.0.0"))  # noqa: S104 - phones in the room must reach it
    words.add_argument("--data", default="", help="the data folder (default: data/ in the checkout)")
    words.add_argument("--no-demo", action="store_true", help="an empty house, not the demo municipality")
    return words.parse_args(argv)


def first_steps(*, with_demo: bool, address: str) -> None:
    """On an empty house: the demo municipality, or a link for the first administrator. A demo always greets."""
    from django.urls import reverse
    from django.utils import timezone

    from forankring.config.commands import demo
    from forankring.config.demo.town import NAME
    from forankring.kernel.accounts.api import is_anybody_administrator, make_first_invitation, municipality

    is_empty = not is_anybody_administrator()
    if with_demo and (is_empty or municipality().name == NAME):
        demo.main(["--address", address])
    elif is_empty:
        link = reverse("accounts_link", args=[make_first_invitation(timezone.now())])
        print(f"Første administrator / first administrator: {address}{link}", flush=True)


def greet(address: str) -> None:
    import segno

    print(f"\nForankring: {address}\n", flush=True)
    segno.make(address, error="l").terminal(compact=True, border=1)
    print(flush=True)


def run(factory: str, host: str, port: int) -> None:
    """uvicorn, quiet about visitors: no access log, no server name, gone within three seconds."""
    import uvicorn
    from uvicorn.importer import import_from_string

    # Made before there is an event loop: the house reads its settings from the database on the way.
    door = import_from_string(factory)()
    uvicorn.run(
        door,
        host=host,
        port=port,
        access_log=False,
        log_config=None,  # the house's own, which keeps quiet about people
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=3,
        timeout_keep_alive=75,
        backlog=4096,
        ws="none",
        proxy_headers=bool(os.environ.get("FORANKRING_BEHIND_PROXY")),
    )


def own_address(host: str) -> str:
    """The address of this machine on its network, found without sending anything; loopback when there is none."""
    if host not in ("0.0.0.0", "::", ""):  # noqa: S104 - compared, not bound
        return host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True
