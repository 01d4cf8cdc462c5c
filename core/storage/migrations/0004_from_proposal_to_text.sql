CREATE TABLE proposal_links (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    first INTEGER NOT NULL REFERENCES entries (id),
    second INTEGER NOT NULL REFERENCES entries (id),
    relation TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT NOT NULL,
    state_before TEXT NOT NULL
) STRICT
-- next
CREATE INDEX proposal_links_by_first ON proposal_links (first)
-- next
CREATE INDEX proposal_links_by_second ON proposal_links (second)
-- next
CREATE TABLE studies (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    entry INTEGER NOT NULL REFERENCES entries (id),
    reviewer INTEGER REFERENCES people (id),
    committee TEXT NOT NULL,
    assigned_on TEXT,
    due_on TEXT,
    impact TEXT NOT NULL,
    feasibility TEXT NOT NULL,
    legal_reference TEXT NOT NULL,
    legal_article TEXT NOT NULL,
    competent_body INTEGER REFERENCES members (id),
    cost TEXT NOT NULL,
    opinion TEXT NOT NULL,
    formal_text TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    merged_into INTEGER REFERENCES entries (id),
    finished_on TEXT
) STRICT
-- next
CREATE INDEX studies_by_entry ON studies (entry)
-- next
CREATE INDEX studies_by_state_due_on ON studies (state, due_on)
-- next
CREATE INDEX studies_by_reviewer ON studies (reviewer)
-- next
CREATE TABLE recommendations (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    issued_on TEXT,
    meeting INTEGER REFERENCES meetings (id),
    theme INTEGER REFERENCES themes (id),
    lead INTEGER REFERENCES members (id),
    due_on TEXT,
    first_due_on TEXT,
    state TEXT NOT NULL,
    percent INTEGER NOT NULL,
    actions_taken TEXT NOT NULL,
    obstacles TEXT NOT NULL,
    audience TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX recommendations_by_state_due_on ON recommendations (state, due_on)
-- next
CREATE INDEX recommendations_by_lead ON recommendations (lead)
-- next
CREATE UNIQUE INDEX recommendations_by_number ON recommendations (number)
-- next
CREATE TABLE recommendation_sources (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    recommendation INTEGER NOT NULL REFERENCES recommendations (id),
    entry INTEGER NOT NULL REFERENCES entries (id)
) STRICT
-- next
CREATE UNIQUE INDEX recommendation_sources_by_recommendation_entry ON recommendation_sources (recommendation, entry) WHERE deleted = 0
-- next
CREATE INDEX recommendation_sources_by_entry ON recommendation_sources (entry)
-- next
CREATE TABLE recommendation_supports (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    recommendation INTEGER NOT NULL REFERENCES recommendations (id),
    member INTEGER NOT NULL REFERENCES members (id)
) STRICT
-- next
CREATE UNIQUE INDEX recommendation_supports_by_recommendation_member ON recommendation_supports (recommendation, member) WHERE deleted = 0
-- next
CREATE INDEX recommendation_supports_by_member ON recommendation_supports (member)
-- next
CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    recommendation INTEGER NOT NULL REFERENCES recommendations (id),
    reported_on TEXT,
    reported_by INTEGER REFERENCES members (id),
    state TEXT NOT NULL,
    percent INTEGER NOT NULL,
    actions_taken TEXT NOT NULL,
    obstacles TEXT NOT NULL,
    extension_asked TEXT,
    extension_granted TEXT,
    extension_answer TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX follow_ups_by_recommendation_reported_on ON follow_ups (recommendation, reported_on)
-- next
CREATE TABLE decision_rules (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    rule TEXT NOT NULL,
    voters TEXT NOT NULL,
    quorum_core INTEGER NOT NULL,
    quorum_supporting INTEGER NOT NULL,
    silence_agrees INTEGER NOT NULL,
    late_days INTEGER NOT NULL,
    rounds INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    subject TEXT NOT NULL,
    entry INTEGER REFERENCES entries (id),
    recommendation INTEGER REFERENCES recommendations (id),
    article INTEGER REFERENCES articles (id),
    text TEXT NOT NULL,
    rule TEXT NOT NULL,
    voters TEXT NOT NULL,
    forum TEXT NOT NULL,
    meeting INTEGER REFERENCES meetings (id),
    quorum_core INTEGER NOT NULL,
    quorum_supporting INTEGER NOT NULL,
    silence_agrees INTEGER NOT NULL,
    opened_on TEXT,
    closes_on TEXT,
    late_until TEXT,
    round INTEGER NOT NULL,
    state TEXT NOT NULL,
    decided_on TEXT,
    result TEXT NOT NULL,
    audience TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX decisions_by_state ON decisions (state)
-- next
CREATE INDEX decisions_by_entry ON decisions (entry)
-- next
CREATE INDEX decisions_by_recommendation ON decisions (recommendation)
-- next
CREATE INDEX decisions_by_article ON decisions (article)
-- next
CREATE INDEX decisions_by_meeting ON decisions (meeting)
-- next
CREATE UNIQUE INDEX decisions_by_number ON decisions (number)
-- next
CREATE TABLE positions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    decision INTEGER NOT NULL REFERENCES decisions (id),
    round INTEGER NOT NULL,
    member INTEGER NOT NULL REFERENCES members (id),
    person INTEGER REFERENCES people (id),
    stance TEXT NOT NULL,
    text TEXT NOT NULL,
    authority_due TEXT,
    given_on TEXT,
    is_late INTEGER NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX positions_by_decision_round_member ON positions (decision, round, member) WHERE deleted = 0
-- next
CREATE INDEX positions_by_member ON positions (member)
-- next
CREATE TABLE charters (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    state TEXT NOT NULL,
    based_on INTEGER REFERENCES charters (id),
    created_on TEXT,
    circulated_on TEXT,
    comments_until TEXT,
    approved_on TEXT,
    approved_by TEXT NOT NULL,
    document TEXT NOT NULL,
    content_hash TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX charters_by_number ON charters (number) WHERE deleted = 0
-- next
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    charter INTEGER NOT NULL REFERENCES charters (id),
    parent INTEGER REFERENCES articles (id),
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    heading_en TEXT NOT NULL,
    text TEXT NOT NULL,
    text_en TEXT NOT NULL,
    state TEXT NOT NULL,
    lineage TEXT NOT NULL
) STRICT
-- next
CREATE INDEX articles_by_charter_parent_position ON articles (charter, parent, position)
-- next
CREATE INDEX articles_by_lineage ON articles (lineage)
-- next
CREATE TABLE article_sources (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    article INTEGER NOT NULL REFERENCES articles (id),
    entry INTEGER REFERENCES entries (id),
    recommendation INTEGER REFERENCES recommendations (id),
    decision INTEGER REFERENCES decisions (id)
) STRICT
-- next
CREATE INDEX article_sources_by_article ON article_sources (article)
-- next
CREATE INDEX article_sources_by_entry ON article_sources (entry)
-- next
CREATE INDEX article_sources_by_recommendation ON article_sources (recommendation)
-- next
CREATE INDEX article_sources_by_decision ON article_sources (decision)
-- next
CREATE TABLE article_comments (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    article INTEGER NOT NULL REFERENCES articles (id),
    member INTEGER NOT NULL REFERENCES members (id),
    person INTEGER REFERENCES people (id),
    text TEXT NOT NULL,
    received_on TEXT,
    state TEXT NOT NULL,
    reply TEXT NOT NULL
) STRICT
-- next
CREATE INDEX article_comments_by_article ON article_comments (article)
-- next
CREATE INDEX article_comments_by_member ON article_comments (member)
-- next
CREATE TABLE actions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent INTEGER REFERENCES actions (id),
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    note TEXT NOT NULL,
    lead INTEGER REFERENCES members (id),
    start_on TEXT,
    due_on TEXT,
    state TEXT NOT NULL,
    percent INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    target TEXT NOT NULL,
    reached TEXT NOT NULL,
    obstacles TEXT NOT NULL,
    recommendation INTEGER REFERENCES recommendations (id),
    decision INTEGER REFERENCES decisions (id),
    article INTEGER REFERENCES articles (id),
    entry INTEGER REFERENCES entries (id),
    reason TEXT NOT NULL,
    position INTEGER NOT NULL,
    sequence INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX actions_by_parent_position ON actions (parent, position)
-- next
CREATE INDEX actions_by_state_due_on ON actions (state, due_on)
-- next
CREATE INDEX actions_by_entry ON actions (entry)
-- next
CREATE INDEX actions_by_lead ON actions (lead)
-- next
CREATE INDEX actions_by_recommendation ON actions (recommendation)
-- next
CREATE UNIQUE INDEX actions_by_number ON actions (number)
-- next
CREATE TABLE action_supports (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    action INTEGER NOT NULL REFERENCES actions (id),
    member INTEGER NOT NULL REFERENCES members (id)
) STRICT
-- next
CREATE UNIQUE INDEX action_supports_by_action_member ON action_supports (action, member) WHERE deleted = 0
-- next
CREATE INDEX action_supports_by_member ON action_supports (member)
-- next
-- How many entries there are of each kind, state, theme and body (0: none), so that an overview of a hundred thousand
-- need not read them. Kept by the triggers below, checked by the integrity check.
CREATE TABLE entry_figures (
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    theme INTEGER NOT NULL,
    member INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (kind, state, theme, member)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO entry_figures
    SELECT kind, state, coalesce(theme, 0), coalesce(member, 0), count(*) FROM entries WHERE deleted = 0
    GROUP BY 1, 2, 3, 4
-- next
CREATE TRIGGER entries_counted AFTER INSERT ON entries WHEN new.deleted = 0 BEGIN
    INSERT INTO entry_figures VALUES (new.kind, new.state, coalesce(new.theme, 0), coalesce(new.member, 0), 1)
        ON CONFLICT DO UPDATE SET entries = entries + 1;
END
-- next
CREATE TRIGGER entries_counted_again AFTER UPDATE OF deleted, kind, state, theme, member ON entries
    WHEN old.deleted <> new.deleted OR old.kind <> new.kind OR old.state <> new.state OR old.theme IS NOT new.theme
        OR old.member IS NOT new.member BEGIN
    UPDATE entry_figures SET entries = entries - 1 WHERE old.deleted = 0 AND kind = old.kind AND state = old.state
        AND theme = coalesce(old.theme, 0) AND member = coalesce(old.member, 0);
    INSERT INTO entry_figures
        SELECT new.kind, new.state, coalesce(new.theme, 0), coalesce(new.member, 0), 1 WHERE new.deleted = 0
        ON CONFLICT DO UPDATE SET entries = entries + 1;
END
-- next
CREATE TRIGGER entries_counted_off AFTER DELETE ON entries WHEN old.deleted = 0 BEGIN
    UPDATE entry_figures SET entries = entries - 1 WHERE kind = old.kind AND state = old.state
        AND theme = coalesce(old.theme, 0) AND member = coalesce(old.member, 0);
END
