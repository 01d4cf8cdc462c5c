CREATE TABLE coalition (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    purpose_line TEXT NOT NULL,
    purpose_line_en TEXT NOT NULL,
    secretariat_line TEXT NOT NULL,
    secretariat_line_en TEXT NOT NULL,
    place TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    logo INTEGER REFERENCES attachments (id)
) STRICT
-- next
CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    relevance TEXT NOT NULL,
    relevance_scope TEXT NOT NULL,
    sector TEXT NOT NULL,
    status TEXT NOT NULL,
    status_since TEXT,
    precedence INTEGER NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    notes TEXT NOT NULL,
    sort_key BLOB NOT NULL
) STRICT
-- next
CREATE TABLE member_names (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    member INTEGER NOT NULL REFERENCES members (id),
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    changed_on TEXT NOT NULL
) STRICT
-- next
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    honorific TEXT NOT NULL,
    full_name TEXT NOT NULL,
    full_name_en TEXT NOT NULL,
    rank TEXT NOT NULL,
    position TEXT NOT NULL,
    position_en TEXT NOT NULL,
    member INTEGER REFERENCES members (id),
    precedence INTEGER NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    notes TEXT NOT NULL,
    sort_key BLOB NOT NULL
) STRICT
-- next
CREATE TABLE posts (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    person INTEGER NOT NULL REFERENCES people (id),
    honorific TEXT NOT NULL,
    rank TEXT NOT NULL,
    position TEXT NOT NULL,
    position_en TEXT NOT NULL,
    member INTEGER REFERENCES members (id),
    changed_on TEXT NOT NULL
) STRICT
-- next
CREATE TABLE representations (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    member INTEGER NOT NULL REFERENCES members (id),
    person INTEGER NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    valid_from TEXT,
    valid_until TEXT,
    mandate TEXT NOT NULL
) STRICT
-- next
CREATE TABLE meeting_series (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    type TEXT NOT NULL,
    quorum_core INTEGER NOT NULL,
    quorum_supporting INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE meetings (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    series INTEGER NOT NULL REFERENCES meeting_series (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    type TEXT NOT NULL,
    starts_at TEXT,
    ends_at TEXT,
    stated_hijri TEXT NOT NULL,
    venue TEXT NOT NULL,
    patronage TEXT NOT NULL,
    chair INTEGER REFERENCES people (id),
    secretary INTEGER REFERENCES people (id),
    rapporteur INTEGER REFERENCES people (id),
    handling TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at TEXT,
    closed_at TEXT,
    state_reason TEXT NOT NULL,
    current_item INTEGER REFERENCES agenda_items (id),
    next_starts_at TEXT,
    next_venue TEXT NOT NULL,
    other_business TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT
-- next
CREATE TABLE agenda_items (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    presenter INTEGER REFERENCES people (id),
    planned_minutes INTEGER NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    resumed_at TEXT,
    spent_seconds INTEGER NOT NULL,
    documents TEXT NOT NULL,
    discussion TEXT NOT NULL,
    approves_meeting INTEGER REFERENCES meetings (id)
) STRICT
-- next
CREATE TABLE invitations (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    member INTEGER NOT NULL REFERENCES members (id),
    addressee TEXT NOT NULL,
    sent_on TEXT,
    channel TEXT NOT NULL,
    reply TEXT NOT NULL,
    replied_on TEXT,
    nominee INTEGER REFERENCES people (id),
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    person INTEGER NOT NULL REFERENCES people (id),
    member INTEGER REFERENCES members (id),
    state TEXT NOT NULL,
    arrived_at TEXT,
    left_at TEXT,
    is_late INTEGER NOT NULL,
    represented_by INTEGER REFERENCES people (id),
    is_walk_in INTEGER NOT NULL,
    precedence INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE session_breaks (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    started_at TEXT,
    ended_at TEXT,
    reason TEXT NOT NULL
) STRICT
-- next
CREATE TABLE speakers (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    person INTEGER REFERENCES people (id),
    member INTEGER REFERENCES members (id),
    asked_at TEXT,
    given_at TEXT
) STRICT
-- next
CREATE TABLE themes (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE mechanisms (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    formal_text TEXT NOT NULL,
    kind TEXT NOT NULL,
    member INTEGER REFERENCES members (id),
    person INTEGER REFERENCES people (id),
    theme INTEGER REFERENCES themes (id),
    mechanism INTEGER REFERENCES mechanisms (id),
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    meeting INTEGER REFERENCES meetings (id),
    agenda_item INTEGER REFERENCES agenda_items (id),
    source TEXT NOT NULL,
    slip INTEGER NOT NULL,
    recorded_at TEXT,
    to_complete INTEGER NOT NULL,
    audience TEXT NOT NULL,
    responsible INTEGER REFERENCES members (id),
    due_on TEXT,
    sequence INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE slips (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    number INTEGER NOT NULL,
    member INTEGER REFERENCES members (id),
    person INTEGER REFERENCES people (id),
    agenda_item INTEGER REFERENCES agenda_items (id)
) STRICT
-- next
CREATE TABLE minutes (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    number INTEGER NOT NULL,
    year INTEGER NOT NULL,
    state TEXT NOT NULL,
    remarks_until TEXT,
    circulated_on TEXT,
    approved_on TEXT,
    approved_by TEXT NOT NULL,
    document TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    signed_scan INTEGER REFERENCES attachments (id)
) STRICT
-- next
CREATE TABLE minutes_paragraphs (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    place TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    audience TEXT NOT NULL
) STRICT
-- next
CREATE TABLE minutes_remarks (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    member INTEGER NOT NULL REFERENCES members (id),
    received_on TEXT,
    text TEXT NOT NULL,
    reply TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT
-- next
CREATE TABLE minutes_errata (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    number INTEGER NOT NULL,
    dated_on TEXT,
    text TEXT NOT NULL
) STRICT
-- next
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    entity TEXT NOT NULL,
    record_uid TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    digest TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_on TEXT,
    note TEXT NOT NULL
) STRICT
