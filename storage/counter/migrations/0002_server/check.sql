-- Each row names what is wrong; none means the step held.
SELECT 'the table is missing'
WHERE NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'server');
