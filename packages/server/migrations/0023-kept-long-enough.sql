-- 2026-11: when an account was closed, when its name was taken away, and when a device was last seen, so that rules of retention can ask.
ALTER TABLE accounts ADD COLUMN closed_at timestamptz;

-- Set once: name, user name and everything with which somebody came in are gone then; the row stays, since the trail and the work name its id.
ALTER TABLE accounts ADD COLUMN forgotten_at timestamptz;

-- When these were closed was not kept: it counts from now.
UPDATE accounts SET closed_at = now() WHERE state = 'nonaktif';

ALTER TABLE accounts ADD CHECK ((state = 'nonaktif') = (closed_at IS NOT NULL));

ALTER TABLE accounts ADD CHECK (forgotten_at IS NULL OR state = 'nonaktif');

ALTER TABLE account_devices ADD COLUMN seen_at timestamptz;

-- Not kept before either.
UPDATE account_devices SET seen_at = now();

ALTER TABLE account_devices ALTER COLUMN seen_at SET NOT NULL;
