ALTER TABLE recommendations ADD COLUMN text_en TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE recommendations ADD COLUMN reason TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE recommendations ADD COLUMN cancelled_on TEXT
-- next
ALTER TABLE follow_ups ADD COLUMN extension_reason TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE follow_ups ADD COLUMN extension_answered_on TEXT
