CREATE TABLE training_programmes (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    objectives TEXT NOT NULL,
    objectives_en TEXT NOT NULL,
    fields TEXT NOT NULL,
    target_group TEXT NOT NULL,
    target_group_en TEXT NOT NULL,
    organiser INTEGER REFERENCES members (id),
    launched_on TEXT,
    starts_on TEXT,
    ends_on TEXT,
    venue TEXT NOT NULL,
    venue_en TEXT NOT NULL,
    seats INTEGER NOT NULL,
    least_attendance INTEGER NOT NULL,
    is_tested INTEGER NOT NULL,
    state TEXT NOT NULL,
    completed_on TEXT,
    reason TEXT NOT NULL,
    questionnaire INTEGER REFERENCES questionnaires (id),
    audience TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX training_programmes_by_number ON training_programmes (number)
-- next
CREATE INDEX training_programmes_by_organiser ON training_programmes (organiser)
-- next
CREATE INDEX training_programmes_by_questionnaire ON training_programmes (questionnaire)
-- next
CREATE TABLE programme_sessions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    programme INTEGER NOT NULL REFERENCES training_programmes (id),
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    subject_en TEXT NOT NULL,
    starts_at TEXT,
    minutes INTEGER NOT NULL,
    venue TEXT NOT NULL,
    venue_request INTEGER REFERENCES resource_requests (id),
    note TEXT NOT NULL,
    serial INTEGER NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX programme_sessions_by_number ON programme_sessions (number)
-- next
CREATE INDEX programme_sessions_by_programme ON programme_sessions (programme)
-- next
CREATE INDEX programme_sessions_by_venue_request ON programme_sessions (venue_request)
-- next
CREATE TABLE session_trainers (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    session INTEGER NOT NULL REFERENCES programme_sessions (id),
    person INTEGER REFERENCES people (id),
    resource INTEGER REFERENCES resources (id),
    request INTEGER REFERENCES resource_requests (id),
    part TEXT NOT NULL
) STRICT
-- next
CREATE INDEX session_trainers_by_session ON session_trainers (session)
-- next
CREATE INDEX session_trainers_by_person ON session_trainers (person)
-- next
CREATE INDEX session_trainers_by_resource ON session_trainers (resource)
-- next
CREATE INDEX session_trainers_by_request ON session_trainers (request)
-- next
CREATE TABLE trainees (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    programme INTEGER NOT NULL REFERENCES training_programmes (id),
    person INTEGER NOT NULL REFERENCES people (id),
    member INTEGER NOT NULL REFERENCES members (id),
    nominated_on TEXT,
    state TEXT NOT NULL,
    score_before TEXT NOT NULL,
    score_after TEXT NOT NULL,
    evaluation INTEGER REFERENCES distributions (id),
    note TEXT NOT NULL,
    serial INTEGER NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX trainees_by_number ON trainees (number)
-- next
CREATE INDEX trainees_by_programme ON trainees (programme)
-- next
CREATE INDEX trainees_by_person ON trainees (person)
-- next
CREATE INDEX trainees_by_member ON trainees (member)
-- next
CREATE INDEX trainees_by_evaluation ON trainees (evaluation)
-- next
CREATE TABLE session_attendance (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    session INTEGER NOT NULL REFERENCES programme_sessions (id),
    trainee INTEGER NOT NULL REFERENCES trainees (id),
    state TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX session_attendance_by_both ON session_attendance (session, trainee) WHERE deleted = 0
-- next
CREATE INDEX session_attendance_by_session ON session_attendance (session)
-- next
CREATE INDEX session_attendance_by_trainee ON session_attendance (trainee)
-- next
CREATE TABLE certificates (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    trainee INTEGER NOT NULL REFERENCES trainees (id),
    programme INTEGER NOT NULL REFERENCES training_programmes (id),
    issued_on TEXT,
    honorific TEXT NOT NULL,
    holder TEXT NOT NULL,
    holder_en TEXT NOT NULL,
    body TEXT NOT NULL,
    body_en TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    minutes INTEGER NOT NULL,
    code TEXT NOT NULL,
    state TEXT NOT NULL,
    withdrawn_on TEXT,
    reason TEXT NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX certificates_by_number ON certificates (number)
-- next
CREATE INDEX certificates_by_trainee ON certificates (trainee)
-- next
CREATE INDEX certificates_by_programme ON certificates (programme)
