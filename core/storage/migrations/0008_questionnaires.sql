CREATE TABLE questionnaires (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    intro TEXT NOT NULL,
    intro_en TEXT NOT NULL,
    closing TEXT NOT NULL,
    closing_en TEXT NOT NULL,
    consent TEXT NOT NULL,
    consent_en TEXT NOT NULL,
    state TEXT NOT NULL,
    based_on INTEGER REFERENCES questionnaires (id),
    created_on TEXT,
    released_on TEXT,
    closed_on TEXT,
    lineage TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX questionnaires_by_number ON questionnaires (number) WHERE deleted = 0
-- next
CREATE INDEX questionnaires_by_lineage_version ON questionnaires (lineage, version)
-- next
CREATE TABLE questionnaire_sections (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    questionnaire INTEGER NOT NULL REFERENCES questionnaires (id),
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    intro TEXT NOT NULL,
    intro_en TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX questionnaire_sections_by_number ON questionnaire_sections (number) WHERE deleted = 0
-- next
CREATE INDEX questionnaire_sections_by_questionnaire_position ON questionnaire_sections (questionnaire, position)
-- next
CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    questionnaire INTEGER NOT NULL REFERENCES questionnaires (id),
    section INTEGER REFERENCES questionnaire_sections (id),
    parent INTEGER REFERENCES questions (id),
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    text_en TEXT NOT NULL,
    help TEXT NOT NULL,
    help_en TEXT NOT NULL,
    is_required INTEGER NOT NULL,
    answer_list INTEGER REFERENCES answer_lists (id),
    condition_on INTEGER REFERENCES questions (id),
    condition_test TEXT NOT NULL,
    condition_value TEXT NOT NULL,
    minimum TEXT NOT NULL,
    maximum TEXT NOT NULL,
    low_label TEXT NOT NULL,
    low_label_en TEXT NOT NULL,
    high_label TEXT NOT NULL,
    high_label_en TEXT NOT NULL,
    lines INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    lineage TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX questions_by_number ON questions (number) WHERE deleted = 0
-- next
CREATE INDEX questions_by_questionnaire_section_position ON questions (questionnaire, section, position)
-- next
CREATE INDEX questions_by_parent_position ON questions (parent, position)
-- next
CREATE INDEX questions_by_answer_list ON questions (answer_list)
-- next
CREATE INDEX questions_by_lineage ON questions (lineage)
-- next
CREATE TABLE answer_lists (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL
) STRICT
-- next
CREATE TABLE answer_options (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    answer_list INTEGER NOT NULL REFERENCES answer_lists (id),
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    text_en TEXT NOT NULL,
    wants_words INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX answer_options_by_answer_list_position ON answer_options (answer_list, position)
-- next
CREATE TABLE distributions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    questionnaire INTEGER NOT NULL REFERENCES questionnaires (id),
    member INTEGER REFERENCES members (id),
    person INTEGER REFERENCES people (id),
    meeting INTEGER REFERENCES meetings (id),
    channel TEXT NOT NULL,
    sent_on TEXT,
    receipt_on TEXT,
    due_on TEXT,
    state TEXT NOT NULL,
    answered_on TEXT,
    approval_due TEXT,
    reviewed_on TEXT,
    reviewed_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX distributions_by_number ON distributions (number)
-- next
CREATE INDEX distributions_by_questionnaire_state ON distributions (questionnaire, state)
-- next
CREATE INDEX distributions_by_sequence ON distributions (sequence)
-- next
CREATE INDEX distributions_by_member ON distributions (member)
-- next
CREATE INDEX distributions_by_person ON distributions (person)
-- next
CREATE INDEX distributions_by_meeting ON distributions (meeting)
-- next
CREATE TABLE distribution_reminders (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    distribution INTEGER NOT NULL REFERENCES distributions (id),
    reminded_on TEXT,
    channel TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX distribution_reminders_by_distribution_reminded_on ON distribution_reminders (distribution, reminded_on)
-- next
CREATE TABLE responses (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    distribution INTEGER NOT NULL REFERENCES distributions (id),
    round INTEGER NOT NULL,
    state TEXT NOT NULL,
    source TEXT NOT NULL,
    entered_on TEXT,
    entered_by TEXT NOT NULL,
    settled_on TEXT
) STRICT
-- next
CREATE UNIQUE INDEX responses_by_distribution_round ON responses (distribution, round) WHERE deleted = 0
-- next
CREATE TABLE answers (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    response INTEGER NOT NULL REFERENCES responses (id),
    question INTEGER NOT NULL REFERENCES questions (id),
    row INTEGER NOT NULL,
    option INTEGER REFERENCES answer_options (id),
    value TEXT NOT NULL,
    is_wrong INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX answers_by_response_question ON answers (response, question)
-- next
CREATE INDEX answers_by_question ON answers (question)
-- next
CREATE TABLE answer_proposals (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    answer INTEGER NOT NULL REFERENCES answers (id),
    entry INTEGER NOT NULL REFERENCES entries (id),
    text TEXT NOT NULL
) STRICT
-- next
CREATE INDEX answer_proposals_by_answer ON answer_proposals (answer)
-- next
CREATE UNIQUE INDEX answer_proposals_by_entry ON answer_proposals (entry)
-- next
CREATE TABLE record_suggestions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    response INTEGER NOT NULL REFERENCES responses (id),
    question INTEGER NOT NULL REFERENCES questions (id),
    member INTEGER NOT NULL REFERENCES members (id),
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_on TEXT,
    decided_by TEXT NOT NULL
) STRICT
-- next
CREATE INDEX record_suggestions_by_response ON record_suggestions (response)
-- next
CREATE INDEX record_suggestions_by_member ON record_suggestions (member)
-- next
ALTER TABLE members ADD COLUMN services TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE members ADD COLUMN resources TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE members ADD COLUMN experts TEXT NOT NULL DEFAULT ''
