-- What FuzzDatabase begins with: small enough that most bytes mean something.
PRAGMA page_size = 512;
CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19)
INSERT INTO notes SELECT 'k' || i, 'قيمة ' || i FROM n;
CREATE INDEX notes_by_value ON notes (value);
