-- When a coupon was claimed: the moment of the batch that sealed it. Found by the coupon's key.
-- Run as jangbu_owner, in the schema jangbu.
CREATE INDEX seal_of_coupon ON seal (row_key) WHERE kind = 8;
