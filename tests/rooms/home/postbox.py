"""A small mail server on this machine that keeps what it is sent."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class Postbox:
    """`is_shut`: every mail is refused, as by a server in trouble."""

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    is_shut: bool = False


@contextmanager
def postbox() -> Iterator[Postbox]:
    kept = Postbox()

    class Session(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.say("220 postbox")
            while line := self.rfile.readline():
                word = line[:4].upper().strip()
                if word == b"DATA":
                    self.say("354 go on")
                    kept.letters.append(self.letter())
                    self.say("250 kept")
                elif word == b"QUIT":
                    self.say("221 bye")
                    return
                elif word == b"MAIL" and kept.is_shut:
                    self.say("451 not now")
                else:
                    self.say("250 fine")

        def letter(self) -> EmailMessage:
            lines = []
            while (line := self.rfile.readline()) != b".\r\n":
                lines.append(line.removeprefix(b"."))
            return message_from_bytes(b"".join(lines), policy=policy.default)  # type: ignore[return-value]

        def say(self, words: str) -> None:
            self.wfile.write(words.encode() + b"\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session) as server:
        server.daemon_threads = True
        kept.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield kept
        finally:
            server.shutdown()
            thread.join()
