-- What a proposal was before its study or its merger, so that recalling and undoing restore it exactly.
ALTER TABLE studies ADD COLUMN state_before TEXT NOT NULL DEFAULT 'recorded'
-- next
ALTER TABLE studies ADD COLUMN reason_before TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE studies ADD COLUMN formal_before TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE proposal_links ADD COLUMN reason_before TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE proposal_links ADD COLUMN study INTEGER REFERENCES studies (id)
