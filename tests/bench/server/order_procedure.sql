-- The same order as one stored procedure a transaction: what a good ordinary design on PostgreSQL does. It keeps what the server
-- keeps of an order, row for row and index for index: the command by which a repetition is known, with its outcome; the
-- order with its lines and receipt number; the entry; the moves; sales by the hour; the outbox. Left out, in its favour: the
-- hash chain and a gapless outbox (a row that every order updates would make all wait in a line), long ids, sealing, access.
CREATE TABLE customer (customer_id int PRIMARY KEY, balance bigint NOT NULL CHECK (balance >= 0)) WITH (fillfactor = 50);
CREATE TABLE product (
    product_id int PRIMARY KEY, name text NOT NULL, price bigint NOT NULL, stock bigint NOT NULL CHECK (stock >= 0)
) WITH (fillfactor = 50);
CREATE TABLE terminal (terminal_id int PRIMARY KEY, next_receipt_no bigint NOT NULL) WITH (fillfactor = 10);
CREATE TABLE command (command_id uuid PRIMARY KEY, content_hash bytea NOT NULL, outcome text NOT NULL);
CREATE TABLE orders (
    order_id uuid PRIMARY KEY, customer_id int NOT NULL, occurred_at timestamptz NOT NULL, recorded_at timestamptz NOT NULL,
    paid bigint NOT NULL CHECK (paid >= 0), vat bigint NOT NULL, lines text NOT NULL, terminal_id int NOT NULL,
    receipt_no text COLLATE "C" NOT NULL
);
CREATE INDEX orders_by_time ON orders (occurred_at);
CREATE INDEX orders_of_customer ON orders (customer_id, occurred_at);
CREATE INDEX orders_by_receipt ON orders (receipt_no);
CREATE INDEX orders_of_terminal ON orders (terminal_id, occurred_at);
CREATE TABLE entry (
    entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id uuid NOT NULL, debit int NOT NULL, credit int NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0)
);
CREATE INDEX entry_debit ON entry (debit, entry_id);
CREATE TABLE stock_move (
    move_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id uuid NOT NULL, product_id int NOT NULL, delta bigint NOT NULL
);
CREATE INDEX stock_move_of ON stock_move (product_id, move_id);
CREATE TABLE sales_hour (
    hour timestamptz NOT NULL, product_id int NOT NULL, units bigint NOT NULL, revenue bigint NOT NULL,
    PRIMARY KEY (hour, product_id)
) WITH (fillfactor = 70);
CREATE TABLE outbox (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id uuid NOT NULL);

INSERT INTO customer SELECT number, 1000000000 FROM generate_series(0, :customers - 1) AS number;
INSERT INTO product SELECT number, '상품 ' || number, 500 + number % 100 * 100, 1000000000
FROM generate_series(0, :products - 1) AS number;
-- Every client of pgbench is a counter of its own: they never wait for each other's receipt numbers.
INSERT INTO terminal SELECT number, 1 FROM generate_series(0, 63) AS number;

CREATE PROCEDURE place_order(counter int, buyer int, first int, second int) LANGUAGE plpgsql AS $$
DECLARE
    id uuid := gen_random_uuid();
    moment timestamptz := now();
    total bigint;
    lines_text text;
    receipt bigint;
    left_over bigint;
BEGIN
    PERFORM FROM customer WHERE customer_id = buyer FOR NO KEY UPDATE;
    PERFORM FROM command WHERE command_id = id;
    IF FOUND THEN
        RETURN;
    END IF;
    WITH locked AS (
        SELECT product_id, name, price, CASE product_id WHEN first THEN 1 ELSE 2 END AS quantity
        FROM product WHERE product_id IN (first, second) ORDER BY product_id FOR NO KEY UPDATE
    )
    SELECT sum(price * quantity), '[' || string_agg(format(
        '{"product":%s,"name":"%s","quantity":%s,"price":%s,"list_price":%s,"paid":%s,"vat":%s}', product_id, name, quantity,
        price, price, price * quantity, price * quantity / 11), ',') || ']'
    INTO total, lines_text FROM locked;
    UPDATE customer SET balance = balance - total WHERE customer_id = buyer RETURNING balance INTO left_over;
    UPDATE product SET stock = stock - CASE product_id WHEN first THEN 1 ELSE 2 END
    WHERE product_id IN (first, second);
    UPDATE terminal SET next_receipt_no = next_receipt_no + 1 WHERE terminal_id = counter RETURNING next_receipt_no INTO receipt;
    INSERT INTO sales_hour AS t SELECT date_trunc('hour', moment), product_id, CASE product_id WHEN first THEN 1 ELSE 2 END,
        price * CASE product_id WHEN first THEN 1 ELSE 2 END
    FROM product WHERE product_id IN (first, second) ORDER BY product_id
    ON CONFLICT (hour, product_id) DO UPDATE SET units = t.units + excluded.units, revenue = t.revenue + excluded.revenue;
    -- A content hash comes with the request: only its bytes are written here.
    INSERT INTO command VALUES (id, '\x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', format(
        '{"accepted":"order_paid","facts":{"gross":%s,"discount":0,"paid":%s,"vat":%s,"balance_before":%s,"balance_after":%s,'
        '"receipt_no":"A-%s"}}', total, total, total / 11, left_over + total, left_over, receipt));
    INSERT INTO orders VALUES (id, buyer, moment, moment, total, total / 11, lines_text, counter, 'A' || counter || '-' || receipt);
    INSERT INTO entry (order_id, debit, credit, amount) VALUES (id, buyer, -1, total);
    INSERT INTO stock_move (order_id, product_id, delta) VALUES (id, first, -1), (id, second, -2);
    INSERT INTO outbox (order_id) VALUES (id);
END $$;
