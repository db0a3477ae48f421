-- The server whose counter this machine is, where there is one. The token is sealed.
CREATE TABLE server (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    url         TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    token       BLOB NOT NULL
) STRICT;
