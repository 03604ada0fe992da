"""Ten thousand open streams in one process: a protocol each, that only notes when something came and how much."""

import asyncio
import time

from forankring.config.phones.habits import Address


class Listener(asyncio.Protocol):
    __slots__ = ("at", "frames", "last", "received", "transport")

    def __init__(self) -> None:
        self.transport: asyncio.BaseTransport | None = None
        self.received = 0
        self.frames = 0
        self.at = 0.0
        self.last = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.at = time.perf_counter()
        self.received += len(data)
        self.last = data
        self.frames += data.count(b"\ndata: {")

    @property
    def is_closed(self) -> bool:
        return self.transport is None or self.transport.is_closing()


async def listen(address: Address, cookies: list[str], *, at_once: int = 200) -> list[Listener]:
    """Open a stream for every cookie; all have their first frame."""
    loop = asyncio.get_running_loop()
    gate = asyncio.Semaphore(at_once)

    async def one(cookie: str) -> Listener:
        async with gate:
            transport, listener = await loop.create_connection(Listener, address.host, address.port)
            transport.write(
                f"GET /d/{address.code}/stream HTTP/1.1\r\nHost: {address.host}:{address.port}\r\n"
                f"Cookie: {cookie}\r\nAccept: text/event-stream\r\n\r\n".encode()
            )
            until = time.perf_counter() + 30
            while not listener.frames:
                if time.perf_counter() > until:
                    raise RuntimeError("a stream never got its first frame")
                await asyncio.sleep(0.005)
            return listener

    return list(await asyncio.gather(*(one(cookie) for cookie in cookies)))


def hang_up(listeners: list[Listener]) -> None:
    for one in listeners:
        if isinstance(one.transport, asyncio.Transport) or hasattr(one.transport, "abort"):
            one.transport.abort()  # type: ignore[union-attr] # uvloop's transports are no asyncio.Transport
