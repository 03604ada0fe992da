"""A fork on its way out of the house: a pack of its own that says what it was made from."""

from forankring.domain.grammar import say

from .folder import PackFiles
from .forks import Forked
from .pack import Card
from .write import pack_files

LICENCE = "CC-BY-SA-4.0"
NOTE = """{title}

This pack was made by {publisher} from {base}, version {version}. The changes are {publisher}'s own.
Source: {source} {url}
Licence: {licence}. Whoever shares it on, changed or not, names the source and shares it under the same licence.
"""


def exported(fork: Forked, publisher: str, base: Card | None) -> tuple[Card, PackFiles]:
    """The pack's card and files. Its version follows the fork's revision; `fork_of` lets it stand in for the base."""
    tool = fork.tool
    card = Card(
        publisher=publisher,
        id=tool.id,
        version=f"1.{fork.revision}.0",
        title=tool.title,
        licence=base.licence if base else LICENCE,
        languages=tool.languages,
        source=tool.source,
        tools=(tool.id,),
        sessions=(),
        fork_of=fork.base.pack,
    )
    note = NOTE.format(
        title=say(tool.title, "da"),
        publisher=publisher,
        base=fork.base.pack,
        version=fork.base.version,
        source=tool.source.name,
        url=tool.source.url,
        licence=card.licence,
    )
    return card, pack_files(card, [tool], note)
