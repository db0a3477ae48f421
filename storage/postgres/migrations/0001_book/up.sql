-- The whole book, as on SQLite: the program's statements are the same on both. Ids are 16-byte UUIDs, times are
-- microseconds since 1970 UTC, amounts minor units. Texts are compared by their bytes, as there.
-- Run as jangbu_owner, in the schema jangbu.
CREATE TABLE setting (
    key   TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL
);

-- What a key file must prove to be this book's: a wrong key is said before it does harm.
CREATE TABLE vault_key (
    key_id      BIGINT PRIMARY KEY CHECK (key_id BETWEEN 1 AND 255),
    check_value BYTEA NOT NULL
);

CREATE TABLE staff (
    staff_id  BYTEA NOT NULL PRIMARY KEY,
    login     TEXT COLLATE "C" NOT NULL UNIQUE,
    name      TEXT COLLATE "C" NOT NULL,
    role      SMALLINT NOT NULL CHECK (role BETWEEN 1 AND 3),
    is_active SMALLINT NOT NULL CHECK (is_active IN (0, 1)),
    pin_hash  TEXT NOT NULL
);

CREATE TABLE terminal (
    terminal_id     BYTEA NOT NULL PRIMARY KEY,
    name            TEXT COLLATE "C" NOT NULL,
    prefix          TEXT COLLATE "C" NOT NULL UNIQUE,
    next_receipt_no BIGINT NOT NULL CHECK (next_receipt_no >= 1),
    version         BIGINT NOT NULL
) WITH (fillfactor = 50);

-- A fillfactor where rows change often: with room on its page a new version needs no new index entry.
CREATE TABLE wallet (
    customer_id BYTEA NOT NULL PRIMARY KEY,
    balance     BIGINT NOT NULL CHECK (balance >= 0),
    is_blocked  SMALLINT NOT NULL CHECK (is_blocked IN (0, 1)),
    version     BIGINT NOT NULL
) WITH (fillfactor = 80);

-- Personal data: sealed fields, found through keyed blind indexes.
CREATE TABLE customer (
    customer_id  BYTEA NOT NULL PRIMARY KEY REFERENCES wallet (customer_id),
    member_no    BIGINT UNIQUE CHECK (member_no > 0),
    name         BYTEA NOT NULL,
    phone        BYTEA NOT NULL,
    birthday     BYTEA NOT NULL,
    note         BYTEA NOT NULL,
    phone_index  BYTEA UNIQUE,
    last4_index  BYTEA,
    name_index   BYTEA NOT NULL
);
CREATE INDEX customer_last4 ON customer (last4_index) WHERE last4_index IS NOT NULL;
CREATE INDEX customer_name ON customer (name_index);

