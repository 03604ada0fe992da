"""The door of the search room.

In a room's `apps.py`:   add_source(Source("idea", _("Idéer"), rows)); rows() gives Row(id, title, text, url, access)
In its acts, inside the transaction:   index("idea", row_of(idea)), the same Row as in rows()
When it goes away:   forget("idea", idea.pk)
"""

from . import keys
from .acts import forget, index, rebuild
from .queries import Found, Hit, find
from .sources import Row, Source, add_source

__all__ = ["Found", "Hit", "Row", "Source", "add_source", "find", "forget", "index", "keys", "rebuild"]
