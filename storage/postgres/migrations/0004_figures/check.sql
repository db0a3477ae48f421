-- Each row names what is wrong; none means the step held.
SELECT 'weeks are not their hours'
WHERE (SELECT COALESCE(SUM(revenue), 0) FROM sales_week) <> (SELECT COALESCE(SUM(revenue), 0) FROM sales_hour);
SELECT 'staff sold something else than was sold'
WHERE (SELECT COALESCE(SUM(revenue), 0) FROM staff_hour) <> (SELECT COALESCE(SUM(revenue), 0) FROM sales_hour)
   OR (SELECT COALESCE(SUM(units), 0) FROM staff_hour) <> (SELECT COALESCE(SUM(units), 0) FROM sales_hour);
SELECT 'what is owed is not what customers have'
WHERE (SELECT COALESCE(SUM(rise), 0) FROM owed_hour) <> (SELECT SUM(balance) FROM wallet);
