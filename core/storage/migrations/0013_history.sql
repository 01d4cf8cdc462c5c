CREATE TABLE transactions (
    txn TEXT PRIMARY KEY,
    command TEXT NOT NULL,
    reverses TEXT NOT NULL
) STRICT
-- next
CREATE INDEX transactions_by_reversed ON transactions (reverses)
-- next
CREATE TRIGGER transactions_are_not_updated BEFORE UPDATE ON transactions BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END
-- next
CREATE TRIGGER transactions_are_not_deleted BEFORE DELETE ON transactions BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END
-- next
CREATE INDEX changes_by_transaction ON changes (txn)
-- next
CREATE INDEX changes_by_actor ON changes (station, actor, station_seq)
