-- Sums for the dashboard, kept in the transaction that changes what they sum: a year is read from a few thousand rows.
-- Hours and weeks count from 1970 in UTC.
CREATE TABLE sales_week (
    week       BIGINT NOT NULL,
    product_id BYTEA NOT NULL,
    units      BIGINT NOT NULL,
    revenue    BIGINT NOT NULL,
    PRIMARY KEY (week, product_id)
) WITH (fillfactor = 70);

-- By the hour of the order; refunds lower the hour of their order, and its count stays.
CREATE TABLE staff_hour (
    hour     BIGINT NOT NULL,
    staff_id BYTEA NOT NULL,
    orders   BIGINT NOT NULL,
    units    BIGINT NOT NULL,
    revenue  BIGINT NOT NULL,
    PRIMARY KEY (hour, staff_id)
) WITH (fillfactor = 70);

-- By the hour of the top-up, without those that were reversed.
CREATE TABLE top_up_hour (
    hour       BIGINT NOT NULL,
    tender     SMALLINT NOT NULL CHECK (tender BETWEEN 1 AND 3),
    is_walk_in SMALLINT NOT NULL CHECK (is_walk_in IN (0, 1)),
    top_ups    BIGINT NOT NULL,
    amount     BIGINT NOT NULL,
    PRIMARY KEY (hour, tender, is_walk_in)
) WITH (fillfactor = 70);

-- Orders that were refused, by the hour in which it was said.
CREATE TABLE refused_hour (
    hour   BIGINT NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    orders BIGINT NOT NULL,
    PRIMARY KEY (hour, reason)
) WITH (fillfactor = 70);

-- By how much what the shop owes its customers rose, by the hour in which it was recorded.
CREATE TABLE owed_hour (
    hour BIGINT NOT NULL PRIMARY KEY,
    rise BIGINT NOT NULL
) WITH (fillfactor = 70);

-- What the book holds already.
INSERT INTO sales_week (week, product_id, units, revenue)
SELECT (hour - ((hour % 168) + 168) % 168) / 168, product_id, SUM(units), SUM(revenue) FROM sales_hour GROUP BY 1, 2;

INSERT INTO staff_hour (hour, staff_id, orders, units, revenue)
SELECT hour, staff_id, COUNT(*), SUM(sold - given_back), SUM(kept)
FROM (
    SELECT (o.occurred_at - ((o.occurred_at % 3600000000) + 3600000000) % 3600000000) / 3600000000 AS hour,
           o.staff_id, o.paid - o.refunded AS kept,
           (SELECT COALESCE(SUM((line ->> 'quantity')::BIGINT), 0)::BIGINT
            FROM json_array_elements(o.lines::json) AS line) AS sold,
           (SELECT COALESCE(SUM((line ->> 'quantity')::BIGINT), 0)::BIGINT
            FROM refund r, json_array_elements(r.lines::json) AS line WHERE r.order_id = o.order_id) AS given_back
    FROM orders o
) AS sales
GROUP BY hour, staff_id;

INSERT INTO top_up_hour (hour, tender, is_walk_in, top_ups, amount)
SELECT (occurred_at - ((occurred_at % 3600000000) + 3600000000) % 3600000000) / 3600000000, tender,
       CASE WHEN customer_id = '\x00000000000000000000000000000101' THEN 1 ELSE 0 END, COUNT(*), SUM(amount)
FROM top_up WHERE is_reversed = 0 GROUP BY 1, 2, 3;

INSERT INTO refused_hour (hour, reason, orders)
SELECT (b.at - ((b.at % 3600000000) + 3600000000) % 3600000000) / 3600000000,
       c.outcome::json ->> 'refused', COUNT(*)
FROM command c JOIN batch b ON b.batch_no = c.batch_no
WHERE c.outcome LIKE '{"refused":"%","of":"order"%' GROUP BY 1, 2;

INSERT INTO owed_hour (hour, rise)
SELECT hour, SUM(rise)
FROM (
    SELECT (b.at - ((b.at % 3600000000) + 3600000000) % 3600000000) / 3600000000 AS hour,
           CASE e.code WHEN 1 THEN e.amount WHEN 2 THEN -e.amount WHEN 3 THEN -e.amount
           -- The walk-in customer is paid out in cash.
           WHEN 4 THEN CASE WHEN e.debit = '\x00000000000000000000000000000101' THEN -e.amount ELSE e.amount END
           ELSE 0 END AS rise
    FROM entry e JOIN batch b ON b.batch_no = e.batch_no
) AS rises
GROUP BY hour HAVING SUM(rise) <> 0;

GRANT SELECT, INSERT, UPDATE ON sales_week, staff_hour, top_up_hour, refused_hour, owed_hour TO jangbu_app;
