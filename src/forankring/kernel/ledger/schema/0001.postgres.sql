CREATE TABLE ledger.room (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    frozen TEXT NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    closed_on TEXT NOT NULL DEFAULT ''
);
CREATE TABLE ledger.line (
    id TEXT PRIMARY KEY,
    room TEXT NOT NULL REFERENCES ledger.room (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    field TEXT NOT NULL,
    round TEXT NOT NULL,
    slot TEXT NOT NULL,
    tag TEXT,
    rev INTEGER NOT NULL,
    body TEXT NOT NULL,
    by TEXT NOT NULL,
    tbl TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('visible', 'pending', 'hidden')),
    pinned INTEGER NOT NULL,
    batch INTEGER NOT NULL
);
CREATE UNIQUE INDEX line_once ON ledger.line (room, tag, item, field, round, slot);
