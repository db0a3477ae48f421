-- Who sends to a destination: whoever came last. An earlier one's number no longer fits and it stops.
ALTER TABLE cursor ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0;

-- A customer whose events a destination refuses: they wait from seq on, and all others go on.
CREATE TABLE parked_key (
    destination TEXT NOT NULL REFERENCES cursor (destination),
    key         BLOB NOT NULL,
    seq         INTEGER NOT NULL CHECK (seq > 0),
    reason      TEXT NOT NULL,
    since       INTEGER NOT NULL,
    PRIMARY KEY (destination, key)
) STRICT, WITHOUT ROWID;
