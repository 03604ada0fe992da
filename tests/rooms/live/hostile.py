"""What nobody should send and somebody will: texts, bodies, headers, and odd values under every key."""

from collections.abc import Mapping

from hypothesis import strategies as st

HOSTILE = (
    "<script>alert(1)</script>",
    "\ud800 alene",
    "a\x00b\x07\x1b[31m",
    "\u202e\u2066omvendt\u2069",
    "bla\u030abær \u200b\u200d\u2060",
    "=HYPERLINK(1)",
    "x" * 5000,
    "\r\nSet-Cookie: a=b",
    "%%MAIN%%{{7*7}}${7*7}",
)
RAW = (
    b"",
    b"{",
    b"[]",
    b"null",
    b"1e999",
    b'"\\ud800"',
    b"\xff\xfe\x00",
    b"[" * 60_000,
    b'{"a":' * 9_000,
    b'{"rev":' + b"9" * 6_000 + b"}",
    b"a=" + b"%ed%a0%80" * 50,
    b"&".join(b"a%d=1" % n for n in range(900)),
    b"x" * 1_000_000,
)
ODD = (None, True, False, -1, 0, 10**30, 1.5, float("nan"), [], ["x", 1], {}, {"a": {}}, "", *HOSTILE)
KEYS = (
    "item", "field", "id", "rev", "op", "text", "place", "mark", "picks", "ticks", "done", "cell.task", "cell.often",
    "sure", "show", "table", "back", "dots.x", "act", "key", "index", "round", "seconds", "minutes", "more", "names",
    "count", "cards", "group", "title", "how", "into", "under", "words", "chosen", "dots", "batch", "status",
    "pinned", "page", "open", "on", "theme", "lang",
)  # fmt: skip
GOOD = {
    "item": "first", "field": "note", "id": "k1", "rev": 1, "text": "Referater", "mark": 3, "picks": ["x"],
    "cell.task": "Ugebreve", "table": "Bord 1",
}  # fmt: skip
ACTS: Mapping[str, Mapping[str, object]] = {
    "next": {},
    "goto": {"index": 0, "round": "alone"},
    "focus": {"field": "note"},
    "reveal": {"seconds": 60},
    "reopen": {},
    "timer": {"minutes": 3, "more": False},
    "page": {"page": 1},
    "door": {"open": True},
    "moderation": {"on": False},
    "code": {"show": True},
    "theme": {"theme": "dark"},
    "tables": {"names": ["Bord 1"], "count": 3},
    "card": {"id": "CARD", "status": "visible", "pinned": True},
    "group": {"how": "put", "cards": ["CARD"], "group": "g1", "title": "Møder", "into": "g2", "under": "CARD"},
    "agree": {"words": "Vi er enige", "mark": 3, "chosen": ["CARD"], "done": ["x"]},
    "vote": {"field": "note", "dots": 3},
    "undo": {},
    "purge": {"batch": 7},
    "lead": {},
    "nonsense": {},
}

PAGES = ("CODE", "CODE/main", "CODE/poll", "r/ROOM/screen/frame", "r/ROOM/desk/frame")
JSON = (b"content-type", b"application/json")

odd = st.sampled_from(ODD) | st.text(max_size=30)
answers = st.builds(
    lambda changed, left_out: {k: v for k, v in {**GOOD, **changed}.items() if k not in left_out},
    st.dictionaries(st.sampled_from(KEYS), odd, max_size=5)
    | st.fixed_dictionaries({"field": st.sampled_from(["note", "balance", "rows", "choice", ""])}),
    st.sets(st.sampled_from(sorted(GOOD)), max_size=2),
)
kinds = st.sampled_from(
    [
        b"application/json",
        b"application/json; charset=x",
        b"text/plain",
        b"multipart/form-data; boundary=",
        b"",
        b"\xff",
    ]
)
methods = st.sampled_from(["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"])
places = st.sampled_from(
    [
        "", "/send", "/table", "/main", "/poll", "/stream", "/screen", "/screen/frame", "/screen/poll",
        "/screen/stream", "/desk/frame", "/desk/poll", "/desk/stream", "/desk/suggest", "/act", "/paper",
        "/nowhere", "/a/b/c", "/screen/\r\nset-cookie: a=b", "/æ\u0000",
    ]
)  # fmt: skip
fronts = st.sampled_from(["CODE", "r/ROOM", "r/other", "selvtest", "r", "", "%", "æøå", "\ud800", "x" * 3000])
headers = st.lists(
    st.tuples(
        st.sampled_from(
            [b"cookie", b"origin", b"accept", b"accept-language", b"authorization", b"host", b"if-none-match",
             b"accept-encoding", b"content-length", b"x_forwarded_for"]
        ),
        st.binary(max_size=40)
        | st.sampled_from([b"a=" + b"x" * 9000, b"sprog=\xff", b"null", b"gzip", b";;;=", b"\xc3"]),
    ),
    max_size=4,
)  # fmt: skip
queries = st.binary(max_size=60) | st.sampled_from(
    [
        b"lang=zz",
        b"after=%00",
        b"after=" + b"9" * 15,
        b"adgang=a.b",
        b"kode=%ff",
        b"gemt=1",
        b"&&&=",
        b"field=" + b"x" * 5000,
    ]
)
