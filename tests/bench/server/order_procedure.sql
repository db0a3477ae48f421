-- The same order as one stored procedure a transaction: what a good ordinary design on PostgreSQL does.
CREATE TABLE customer (customer_id int PRIMARY KEY, balance bigint NOT NULL CHECK (balance >= 0)) WITH (fillfactor = 50);
CREATE TABLE product (product_id int PRIMARY KEY, price bigint NOT NULL, stock bigint NOT NULL CHECK (stock >= 0))
    WITH (fillfactor = 50);
CREATE TABLE orders (
    order_id uuid PRIMARY KEY, customer_id int NOT NULL, at timestamptz NOT NULL, paid bigint NOT NULL, lines jsonb NOT NULL
);
CREATE TABLE entry (
    entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id uuid NOT NULL, debit int NOT NULL, credit int NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0)
);
CREATE TABLE stock_move (
    move_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id uuid NOT NULL, product_id int NOT NULL, delta bigint NOT NULL
);
CREATE TABLE outbox (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id uuid NOT NULL);

INSERT INTO customer SELECT number, 1000000000 FROM generate_series(0, :customers - 1) AS number;
INSERT INTO product SELECT number, 500 + number % 100 * 100, 1000000000 FROM generate_series(0, :products - 1) AS number;

CREATE PROCEDURE place_order(buyer int, first int, second int) LANGUAGE plpgsql AS $$
DECLARE
    id uuid := gen_random_uuid();
    total bigint;
BEGIN
    PERFORM FROM customer WHERE customer_id = buyer FOR NO KEY UPDATE;
    PERFORM FROM product WHERE product_id IN (first, second) ORDER BY product_id FOR NO KEY UPDATE;
    SELECT sum(price * CASE product_id WHEN first THEN 1 ELSE 2 END) INTO total
    FROM product WHERE product_id IN (first, second);
    UPDATE customer SET balance = balance - total WHERE customer_id = buyer;
    UPDATE product SET stock = stock - CASE product_id WHEN first THEN 1 ELSE 2 END
    WHERE product_id IN (first, second);
    INSERT INTO orders VALUES (id, buyer, now(), total, jsonb_build_array(
        jsonb_build_object('product', first, 'quantity', 1), jsonb_build_object('product', second, 'quantity', 2)));
    INSERT INTO entry (order_id, debit, credit, amount) VALUES (id, buyer, -1, total);
    INSERT INTO stock_move (order_id, product_id, delta) VALUES (id, first, -1), (id, second, -2);
    INSERT INTO outbox (order_id) VALUES (id);
END $$;
