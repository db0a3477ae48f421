-- Each row names what is wrong; none means the step held.
SELECT 'claims cannot be found by their coupon'
WHERE NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = 'seal_of_coupon');
