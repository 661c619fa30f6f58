-- 2026-11: what a person may ask of those who keep its data: to see it, to have it corrected, to have it destroyed.

-- A key of each person whose values stand in the trail (before → after of a correction), sealed; made at the first such act. Destroying it
-- destroys those values, while the trail stays whole.
CREATE TABLE child_keys (
  kab_kode text NOT NULL,
  child_id uuid NOT NULL,
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (kab_kode, child_id)
);

-- Children whose identity was destroyed: figures stay, nobody knows whose. `ground`: a word of `core/accounts/erasure-grounds.ts`.
CREATE TABLE child_erasures (
  kab_kode text NOT NULL,
  child_id uuid NOT NULL,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  ground text NOT NULL,
  PRIMARY KEY (kab_kode, child_id)
);

ALTER TABLE child_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE child_erasures ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON child_keys
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_district ON child_erasures
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
