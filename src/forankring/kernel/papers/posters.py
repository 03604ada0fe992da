"""Papers that bring people into the room: the poster with the code, the invitation."""

from typing import Literal
from urllib.parse import urlsplit

import segno

from forankring.domain.paper import Block, Bullets, Code, Document, Facts, Heading, PageBreak, Paragraph
from forankring.domain.words import sentence

from .report import ProgrammeLine, programme_block


def poster(
    code: str,
    url: str,
    title: str,
    lang: str,
    *,
    municipality: str = "",
    paper: Literal["a3", "a4"] = "a4",
) -> Document:
    """A page for the wall or the table: the code to scan, the address to type, and that nobody needs a name."""
    return Document(
        title=sentence("come_in", lang),
        lang=lang,
        blocks=(
            Code(modules(url), url, code),
            Bullets(tuple(_ways_in(url, lang)), is_numbered=False),
            Paragraph(sentence("come_in_nameless", lang), "strong"),
        ),
        subtitle=title,
        municipality=municipality,
        paper=paper,
        is_large=True,
    )


def invitation(
    title: str,
    lang: str,
    *,
    when: str = "",
    where: str = "",
    purpose: str = "",
    programme: tuple[ProgrammeLine, ...] = (),
    url: str = "",
    code: str = "",
    municipality: str = "",
) -> Document:
    """One page to send out. With `url` and `code` a second page carries the code to scan."""
    facts = tuple((sentence(key, lang), value) for key, value in (("when", when), ("place", where)) if value)
    blocks: list[Block] = [Facts(facts)] if facts else []
    if purpose:
        blocks += [Heading(sentence("why_we_meet", lang)), Paragraph(purpose)]
    if programme:
        blocks += [Heading(sentence("programme", lang)), programme_block(programme, lang)]
    known = ("bring_phone", "come_in_nameless", "no_preparation")
    blocks += [Heading(sentence("good_to_know", lang)), Bullets(tuple(sentence(key, lang) for key in known))]
    if url:
        blocks += [PageBreak(), Heading(sentence("come_in", lang)), Code(modules(url), url, code)]
        blocks.append(Bullets(tuple(_ways_in(url, lang))))
    return Document(
        title=title,
        lang=lang,
        blocks=tuple(blocks),
        kicker=sentence("invitation", lang),
        municipality=municipality,
    )


def modules(url: str) -> tuple[str, ...]:
    """The rows of a QR code for `url`, robust enough for a crumpled poster."""
    return tuple("".join(str(m) for m in row) for row in segno.make(url, error="q", micro=False).matrix)


def _ways_in(url: str, lang: str) -> tuple[str, ...]:
    parts = urlsplit(url)
    address = f"{parts.netloc}{parts.path}".rstrip("/") or url
    return (
        sentence("come_in_scan", lang),
        sentence("come_in_type", lang, address=address),
        sentence("come_in_paper", lang),
    )
