-- 2026-11: access in an emergency (break-glass): somebody takes, for a reason and a few hours, sight of children outside their own areas. A reference
-- table like account_grants: who somebody is must be known before any district is. Nothing is changed in a row but its early end and that the owner
-- of the data has seen it. `note` holds no names; the trail holds only the reason's code.
CREATE TABLE account_emergencies (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts,
  kab text NOT NULL CHECK (kab ~ '^\d{2}\.\d{2}$'),
  areas text[] NOT NULL CHECK (cardinality(areas) > 0),
  reason text NOT NULL,
  note text NOT NULL,
  begun_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_by text,
  ended_at timestamptz,
  seen_by text,
  seen_at timestamptz,
  CHECK (ends_at > begun_at AND ends_at <= begun_at + interval '4 hours'),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  CHECK ((seen_by IS NULL) = (seen_at IS NULL))
);

CREATE INDEX account_emergencies_of_account ON account_emergencies (account_id, ends_at);

CREATE INDEX account_emergencies_of_district ON account_emergencies (kab, begun_at);
