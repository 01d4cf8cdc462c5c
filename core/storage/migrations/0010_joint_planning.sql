CREATE TABLE coverage_cells (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    subject TEXT NOT NULL,
    mechanism INTEGER REFERENCES mechanisms (id),
    member INTEGER NOT NULL REFERENCES members (id),
    area TEXT NOT NULL,
    role TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX coverage_cells_by_member ON coverage_cells (member)
-- next
CREATE INDEX coverage_cells_by_mechanism ON coverage_cells (mechanism)
-- next
CREATE TABLE coverage_measures (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL,
    subject TEXT NOT NULL,
    mechanism INTEGER REFERENCES mechanisms (id),
    area TEXT NOT NULL,
    finding TEXT NOT NULL,
    action INTEGER REFERENCES actions (id),
    entry INTEGER REFERENCES entries (id),
    noted_on TEXT
) STRICT
-- next
CREATE INDEX coverage_measures_by_mechanism ON coverage_measures (mechanism)
-- next
CREATE INDEX coverage_measures_by_action ON coverage_measures (action)
-- next
CREATE INDEX coverage_measures_by_entry ON coverage_measures (entry)
-- next
CREATE TABLE plan_templates (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    path INTEGER NOT NULL REFERENCES referral_paths (id),
    purpose TEXT NOT NULL,
    purpose_en TEXT NOT NULL,
    meeting INTEGER REFERENCES meetings (id),
    agreed_on TEXT,
    review_on TEXT,
    audience TEXT NOT NULL
) STRICT
-- next
CREATE INDEX plan_templates_by_path ON plan_templates (path)
-- next
CREATE INDEX plan_templates_by_meeting ON plan_templates (meeting)
-- next
CREATE TABLE plan_steps (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    plan INTEGER NOT NULL REFERENCES plan_templates (id),
    position INTEGER NOT NULL,
    phase TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    member INTEGER REFERENCES members (id),
    supporting INTEGER REFERENCES members (id),
    limit_days INTEGER NOT NULL,
    instructions TEXT NOT NULL,
    instructions_en TEXT NOT NULL
) STRICT
-- next
CREATE INDEX plan_steps_by_plan_position ON plan_steps (plan, position)
-- next
CREATE INDEX plan_steps_by_member ON plan_steps (member)
-- next
CREATE INDEX plan_steps_by_supporting ON plan_steps (supporting)
-- next
CREATE TABLE plan_sharings (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    plan INTEGER NOT NULL REFERENCES plan_templates (id),
    step INTEGER REFERENCES plan_steps (id),
    what TEXT NOT NULL,
    what_en TEXT NOT NULL,
    member INTEGER REFERENCES members (id),
    confidentiality TEXT NOT NULL
) STRICT
-- next
CREATE INDEX plan_sharings_by_plan ON plan_sharings (plan)
-- next
CREATE INDEX plan_sharings_by_step ON plan_sharings (step)
-- next
CREATE INDEX plan_sharings_by_member ON plan_sharings (member)
-- next
CREATE TABLE monthly_totals (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    month TEXT NOT NULL,
    path INTEGER NOT NULL REFERENCES referral_paths (id),
    member INTEGER NOT NULL REFERENCES members (id),
    total INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX monthly_totals_by_month ON monthly_totals (month)
-- next
CREATE INDEX monthly_totals_by_path ON monthly_totals (path)
-- next
CREATE INDEX monthly_totals_by_member ON monthly_totals (member)
