-- Who may talk to the server. Only hashes: whoever reads the file cannot act as anybody.
CREATE TABLE token (
    token_hash  BLOB NOT NULL PRIMARY KEY,
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    staff_id    BLOB,
    terminal_id BLOB,
    customer_id BLOB,
    issued_at   INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX token_by_expiry ON token (expires_at);

-- A counter's one-time code, until it is used or too old.
CREATE TABLE enrolment (
    code_hash   BLOB NOT NULL PRIMARY KEY,
    terminal_id BLOB NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- By a keyed hash: people type a PIN where the login belongs.
CREATE TABLE failed_sign_in (
    login_hash BLOB NOT NULL PRIMARY KEY,
    failures   INTEGER NOT NULL CHECK (failures > 0),
    last_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Counts every token that was taken back: other instances forget what they remember then.
CREATE TABLE revocation (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT INTO revocation (id, version) VALUES (1, 0);
