CREATE TABLE synonyms (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    words TEXT NOT NULL,
    is_used INTEGER NOT NULL,
    is_shipped INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE file_texts (
    digest TEXT PRIMARY KEY REFERENCES blobs (digest) ON DELETE CASCADE,
    state TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT
