-- Each row names what is wrong; none means the step held.
SELECT 'a table is missing'
WHERE (SELECT count(*) FROM sqlite_schema WHERE type = 'table'
       AND name IN ('machine', 'cart', 'parked_cart', 'intent', 'failed_sign_in')) <> 5;
