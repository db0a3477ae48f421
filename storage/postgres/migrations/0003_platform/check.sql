-- Each row names what is wrong; none means the step held.
SELECT 'a cursor has no epoch' WHERE EXISTS (SELECT 1 FROM cursor WHERE epoch <> 0);
SELECT 'jangbu_app may not park' WHERE NOT has_table_privilege('jangbu_app', 'parked_key', 'DELETE');
