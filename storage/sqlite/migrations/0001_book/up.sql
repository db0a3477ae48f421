-- The whole book. Ids are 16-byte UUIDs, times are microseconds since 1970 UTC, amounts minor units.
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a key file must prove to be this book's: a wrong key is said before it does harm.
CREATE TABLE vault_key (
    key_id      INTEGER PRIMARY KEY CHECK (key_id BETWEEN 1 AND 255),
    check_value BLOB NOT NULL
) STRICT;

CREATE TABLE staff (
    staff_id  BLOB NOT NULL PRIMARY KEY,
    login     TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    role      INTEGER NOT NULL CHECK (role BETWEEN 1 AND 3),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    pin_hash  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE terminal (
    terminal_id     BLOB NOT NULL PRIMARY KEY,
    name            TEXT NOT NULL,
    prefix          TEXT NOT NULL UNIQUE,
    next_receipt_no INTEGER NOT NULL CHECK (next_receipt_no >= 1),
    version         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE wallet (
    customer_id BLOB NOT NULL PRIMARY KEY,
    balance     INTEGER NOT NULL CHECK (balance >= 0),
    is_blocked  INTEGER NOT NULL CHECK (is_blocked IN (0, 1)),
    version     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Personal data: sealed fields, found through keyed blind indexes.
CREATE TABLE customer (
    customer_id  BLOB NOT NULL PRIMARY KEY REFERENCES wallet (customer_id),
    member_no    INTEGER UNIQUE CHECK (member_no > 0),
    name         BLOB NOT NULL,
    phone        BLOB NOT NULL,
    birthday     BLOB NOT NULL,
    note         BLOB NOT NULL,
    phone_index  BLOB UNIQUE,
    last4_index  BLOB,
    name_index   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_last4 ON customer (last4_index) WHERE last4_index IS NOT NULL;
CREATE INDEX customer_name ON customer (name_index);

CREATE TABLE product (
    product_id BLOB NOT NULL PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    category   TEXT NOT NULL,
    price      INTEGER NOT NULL CHECK (price >= 0),
    tax_class  INTEGER NOT NULL CHECK (tax_class IN (1, 2)),
    unit       TEXT NOT NULL,
    low_stock  INTEGER NOT NULL CHECK (low_stock >= 0),
    is_active  INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    stock      INTEGER NOT NULL CHECK (stock >= 0),
    version    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX product_by_name ON product (name, product_id);
CREATE INDEX product_by_category ON product (category, name, product_id);
CREATE INDEX product_by_price ON product (price, product_id);

CREATE TABLE barcode (
    barcode    TEXT NOT NULL PRIMARY KEY,
    product_id BLOB NOT NULL REFERENCES product (product_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX barcode_of_product ON barcode (product_id);

CREATE TABLE product_price (
    batch_no   INTEGER NOT NULL,
    line_no    INTEGER NOT NULL,
    product_id BLOB NOT NULL,
    price      INTEGER NOT NULL CHECK (price >= 0),
    since      INTEGER NOT NULL,
    PRIMARY KEY (batch_no, line_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX product_price_of ON product_price (product_id, since);

CREATE TABLE campaign (
    campaign_id   BLOB NOT NULL PRIMARY KEY,
    name          TEXT NOT NULL,
    kind          INTEGER NOT NULL CHECK (kind IN (1, 2)),
    amount_off    INTEGER NOT NULL,
    percent_off   INTEGER NOT NULL,
    cap           INTEGER,
    minimum_spend INTEGER NOT NULL,
    valid_until   INTEGER,
    valid_days    INTEGER NOT NULL,
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    per_customer  INTEGER NOT NULL CHECK (per_customer > 0),
    opens_at      INTEGER NOT NULL,
    closes_at     INTEGER NOT NULL,
    is_active     INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    remaining     INTEGER NOT NULL CHECK (remaining >= 0),
    next_issue_no INTEGER NOT NULL CHECK (next_issue_no >= 1),
    version       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE coupon (
    campaign_id BLOB NOT NULL REFERENCES campaign (campaign_id),
    customer_id BLOB NOT NULL,
    nth         INTEGER NOT NULL CHECK (nth >= 1),
    issue_no    INTEGER NOT NULL CHECK (issue_no >= 1),
    expires_at  INTEGER NOT NULL,
    state       INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    order_id    BLOB,
    PRIMARY KEY (campaign_id, customer_id, nth),
    UNIQUE (campaign_id, issue_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX coupon_of_customer ON coupon (customer_id);

CREATE TABLE shift (
    shift_id    BLOB NOT NULL PRIMARY KEY,
    terminal_id BLOB NOT NULL,
    opened_by   BLOB NOT NULL,
    opened_at   INTEGER NOT NULL,
    opening     INTEGER NOT NULL,
    expected    INTEGER NOT NULL,
    closed_at   INTEGER,
    counted     INTEGER NOT NULL,
    version     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX shift_open ON shift (terminal_id) WHERE closed_at IS NULL;

-- What happened. Rows below are only ever added; of an order only its refund state changes.
CREATE TABLE command (
    command_id   BLOB NOT NULL PRIMARY KEY,
    batch_no     INTEGER NOT NULL,
    line_no      INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    outcome      TEXT NOT NULL,
    UNIQUE (batch_no, line_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE top_up (
    command_id  BLOB NOT NULL PRIMARY KEY,
    batch_no    INTEGER NOT NULL,
    customer_id BLOB NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount > 0),
    tender      INTEGER NOT NULL CHECK (tender BETWEEN 1 AND 3),
    approval_no BLOB NOT NULL,
    occurred_at INTEGER NOT NULL,
    terminal_id BLOB NOT NULL,
    staff_id    BLOB NOT NULL,
    is_reversed INTEGER NOT NULL CHECK (is_reversed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX top_up_of_customer ON top_up (customer_id, occurred_at);

CREATE TABLE orders (
    order_id    BLOB NOT NULL PRIMARY KEY,
    batch_no    INTEGER NOT NULL,
    customer_id BLOB NOT NULL,
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    gross       INTEGER NOT NULL,
    discount    INTEGER NOT NULL CHECK (discount >= 0),
    paid        INTEGER NOT NULL CHECK (paid >= 0 AND paid = gross - discount),
    vat         INTEGER NOT NULL,
    coupon      TEXT NOT NULL,
    lines       TEXT NOT NULL,
    state       INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    refunded    INTEGER NOT NULL CHECK (refunded BETWEEN 0 AND paid),
    terminal_id BLOB NOT NULL,
    staff_id    BLOB NOT NULL,
    receipt_no  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX orders_by_time ON orders (occurred_at);
CREATE INDEX orders_of_customer ON orders (customer_id, occurred_at);
-- Orders sold at a counter: found by their receipt, and the newest of a counter.
CREATE INDEX orders_by_receipt ON orders (receipt_no) WHERE receipt_no <> '';
CREATE INDEX orders_of_terminal ON orders (terminal_id, occurred_at) WHERE receipt_no <> '';

CREATE TABLE refund (
    refund_id   BLOB NOT NULL PRIMARY KEY,
    batch_no    INTEGER NOT NULL,
    order_id    BLOB NOT NULL,
    occurred_at INTEGER NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount >= 0),
    lines       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    staff_id    BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX refund_of_order ON refund (order_id);

CREATE TABLE entry (
    batch_no   INTEGER NOT NULL,
    line_no    INTEGER NOT NULL,
    command_id BLOB NOT NULL,
    debit      BLOB NOT NULL,
    credit     BLOB NOT NULL,
    amount     INTEGER NOT NULL CHECK (amount > 0),
    code       INTEGER NOT NULL,
    PRIMARY KEY (batch_no, line_no),
    CHECK (debit <> credit)
) STRICT, WITHOUT ROWID;
-- Accounts of the house begin with a zero byte and are never asked for one by one.
CREATE INDEX entry_debit ON entry (debit, batch_no) WHERE debit >= x'01';
CREATE INDEX entry_credit ON entry (credit, batch_no) WHERE credit >= x'01';

CREATE TABLE stock_move (
    batch_no   INTEGER NOT NULL,
    line_no    INTEGER NOT NULL,
    command_id BLOB NOT NULL,
    product_id BLOB NOT NULL,
    delta      INTEGER NOT NULL CHECK (delta <> 0),
    reason     INTEGER NOT NULL,
    PRIMARY KEY (batch_no, line_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_move_of ON stock_move (product_id, batch_no);

CREATE TABLE sales_hour (
    hour       INTEGER NOT NULL,
    product_id BLOB NOT NULL,
    units      INTEGER NOT NULL,
    revenue    INTEGER NOT NULL,
    PRIMARY KEY (hour, product_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    batch_no    INTEGER NOT NULL,
    line_no     INTEGER NOT NULL,
    command_id  BLOB NOT NULL,
    occurred_at INTEGER NOT NULL,
    staff_id    BLOB NOT NULL,
    terminal_id BLOB NOT NULL,
    approver_id BLOB,
    act         TEXT NOT NULL,
    subject     TEXT NOT NULL,
    before      TEXT NOT NULL,
    after       TEXT NOT NULL,
    PRIMARY KEY (batch_no, line_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_by_time ON audit (occurred_at);

-- Keyed hashes of rows that only commands of their own change: the newest one of a row is that of the row.
CREATE TABLE seal (
    batch_no INTEGER NOT NULL,
    line_no  INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    row_key  BLOB NOT NULL,
    seal     BLOB NOT NULL,
    PRIMARY KEY (batch_no, line_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    seq      INTEGER PRIMARY KEY,
    batch_no INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    key      BLOB NOT NULL,
    ref      BLOB NOT NULL
) STRICT;
CREATE INDEX outbox_of_batch ON outbox (batch_no);

CREATE TABLE cursor (
    destination TEXT NOT NULL PRIMARY KEY,
    seq         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- root = keyed hash of root before ‖ content hash of the batch
CREATE TABLE batch (
    batch_no INTEGER PRIMARY KEY,
    root     BLOB NOT NULL,
    count    INTEGER NOT NULL,
    at       INTEGER NOT NULL
) STRICT;

CREATE TABLE head (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    batch_no   INTEGER NOT NULL,
    outbox_seq INTEGER NOT NULL,
    root       BLOB NOT NULL
) STRICT;
INSERT INTO head (id, batch_no, outbox_seq, root) VALUES (1, 0, 0, zeroblob(32));

INSERT INTO wallet (customer_id, balance, is_blocked, version)
VALUES (x'00000000000000000000000000000101', 0, 0, 0);
