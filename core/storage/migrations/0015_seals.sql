ALTER TABLE file_settings ADD COLUMN digest TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE recorder_drafts ADD COLUMN digest TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE number_counters ADD COLUMN mirror INTEGER NOT NULL DEFAULT 0
-- next
UPDATE number_counters SET mirror = -last
