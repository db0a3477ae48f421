-- One machine's own memory. Nothing here is money: losing the file loses open carts only.
CREATE TABLE machine (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    terminal_id BLOB NOT NULL
) STRICT;

CREATE TABLE cart (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL
) STRICT;

CREATE TABLE parked_cart (
    number     INTEGER PRIMARY KEY,
    content    TEXT NOT NULL,
    staff_name TEXT NOT NULL,
    parked_at  INTEGER NOT NULL
) STRICT;

-- Commands without a known answer, sealed: they may name a customer.
CREATE TABLE intent (
    intent_no  INTEGER PRIMARY KEY,
    command_id BLOB NOT NULL UNIQUE,
    command    BLOB NOT NULL
) STRICT;

-- By a keyed hash: people type a PIN where the login belongs.
CREATE TABLE failed_sign_in (
    login_hash BLOB NOT NULL PRIMARY KEY,
    failures   INTEGER NOT NULL CHECK (failures > 0),
    last_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
