-- Each row names what is wrong; none means the step held.
SELECT 'head is missing' WHERE (SELECT count(*) FROM head WHERE id = 1) <> 1;
SELECT 'walk-in customer is missing'
WHERE (SELECT count(*) FROM wallet WHERE customer_id = x'00000000000000000000000000000101') <> 1;
SELECT 'foreign key is broken: ' || "table" FROM pragma_foreign_key_check;
