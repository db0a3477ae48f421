-- Each row names what is wrong; none means the step held.
SELECT 'a cursor has no epoch' WHERE EXISTS (SELECT 1 FROM cursor WHERE epoch <> 0);
SELECT 'somebody is parked already' WHERE EXISTS (SELECT 1 FROM parked_key);
