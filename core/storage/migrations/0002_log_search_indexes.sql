CREATE TABLE file_settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
-- next
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    station TEXT NOT NULL,
    station_seq INTEGER NOT NULL,
    schema_version INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    txn TEXT NOT NULL,
    entity TEXT NOT NULL,
    uid TEXT NOT NULL,
    operation TEXT NOT NULL,
    payload_digest TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (station, station_seq)
) STRICT
-- next
CREATE INDEX changes_by_uid ON changes (uid)
-- next
CREATE TABLE change_payloads (
    change INTEGER PRIMARY KEY REFERENCES changes (id),
    salt TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT
-- next
CREATE TRIGGER changes_are_not_updated BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END
-- next
CREATE TRIGGER changes_are_not_deleted BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END
-- next
CREATE TABLE number_counters (
    scope TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE recorder_drafts (
    meeting INTEGER PRIMARY KEY REFERENCES meetings (id),
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT
-- next
CREATE TABLE blobs (
    digest TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT
-- next
CREATE TABLE search_documents (
    id INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT
-- next
CREATE VIRTUAL TABLE search_text USING fts5 (words, stems, tokenize="unicode61 remove_diacritics 0", prefix="1 2 3")
-- next
CREATE UNIQUE INDEX entries_by_number ON entries (number)
-- next
CREATE INDEX entries_by_meeting ON entries (meeting, agenda_item, sequence)
-- next
CREATE INDEX entries_by_member ON entries (member)
-- next
CREATE INDEX entries_by_state ON entries (deleted, state)
-- next
CREATE INDEX entries_by_kind ON entries (deleted, kind)
-- next
CREATE INDEX entries_by_theme ON entries (theme)
-- next
CREATE UNIQUE INDEX series_by_code ON meeting_series (code)
-- next
CREATE UNIQUE INDEX meetings_by_number ON meetings (series, number)
-- next
CREATE INDEX agenda_by_meeting ON agenda_items (meeting, position)
-- next
CREATE INDEX attendance_by_meeting ON attendance (meeting)
-- next
CREATE UNIQUE INDEX slips_by_number ON slips (meeting, number)
-- next
CREATE INDEX members_by_name ON members (sort_key)
-- next
CREATE INDEX people_by_name ON people (sort_key)
-- next
CREATE INDEX attachments_by_record ON attachments (record_uid)
