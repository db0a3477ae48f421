-- Each row names what is wrong; none means the step held.
SELECT 'head is missing' WHERE (SELECT count(*) FROM head WHERE id = 1) <> 1;
SELECT 'walk-in customer is missing'
WHERE (SELECT count(*) FROM wallet WHERE customer_id = '\x00000000000000000000000000000101') <> 1;
SELECT 'jangbu_app may change ' || kept FROM unnest(ARRAY['command', 'refund', 'entry', 'stock_move', 'product_price', 'audit',
    'outbox', 'batch', 'vault_key', 'migration']) AS kept
WHERE has_any_column_privilege('jangbu_app', kept, 'UPDATE') OR has_table_privilege('jangbu_app', kept, 'DELETE, TRUNCATE');
