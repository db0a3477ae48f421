-- Who sends to a destination: whoever came last. An earlier one's number no longer fits and it stops.
-- Run as jangbu_owner, in the schema jangbu.
ALTER TABLE cursor ADD COLUMN epoch BIGINT NOT NULL DEFAULT 0;

-- A customer whose events a destination refuses: they wait from seq on, and all others go on.
CREATE TABLE parked_key (
    destination TEXT COLLATE "C" NOT NULL REFERENCES cursor (destination),
    key         BYTEA NOT NULL,
    seq         BIGINT NOT NULL CHECK (seq > 0),
    reason      TEXT NOT NULL,
    since       BIGINT NOT NULL,
    PRIMARY KEY (destination, key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON parked_key TO jangbu_app;
