CREATE TABLE indicators (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    definition TEXT NOT NULL,
    definition_en TEXT NOT NULL,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_en TEXT NOT NULL,
    direction TEXT NOT NULL,
    baseline TEXT NOT NULL,
    period TEXT NOT NULL,
    gathering TEXT NOT NULL,
    responsible INTEGER REFERENCES members (id),
    counts_people INTEGER NOT NULL,
    on_overview INTEGER NOT NULL,
    audience TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX indicators_by_number ON indicators (number)
-- next
CREATE INDEX indicators_by_responsible ON indicators (responsible)
-- next
CREATE TABLE indicator_targets (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    indicator INTEGER NOT NULL REFERENCES indicators (id),
    year INTEGER NOT NULL,
    target TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX indicator_targets_by_indicator_year ON indicator_targets (indicator, year)
-- next
CREATE TABLE indicator_values (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    indicator INTEGER NOT NULL REFERENCES indicators (id),
    dated_on TEXT,
    value TEXT NOT NULL,
    member INTEGER REFERENCES members (id),
    source TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX indicator_values_by_indicator_day ON indicator_values (indicator, dated_on)
-- next
CREATE INDEX indicator_values_by_member ON indicator_values (member)
-- next
CREATE TABLE annual_reports (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    year INTEGER NOT NULL,
    foreword TEXT NOT NULL,
    foreword_en TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_by_en TEXT NOT NULL,
    outlook TEXT NOT NULL,
    outlook_en TEXT NOT NULL
) STRICT
-- next
CREATE TABLE report_pictures (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    report INTEGER NOT NULL REFERENCES annual_reports (id),
    attachment INTEGER NOT NULL REFERENCES attachments (id),
    caption TEXT NOT NULL,
    caption_en TEXT NOT NULL,
    position INTEGER NOT NULL,
    audience TEXT NOT NULL
) STRICT
-- next
CREATE INDEX report_pictures_by_report_position ON report_pictures (report, position)
-- next
CREATE INDEX report_pictures_by_attachment ON report_pictures (attachment)
