-- Lines stand in the order of their random id: the file itself remembers no order of arrival.
CREATE TABLE room (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    frozen TEXT NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    closed_on TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE TABLE line (
    id TEXT PRIMARY KEY,
    room TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
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
) WITHOUT ROWID;
CREATE UNIQUE INDEX line_once ON line (room, tag, item, field, round, slot);
