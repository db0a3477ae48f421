-- Each row names what is wrong; none means the step held.
SELECT 'a table is missing'
WHERE (SELECT count(*) FROM sqlite_schema WHERE type = 'table'
       AND name IN ('token', 'enrolment', 'failed_sign_in', 'revocation')) <> 4;
