-- Each row names what is wrong; none means the step held.
SELECT 'claims cannot be found by their coupon' WHERE to_regclass('seal_of_coupon') IS NULL;
