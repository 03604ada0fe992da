"""A bad proxy: passes everything on but event streams, which it swallows, as some school and town hall networks do."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


@asynccontextmanager
async def blocking_proxy(port: int) -> AsyncIterator[int]:
    """A proxy in front of `port`; gives its own port."""
    ends: set[asyncio.StreamWriter] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back_reader, back = await asyncio.open_connection("127.0.0.1", port)
        ends.update((writer, back))
        is_blocked = asyncio.Event()
        forth = asyncio.create_task(_forth(reader, back, is_blocked))
        try:
            await _back(back_reader, writer, is_blocked)
        finally:
            forth.cancel()
            back.close()
            writer.close()
            ends.difference_update((writer, back))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for end in tuple(ends):
            end.transport.abort()


async def _forth(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, is_blocked: asyncio.Event) -> None:
    with suppress(OSError):
        while data := await reader.read(65536):
            if b"/stream HTTP/1.1\r\n" in data:
                is_blocked.set()
            else:
                is_blocked.clear()
            writer.write(data)
        writer.close()


async def _back(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, is_blocked: asyncio.Event) -> None:
    """What comes back: of a stream only its headers get through, as from a proxy that buffers."""
    with suppress(OSError):
        while data := await reader.read(65536):
            if is_blocked.is_set():
                head, found, _ = data.partition(b"\r\n\r\n")
                data = head + found if found and head.startswith(b"HTTP/1.1") else b""
            writer.write(data)
