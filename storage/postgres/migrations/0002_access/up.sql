-- Who may talk to the servers, as in access.db beside a book on SQLite. Only hashes: whoever reads them cannot act as
-- anybody. Run as jangbu_owner, in the schema jangbu.
CREATE TABLE token (
    token_hash  BYTEA NOT NULL PRIMARY KEY,
    kind        SMALLINT NOT NULL CHECK (kind BETWEEN 1 AND 5),
    staff_id    BYTEA,
    terminal_id BYTEA,
    customer_id BYTEA,
    issued_at   BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL
);
CREATE INDEX token_by_expiry ON token (expires_at);

-- A counter's one-time code, until it is used or too old.
CREATE TABLE enrolment (
    code_hash   BYTEA NOT NULL PRIMARY KEY,
    terminal_id BYTEA NOT NULL,
    expires_at  BIGINT NOT NULL
);

-- By a keyed hash: people type a PIN where the login belongs.
CREATE TABLE failed_sign_in (
    login_hash BYTEA NOT NULL PRIMARY KEY,
    failures   BIGINT NOT NULL CHECK (failures > 0),
    last_at    BIGINT NOT NULL
);

-- Counts every token that was taken back: other instances forget what they remember then.
CREATE TABLE revocation (
    id      BIGINT PRIMARY KEY CHECK (id = 1),
    version BIGINT NOT NULL
);
INSERT INTO revocation (id, version) VALUES (1, 0);

GRANT SELECT, INSERT, UPDATE, DELETE ON token, enrolment, failed_sign_in TO jangbu_app;
GRANT SELECT, UPDATE ON revocation TO jangbu_app;
