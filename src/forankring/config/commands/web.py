"""`forankring web`: serve the pages without the live room, for two processes behind one proxy. Flags as for `up`."""

from forankring.config.commands.up import serve


def main(argv: list[str]) -> int:
    return serve(["--no-demo", *argv], "forankring.config.asgi:web", "forankring web")
