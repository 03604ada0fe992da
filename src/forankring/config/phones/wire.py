"""One kept HTTP/1.1 connection: a request at a time, or one open event stream.

An `asyncio.Protocol` instead of streams: ten thousand of these must fit beside the house on a small machine.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

PATIENCE = 30.0
"""Seconds an answer may take; a long-poll answers within 25."""


class NoAnswer(Exception):
    """The connection was refused, cut or silent. Nobody knows whether the house has heard."""


@dataclass(slots=True)
class Reply:
    status: int
    headers: dict[str, str] = field(default_factory=dict)
    cookies: list[str] = field(default_factory=list)
    body: bytes = b""


class Wire(asyncio.Protocol):
    """Connects when first used and again after a cut. `close` at the end."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self.received = 0
        self._transport: asyncio.Transport | None = None
        self._waiter: asyncio.Future[Reply] | None = None
        self._lost: asyncio.Future[None] | None = None
        self._on_piece: Callable[[bytes], None] | None = None
        self._buffer = b""
        self._reply: Reply | None = None
        self._size = 0

    async def ask(
        self, method: str, path: str, headers: str = "", body: bytes = b"", patience: float = PATIENCE
    ) -> Reply:
        """Send one request and wait for its whole answer. Raises `NoAnswer`."""
        transport = await self._open()
        self._waiter = asyncio.get_running_loop().create_future()
        self._write(transport, method, path, headers, body)
        return await self._answered(patience)

    async def ask_and_cut(self, method: str, path: str, headers: str = "", body: bytes = b"") -> None:
        """Send one request and pull the plug before the answer: the house may or may not have heard."""
        transport = await self._open()
        self._write(transport, method, path, headers, body)
        transport.close()

    async def listen(self, path: str, headers: str, on_piece: Callable[[bytes], None]) -> Reply:
        """Open an event stream; `on_piece` gets what comes. The reply is its status and headers."""
        transport = await self._open()
        self._on_piece, self._waiter = on_piece, asyncio.get_running_loop().create_future()
        self._write(transport, "GET", path, headers + "Accept: text/event-stream\r\n", b"")
        return await self._answered(PATIENCE)

    async def until_lost(self) -> None:
        """Wait until the other end, or we, have let go."""
        if self._lost is not None:
            await asyncio.shield(self._lost)

    def close(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    # -- sending
    async def _open(self) -> asyncio.Transport:
        if self._transport is not None and not self._transport.is_closing():
            return self._transport
        if self._lost is not None:
            await asyncio.shield(self._lost)  # the old connection's goodbye must not be taken for the new one's
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(10):
                transport, _ = await loop.create_connection(lambda: self, self.host, self.port)
        except (OSError, TimeoutError) as problem:
            raise NoAnswer(str(problem)) from problem
        self._transport = transport
        return transport

    def _write(self, transport: asyncio.Transport, method: str, path: str, headers: str, body: bytes) -> None:
        length = f"Content-Length: {len(body)}\r\n" if method == "POST" else ""
        head = f"{method} {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\n{headers}{length}\r\n"
        transport.write(head.encode() + body)

    async def _answered(self, patience: float) -> Reply:
        assert self._waiter is not None
        try:
            async with asyncio.timeout(patience):
                return await self._waiter
        except TimeoutError:
            self.close()
            raise NoAnswer("silent") from None
        finally:
            self._waiter = None

    # -- receiving
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._lost = asyncio.get_running_loop().create_future()
        self._buffer, self._reply = b"", None

    def connection_lost(self, problem: Exception | None) -> None:
        self._transport = self._on_piece = None
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(NoAnswer("cut"))
        if self._lost is not None and not self._lost.done():
            self._lost.set_result(None)

    def data_received(self, data: bytes) -> None:
        self.received += len(data)
        self._buffer += data
        while self._buffer and self._step():
            pass

    def _step(self) -> bool:
        """Read one part of what has come; False when more must come first."""
        reply = self._reply
        if reply is None:
            return self._read_head()
        if self._size >= 0:
            if len(self._buffer) < self._size:
                return False
            reply.body, self._buffer = self._buffer[: self._size], self._buffer[self._size :]
            self._done(reply)
            return True
        line, found, rest = self._buffer.partition(b"\r\n")
        size = int(line.split(b";")[0] or b"0", 16) if found else -1
        if not found or len(rest) < size + 2:
            return False
        piece, self._buffer = rest[:size], rest[size + 2 :]
        if self._on_piece is not None:
            if piece:
                self._on_piece(piece)
            else:
                self.close()
        elif piece:
            reply.body += piece
        else:
            self._done(reply)
        return True

    def _read_head(self) -> bool:
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return False
        lines = head.decode("latin-1").split("\r\n")
        reply = Reply(int(lines[0].split(" ", 2)[1]))
        for line in lines[1:]:
            name, _, value = line.partition(":")
            name = name.lower()
            if name == "set-cookie":
                reply.cookies.append(value.strip())
            else:
                reply.headers[name] = value.strip()
        is_chunked = reply.headers.get("transfer-encoding", "") == "chunked"
        self._buffer, self._reply = rest, reply
        self._size = -1 if is_chunked else int(reply.headers.get("content-length", "0"))
        if self._on_piece is not None and is_chunked:
            self._tell(reply)
        elif self._size == 0:
            self._done(reply)
        return True

    def _done(self, reply: Reply) -> None:
        self._reply = None
        self._tell(reply)
        if reply.headers.get("connection", "").lower() == "close":
            self.close()

    def _tell(self, reply: Reply) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(reply)
