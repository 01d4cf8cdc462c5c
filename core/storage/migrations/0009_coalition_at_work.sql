CREATE TABLE services (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    member INTEGER NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL,
    for_women INTEGER NOT NULL,
    for_men INTEGER NOT NULL,
    for_children INTEGER NOT NULL,
    for_workers INTEGER NOT NULL,
    languages TEXT NOT NULL,
    area TEXT NOT NULL,
    days TEXT NOT NULL,
    opens_at TEXT NOT NULL,
    closes_at TEXT NOT NULL,
    capacity INTEGER NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    how_to_refer TEXT NOT NULL,
    how_to_refer_en TEXT NOT NULL,
    address TEXT NOT NULL,
    address_audience TEXT NOT NULL,
    audience TEXT NOT NULL,
    verified_on TEXT,
    sort_key BLOB NOT NULL
) STRICT
-- next
CREATE INDEX services_by_name ON services (sort_key)
-- next
CREATE INDEX services_by_member ON services (member)
-- next
CREATE TABLE referral_paths (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    purpose TEXT NOT NULL,
    purpose_en TEXT NOT NULL,
    audience TEXT NOT NULL
) STRICT
-- next
CREATE TABLE referral_steps (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    path INTEGER NOT NULL REFERENCES referral_paths (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    member INTEGER REFERENCES members (id),
    limit_hours INTEGER NOT NULL,
    condition TEXT NOT NULL,
    condition_en TEXT NOT NULL,
    next INTEGER REFERENCES referral_steps (id),
    otherwise INTEGER REFERENCES referral_steps (id),
    ends INTEGER NOT NULL,
    instructions TEXT NOT NULL,
    instructions_en TEXT NOT NULL
) STRICT
-- next
CREATE INDEX referral_steps_by_path_position ON referral_steps (path, position)
-- next
CREATE INDEX referral_steps_by_member ON referral_steps (member)
-- next
CREATE INDEX referral_steps_by_next ON referral_steps (next)
-- next
CREATE INDEX referral_steps_by_otherwise ON referral_steps (otherwise)
-- next
CREATE TABLE resources (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    member INTEGER NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    languages TEXT NOT NULL,
    area TEXT NOT NULL,
    capacity INTEGER NOT NULL,
    available_from TEXT,
    available_until TEXT,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    conditions TEXT NOT NULL,
    audience TEXT NOT NULL,
    sort_key BLOB NOT NULL
) STRICT
-- next
CREATE INDEX resources_by_name ON resources (sort_key)
-- next
CREATE INDEX resources_by_member ON resources (member)
-- next
CREATE TABLE resource_requests (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    resource INTEGER NOT NULL REFERENCES resources (id),
    requested_by INTEGER NOT NULL REFERENCES members (id),
    purpose TEXT NOT NULL,
    meeting INTEGER REFERENCES meetings (id),
    from_on TEXT,
    until_on TEXT,
    state TEXT NOT NULL,
    requested_on TEXT,
    answered_on TEXT,
    returned_on TEXT,
    reason TEXT NOT NULL,
    money_saved INTEGER NOT NULL,
    hours_saved INTEGER NOT NULL,
    note TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX resource_requests_by_number ON resource_requests (number)
-- next
CREATE INDEX resource_requests_by_resource ON resource_requests (resource)
-- next
CREATE INDEX resource_requests_by_requested_by ON resource_requests (requested_by)
-- next
CREATE INDEX resource_requests_by_meeting ON resource_requests (meeting)
-- next
CREATE TABLE reference_works (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    year INTEGER NOT NULL,
    issued_on TEXT,
    issuer TEXT NOT NULL,
    state TEXT NOT NULL,
    superseded_by INTEGER REFERENCES reference_works (id),
    amends INTEGER REFERENCES reference_works (id),
    link TEXT NOT NULL,
    link_checked_on TEXT,
    link_is_dead INTEGER NOT NULL,
    summary TEXT NOT NULL,
    audience TEXT NOT NULL
) STRICT
-- next
CREATE INDEX reference_works_by_superseded_by ON reference_works (superseded_by)
-- next
CREATE INDEX reference_works_by_amends ON reference_works (amends)
-- next
CREATE TABLE reference_articles (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    reference INTEGER NOT NULL REFERENCES reference_works (id),
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    heading TEXT NOT NULL,
    heading_en TEXT NOT NULL,
    text TEXT NOT NULL,
    text_en TEXT NOT NULL
) STRICT
-- next
CREATE INDEX reference_articles_by_reference_position ON reference_articles (reference, position)
-- next
CREATE TABLE obligations (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    reference INTEGER NOT NULL REFERENCES reference_works (id),
    article INTEGER REFERENCES reference_articles (id),
    duty TEXT NOT NULL,
    duty_en TEXT NOT NULL,
    member INTEGER REFERENCES members (id),
    state TEXT NOT NULL,
    how TEXT NOT NULL,
    examined_on TEXT
) STRICT
-- next
CREATE INDEX obligations_by_reference ON obligations (reference)
-- next
CREATE INDEX obligations_by_article ON obligations (article)
-- next
CREATE INDEX obligations_by_member ON obligations (member)
-- next
CREATE TABLE citations (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    reference INTEGER NOT NULL REFERENCES reference_works (id),
    reference_article INTEGER REFERENCES reference_articles (id),
    study INTEGER REFERENCES studies (id),
    decision INTEGER REFERENCES decisions (id),
    article INTEGER REFERENCES articles (id),
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX citations_by_reference ON citations (reference)
-- next
CREATE INDEX citations_by_reference_article ON citations (reference_article)
-- next
CREATE INDEX citations_by_study ON citations (study)
-- next
CREATE INDEX citations_by_decision ON citations (decision)
-- next
CREATE INDEX citations_by_article ON citations (article)
-- next
CREATE TABLE memoranda (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    purpose TEXT NOT NULL,
    purpose_en TEXT NOT NULL,
    signed_on TEXT,
    starts_on TEXT,
    ends_on TEXT,
    notice_days INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    renews INTEGER REFERENCES memoranda (id),
    audience TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX memoranda_by_number ON memoranda (number)
-- next
CREATE INDEX memoranda_by_renews ON memoranda (renews)
-- next
CREATE TABLE memorandum_parties (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    memorandum INTEGER NOT NULL REFERENCES memoranda (id),
    member INTEGER NOT NULL REFERENCES members (id),
    role TEXT NOT NULL,
    role_en TEXT NOT NULL
) STRICT
-- next
CREATE INDEX memorandum_parties_by_memorandum ON memorandum_parties (memorandum)
-- next
CREATE INDEX memorandum_parties_by_member ON memorandum_parties (member)
