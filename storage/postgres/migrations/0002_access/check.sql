-- Each row names what is wrong; none means the step held.
SELECT 'a table is missing'
WHERE (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'jangbu' AND c.relkind = 'r'
       AND c.relname IN ('token', 'enrolment', 'failed_sign_in', 'revocation')) <> 4;
