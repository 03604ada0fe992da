"""One mapping under reading: hands out its keys, and notes what is missing, wrong or asked for by nobody.

Reading never stops at the first mistake: a wrong value gives a harmless stand-in and a note with its line.
"""

import re
from collections.abc import Collection, Sequence

from forankring.domain.words.clean import clean, graphemes

from .folder import ID
from .problems import Problems
from .tree import Leaf, Many, Node, Pairs

SHORT, LONG, LONGEST_ID = 300, 2000, 40


class Page:
    """`name` is the way to this mapping, for the notes: `fields.tasks`; `line` where its key stands."""

    def __init__(self, file: str, pairs: Pairs, problems: Problems, name: str = "", line: int = 0) -> None:
        self.file, self.line, self.name = file, line or pairs.line, name
        self._pairs, self._problems = pairs, problems
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        return key in self._pairs.parts

    def line_of(self, key: str) -> int:
        return self._pairs.lines.get(key, self.line)

    def note(self, what: str, key: str = "") -> None:
        """Note a mistake on the line of `key`, else on the mapping's own."""
        self._problems.add(self.file, self.line_of(key), what)

    def close(self) -> None:
        """Note every key that nobody asked for."""
        for key in self._pairs.parts:
            if key not in self._asked:
                self.note(f"`{self._path(key)}` is not a key here{self._instead()}", key)

    def text(self, key: str, *, is_needed: bool = True, longest: int = LONG) -> str:
        node = self._node(key, is_needed)
        return "" if node is None else self._text_of(node, self._path(key), longest)

    def texts(self, key: str, count: int | None = None) -> tuple[str, ...]:
        """A list of texts; exactly `count` of them when the structure says how many."""
        parts = self._parts(key, is_needed=count != 0)
        if parts is None:
            return ()
        if count is not None and len(parts) != count:
            self.note(f"`{self._path(key)}` has {len(parts)}, but the tool's structure says {count}", key)
        return tuple(self._text_of(part, f"{self._path(key)}.{i}", LONG) for i, part in enumerate(parts))

    def id(self, key: str, *, is_needed: bool = True) -> str:
        node = self._node(key, is_needed)
        return "" if node is None else self._id_of(node, self._path(key))

    def ids(self, key: str, *, is_needed: bool = True, known: Collection[str] | None = None) -> tuple[str, ...]:
        """A list of different ids; with `known`, only those."""
        found: list[str] = []
        for part in self._parts(key, is_needed) or ():
            one = self._id_of(part, self._path(key))
            if one in found:
                self._at(part, f"`{one}` is there twice")
            elif one and known is not None and one not in known:
                self._at(part, f"`{one}` is not one of {', '.join(known)}")
            elif one:
                found.append(one)
        return tuple(found)

    def one_of(self, key: str, words: Sequence[str]) -> str:
        value = self.text(key)
        if value and value not in words:
            self.note(f"`{self._path(key)}` is one of {', '.join(words)}, not `{value}`", key)
            return ""
        return value

    def whole(self, key: str, low: int, high: int, default: int) -> int:
        """A whole number low … high; `default` when it is left out."""
        number = self.maybe_whole(key, low, high)
        return default if number is None else number

    def maybe_whole(self, key: str, low: int, high: int, *, is_needed: bool = False) -> int | None:
        node = self._node(key, is_needed)
        if node is None:
            return None
        number = node.value if isinstance(node, Leaf) else None
        if isinstance(number, bool) or not isinstance(number, int) or not low <= number <= high:
            self.note(f"`{self._path(key)}` is a whole number from {low} to {high}", key)
            return None
        return number

    def flag(self, key: str) -> bool:
        node = self._node(key, is_needed=False)
        if node is None:
            return False
        if isinstance(node, Leaf) and isinstance(node.value, bool):
            return node.value
        self.note(f"`{self._path(key)}` is true or false", key)
        return False

    def page(self, key: str, *, is_needed: bool = True) -> "Page | None":
        node = self._node(key, is_needed)
        return None if node is None else self._page_of(node, self._path(key), self.line_of(key))

    def pages(self, key: str, *, is_needed: bool = True) -> tuple["Page", ...]:
        parts = self._parts(key, is_needed) or ()
        found = [self._page_of(part, f"{self._path(key)}.{i}") for i, part in enumerate(parts)]
        return tuple(page for page in found if page)

    def nodes(self, key: str) -> tuple[Node, ...]:
        """A list whose parts are of mixed shape; the caller reads each with `id_of` or `page_of`."""
        return self._parts(key, is_needed=True) or ()

    def id_of(self, node: Node, key: str) -> str:
        return self._id_of(node, self._path(key))

    def page_of(self, node: Pairs, key: str) -> "Page":
        return Page(self.file, node, self._problems, self._path(key))

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._pairs.parts)

    def skip(self, key: str) -> None:
        """Leave a key unread without calling it unknown."""
        self._asked.add(key)

    def is_mapping(self, key: str) -> bool:
        return isinstance(self._pairs.parts.get(key), Pairs)

    def _path(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key

    def _instead(self) -> str:
        return f"; expected here: {', '.join(sorted(self._asked))}" if self._asked else ""

    def _at(self, node: Node, what: str) -> None:
        self._problems.add(self.file, node.line, what)

    def _node(self, key: str, is_needed: bool) -> Node | None:
        self._asked.add(key)
        node = self._pairs.parts.get(key)
        if node is None or (isinstance(node, Leaf) and node.value is None):
            if is_needed:
                self.note(f"`{self._path(key)}` is missing", key)
            elif node is not None:
                self.note(f"`{self._path(key)}` is empty; fill it in or leave the key out", key)
            return None
        return node

    def _parts(self, key: str, is_needed: bool) -> tuple[Node, ...] | None:
        node = self._node(key, is_needed)
        if node is None:
            return None
        if isinstance(node, Many):
            return node.parts
        self.note(f"`{self._path(key)}` is a list", key)
        return None

    def _page_of(self, node: Node, path: str, line: int = 0) -> "Page | None":
        if isinstance(node, Pairs):
            return Page(self.file, node, self._problems, path, line)
        self._at(node, f"`{path}` holds keys and values")
        return None

    def _text_of(self, node: Node, path: str, longest: int) -> str:
        if not isinstance(node, Leaf):
            self._at(node, f"`{path}` is a text, not a list or keys")
            return ""
        if node.value is None:
            self._at(node, f"`{path}` is empty")
            return ""
        if not isinstance(node.value, str) or node.is_odd:
            self._at(node, f"`{path}` looks like a number or true/false; put quotes around it if it is text")
            return ""
        text = clean(node.value, is_one_line=longest == SHORT)
        if not text:
            self._at(node, f"`{path}` is empty")
        elif graphemes(text) > longest:
            self._at(node, f"`{path}` is {graphemes(text)} characters long; there is room for {longest}")
        return text

    def _id_of(self, node: Node, path: str) -> str:
        if isinstance(node, Leaf) and isinstance(node.value, str):
            if re.fullmatch(ID, node.value) and len(node.value) <= LONGEST_ID:
                return node.value
            self._at(node, f"`{path}`: an id is small letters, digits and hyphens, at most {LONGEST_ID}")
        else:
            self._at(node, f"`{path}` is an id: a word of small letters, digits and hyphens")
        return ""
