"""`forankring live`: serve the live room without the pages, for two processes behind one proxy. Flags as for `up`."""

from forankring.config.commands.up import serve


def main(argv: list[str]) -> int:
    return serve(["--no-demo", *argv], "forankring.config.asgi:live_alone", "forankring live")
