CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    direction TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    dated_on TEXT,
    member INTEGER REFERENCES members (id),
    person INTEGER REFERENCES people (id),
    addressee TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    opening TEXT NOT NULL,
    closing TEXT NOT NULL,
    signature TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    confidentiality TEXT NOT NULL,
    enclosures TEXT NOT NULL,
    meeting INTEGER REFERENCES meetings (id),
    their_number TEXT NOT NULL,
    their_date TEXT,
    answer_due TEXT,
    answer TEXT NOT NULL,
    answer_note TEXT NOT NULL,
    answered_by INTEGER REFERENCES letters (id),
    in_reply_to INTEGER REFERENCES letters (id),
    follows INTEGER REFERENCES letters (id)
) STRICT
-- next
CREATE UNIQUE INDEX letters_by_number ON letters (number)
-- next
CREATE INDEX letters_by_year ON letters (year, direction, sequence)
-- next
CREATE INDEX letters_by_date ON letters (dated_on, id)
-- next
CREATE INDEX letters_by_member ON letters (member)
-- next
CREATE INDEX letters_by_meeting ON letters (meeting)
-- next
CREATE INDEX letters_by_answer ON letters (answer, answer_due)
-- next
CREATE INDEX letters_by_follows ON letters (follows)
-- next
CREATE TABLE closed_years (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    year INTEGER NOT NULL,
    closed_on TEXT,
    closed_by TEXT NOT NULL,
    sent INTEGER NOT NULL,
    received INTEGER NOT NULL,
    document TEXT NOT NULL,
    content_hash TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX closed_years_by_year ON closed_years (year)
-- next
CREATE TABLE paper_templates (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    paper TEXT NOT NULL,
    accent TEXT NOT NULL,
    font TEXT NOT NULL,
    lines TEXT NOT NULL,
    logo INTEGER REFERENCES attachments (id),
    letterhead INTEGER REFERENCES attachments (id),
    header_lines TEXT NOT NULL,
    header_lines_en TEXT NOT NULL,
    signature_posts TEXT NOT NULL,
    signature_posts_en TEXT NOT NULL,
    opening TEXT NOT NULL,
    opening_en TEXT NOT NULL,
    closing TEXT NOT NULL,
    closing_en TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX paper_templates_by_paper ON paper_templates (paper) WHERE deleted = 0
-- next
CREATE TABLE text_modules (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    text_en TEXT NOT NULL
) STRICT