CREATE TABLE product (
    product_id BYTEA NOT NULL PRIMARY KEY,
    code       TEXT COLLATE "C" NOT NULL UNIQUE,
    name       TEXT COLLATE "C" NOT NULL,
    category   TEXT COLLATE "C" NOT NULL,
    price      BIGINT NOT NULL CHECK (price >= 0),
    tax_class  SMALLINT NOT NULL CHECK (tax_class IN (1, 2)),
    unit       TEXT COLLATE "C" NOT NULL,
    low_stock  BIGINT NOT NULL CHECK (low_stock >= 0),
    is_active  SMALLINT NOT NULL CHECK (is_active IN (0, 1)),
    stock      BIGINT NOT NULL CHECK (stock >= 0),
    version    BIGINT NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX product_by_name ON product (name, product_id);
CREATE INDEX product_by_category ON product (category, name, product_id);
CREATE INDEX product_by_price ON product (price, product_id);

CREATE TABLE barcode (
    barcode    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    product_id BYTEA NOT NULL REFERENCES product (product_id)
);
CREATE INDEX barcode_of_product ON barcode (product_id);

CREATE TABLE product_price (
    batch_no   BIGINT NOT NULL,
    line_no    INTEGER NOT NULL,
    product_id BYTEA NOT NULL,
    price      BIGINT NOT NULL CHECK (price >= 0),
    since      BIGINT NOT NULL,
    PRIMARY KEY (batch_no, line_no)
);
CREATE INDEX product_price_of ON product_price (product_id, since);

CREATE TABLE campaign (
    campaign_id   BYTEA NOT NULL PRIMARY KEY,
    name          TEXT COLLATE "C" NOT NULL,
    kind          SMALLINT NOT NULL CHECK (kind IN (1, 2)),
    amount_off    BIGINT NOT NULL,
    percent_off   BIGINT NOT NULL,
    cap           BIGINT,
    minimum_spend BIGINT NOT NULL,
    valid_until   BIGINT,
    valid_days    BIGINT NOT NULL,
    quantity      BIGINT NOT NULL CHECK (quantity > 0),
    per_customer  BIGINT NOT NULL CHECK (per_customer > 0),
    opens_at      BIGINT NOT NULL,
    closes_at     BIGINT NOT NULL,
    is_active     SMALLINT NOT NULL CHECK (is_active IN (0, 1)),
    remaining     BIGINT NOT NULL CHECK (remaining >= 0),
    next_issue_no BIGINT NOT NULL CHECK (next_issue_no >= 1),
    version       BIGINT NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE coupon (
    campaign_id BYTEA NOT NULL REFERENCES campaign (campaign_id),
    customer_id BYTEA NOT NULL,
    nth         BIGINT NOT NULL CHECK (nth >= 1),
    issue_no    BIGINT NOT NULL CHECK (issue_no >= 1),
    expires_at  BIGINT NOT NULL,
    state       SMALLINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    order_id    BYTEA,
    PRIMARY KEY (campaign_id, customer_id, nth),
    UNIQUE (campaign_id, issue_no)
) WITH (fillfactor = 90);
CREATE INDEX coupon_of_customer ON coupon (customer_id);

CREATE TABLE shift (
    shift_id    BYTEA NOT NULL PRIMARY KEY,
    terminal_id BYTEA NOT NULL,
    opened_by   BYTEA NOT NULL,
    opened_at   BIGINT NOT NULL,
    opening     BIGINT NOT NULL,
    expected    BIGINT NOT NULL,
    closed_at   BIGINT,
    counted     BIGINT NOT NULL,
    version     BIGINT NOT NULL
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX shift_open ON shift (terminal_id) WHERE closed_at IS NULL;

-- What happened. Rows below are only ever added; of an order only its refund state changes.
CREATE TABLE command (
    command_id   BYTEA NOT NULL PRIMARY KEY,
    batch_no     BIGINT NOT NULL,
    line_no      INTEGER NOT NULL,
    content_hash BYTEA NOT NULL,
    outcome      TEXT NOT NULL,
    UNIQUE (batch_no, line_no)
);

CREATE TABLE top_up (
    command_id  BYTEA NOT NULL PRIMARY KEY,
    batch_no    BIGINT NOT NULL,
    customer_id BYTEA NOT NULL,
    amount      BIGINT NOT NULL CHECK (amount > 0),
    tender      SMALLINT NOT NULL CHECK (tender BETWEEN 1 AND 3),
    approval_no BYTEA NOT NULL,
    occurred_at BIGINT NOT NULL,
    terminal_id BYTEA NOT NULL,
    staff_id    BYTEA NOT NULL,
    is_reversed SMALLINT NOT NULL CHECK (is_reversed IN (0, 1))
);
CREATE INDEX top_up_of_customer ON top_up (customer_id, occurred_at);

CREATE TABLE orders (
    order_id    BYTEA NOT NULL PRIMARY KEY,
    batch_no    BIGINT NOT NULL,
    customer_id BYTEA NOT NULL,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    gross       BIGINT NOT NULL,
    discount    BIGINT NOT NULL CHECK (discount >= 0),
    paid        BIGINT NOT NULL CHECK (paid >= 0 AND paid = gross - discount),
    vat         BIGINT NOT NULL,
    coupon      TEXT NOT NULL,
    lines       TEXT NOT NULL,
    state       SMALLINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    refunded    BIGINT NOT NULL CHECK (refunded BETWEEN 0 AND paid),
    terminal_id BYTEA NOT NULL,
    staff_id    BYTEA NOT NULL,
    receipt_no  TEXT COLLATE "C" NOT NULL
) PARTITION BY RANGE (order_id);
-- Ids whose time is in no month that has a partition: a clock far off must not refuse an order.
CREATE TABLE orders_other PARTITION OF orders DEFAULT WITH (fillfactor = 95);
CREATE INDEX orders_by_time ON orders (occurred_at);
CREATE INDEX orders_of_customer ON orders (customer_id, occurred_at);
-- Orders sold at a counter: found by their receipt, and the newest of a counter.
CREATE INDEX orders_by_receipt ON orders (receipt_no) WHERE receipt_no <> '';
CREATE INDEX orders_of_terminal ON orders (terminal_id, occurred_at) WHERE receipt_no <> '';

CREATE TABLE refund (
    refund_id   BYTEA NOT NULL PRIMARY KEY,
    batch_no    BIGINT NOT NULL,
    order_id    BYTEA NOT NULL,
    occurred_at BIGINT NOT NULL,
    amount      BIGINT NOT NULL CHECK (amount >= 0),
    lines       TEXT NOT NULL,
    reason      TEXT COLLATE "C" NOT NULL,
    staff_id    BYTEA NOT NULL
);
CREATE INDEX refund_of_order ON refund (order_id);

CREATE TABLE entry (
    batch_no   BIGINT NOT NULL,
    line_no    INTEGER NOT NULL,
    command_id BYTEA NOT NULL,
    debit      BYTEA NOT NULL,
    credit     BYTEA NOT NULL,
    amount     BIGINT NOT NULL CHECK (amount > 0),
    code       SMALLINT NOT NULL,
    PRIMARY KEY (batch_no, line_no),
    CHECK (debit <> credit)
);
-- Accounts of the house begin with a zero byte and are never asked for one by one.
CREATE INDEX entry_debit ON entry (debit, batch_no) WHERE debit >= '\x01';
CREATE INDEX entry_credit ON entry (credit, batch_no) WHERE credit >= '\x01';

CREATE TABLE stock_move (
    batch_no   BIGINT NOT NULL,
    line_no    INTEGER NOT NULL,
    command_id BYTEA NOT NULL,
    product_id BYTEA NOT NULL,
    delta      BIGINT NOT NULL CHECK (delta <> 0),
    reason     SMALLINT NOT NULL,
    PRIMARY KEY (batch_no, line_no)
);
CREATE INDEX stock_move_of ON stock_move (product_id, batch_no);

CREATE TABLE sales_hour (
    hour       BIGINT NOT NULL,
    product_id BYTEA NOT NULL,
    units      BIGINT NOT NULL,
    revenue    BIGINT NOT NULL,
    PRIMARY KEY (hour, product_id)
) WITH (fillfactor = 70);

CREATE TABLE audit (
    batch_no    BIGINT NOT NULL,
    line_no     INTEGER NOT NULL,
    command_id  BYTEA NOT NULL,
    occurred_at BIGINT NOT NULL,
    staff_id    BYTEA NOT NULL,
    terminal_id BYTEA NOT NULL,
    approver_id BYTEA,
    act         TEXT COLLATE "C" NOT NULL,
    subject     TEXT COLLATE "C" NOT NULL,
    before      TEXT NOT NULL,
    after       TEXT NOT NULL,
    PRIMARY KEY (batch_no, line_no)
);
CREATE INDEX audit_by_time ON audit (occurred_at);

-- Keyed hashes of rows that only commands of their own change: the newest one of a row is that of the row.
CREATE TABLE seal (
    batch_no BIGINT NOT NULL,
    line_no  INTEGER NOT NULL,
    kind     SMALLINT NOT NULL,
    row_key  BYTEA NOT NULL,
    seal     BYTEA NOT NULL,
    PRIMARY KEY (batch_no, line_no)
);

CREATE TABLE outbox (
    seq      BIGINT PRIMARY KEY,
    batch_no BIGINT NOT NULL,
    kind     SMALLINT NOT NULL,
    key      BYTEA NOT NULL,
    ref      BYTEA NOT NULL
);
CREATE INDEX outbox_of_batch ON outbox (batch_no);

CREATE TABLE cursor (
    destination TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    seq         BIGINT NOT NULL
);

-- root = keyed hash of root before ‖ content hash of the batch
CREATE TABLE batch (
    batch_no BIGINT PRIMARY KEY,
    root     BYTEA NOT NULL,
    count    INTEGER NOT NULL,
    at       BIGINT NOT NULL
);

CREATE TABLE head (
    id         BIGINT PRIMARY KEY CHECK (id = 1),
    batch_no   BIGINT NOT NULL,
    outbox_seq BIGINT NOT NULL,
    root       BYTEA NOT NULL
) WITH (fillfactor = 10);
INSERT INTO head (id, batch_no, outbox_seq, root) VALUES (1, 0, 0, decode(repeat('00', 32), 'hex'));

INSERT INTO wallet (customer_id, balance, is_blocked, version)
VALUES ('\x00000000000000000000000000000101', 0, 0, 0);

-- Partitions of the month of `now_us` and the three after it; those that exist stay as they are. Gives how many it made.
-- The committer calls it between batches and may make no table otherwise.
CREATE FUNCTION make_order_partitions(now_us BIGINT) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = jangbu, pg_temp SET timezone = 'UTC' SET lock_timeout = '500ms' AS $$
DECLARE
    starts TIMESTAMPTZ := date_trunc('month', to_timestamp(now_us / 1000000));
    part   TEXT;
    made   INTEGER := 0;
BEGIN
    FOR ahead IN 0 .. 3 LOOP
        part := 'orders_' || to_char(starts, 'YYYY_MM');
        IF to_regclass(part) IS NULL THEN
            BEGIN
                -- Attached, not created in place: that would lock out every reader of the orders.
                EXECUTE format('CREATE TABLE %I (LIKE orders INCLUDING ALL) WITH (fillfactor = 95)', part);
                EXECUTE format('ALTER TABLE orders ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
                               part, key_at(starts), key_at(starts + INTERVAL '1 month'));
                made := made + 1;
            EXCEPTION WHEN check_violation OR duplicate_table OR unique_violation THEN
                NULL; -- its orders lie in orders_other already and stay there, or another instance was first
            END;
        END IF;
        starts := starts + INTERVAL '1 month';
    END LOOP;
    RETURN made;
END $$;

-- The least UUIDv7 of a moment: its milliseconds in 48 bits.
CREATE FUNCTION key_at(moment TIMESTAMPTZ) RETURNS BYTEA
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS
$$ SELECT decode(lpad(to_hex((extract(epoch FROM moment) * 1000)::BIGINT), 12, '0'), 'hex') $$;

REVOKE ALL ON FUNCTION make_order_partitions(BIGINT), key_at(TIMESTAMPTZ) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION make_order_partitions(BIGINT) TO jangbu_app;

-- What the program may do: read all, add rows, change the columns that change. What happened stays.
GRANT USAGE ON SCHEMA jangbu TO jangbu_app;
GRANT SELECT ON ALL TABLES IN SCHEMA jangbu TO jangbu_app;
GRANT INSERT ON setting, vault_key, staff, terminal, wallet, customer, product, barcode, product_price, campaign, coupon,
    shift, command, top_up, orders, refund, entry, stock_move, sales_hour, audit, seal, outbox, cursor, batch TO jangbu_app;
GRANT DELETE ON barcode TO jangbu_app;
GRANT UPDATE ON setting, staff, terminal, wallet, customer, product, campaign, shift, sales_hour, cursor TO jangbu_app;
GRANT UPDATE (state, order_id) ON coupon TO jangbu_app;
GRANT UPDATE (state, refunded) ON orders TO jangbu_app;
GRANT UPDATE (is_reversed) ON top_up TO jangbu_app;
GRANT UPDATE (batch_no, outbox_seq, root) ON head TO jangbu_app;
REVOKE ALL ON orders_other FROM jangbu_app;
