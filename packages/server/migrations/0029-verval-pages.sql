-- 2026-11: what the pages of verval need: the cut-offs of 4T that a district goes by, those that a round began with, and which village was reminded when.

-- Append-only: the latest counts. `cutoffs`: as core/verval/cut-offs.ts.
CREATE TABLE verval_cutoffs (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  cutoffs jsonb NOT NULL,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

-- Once a day for each village: `day` as the district's calendar has it.
CREATE TABLE verval_reminders (
  kab_kode text NOT NULL REFERENCES districts,
  round_id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  day date NOT NULL,
  reminded_by text NOT NULL,
  reminded_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, round_id, desa_kode, day)
);

-- null = begun before cut-offs were kept.
ALTER TABLE verval_rounds ADD COLUMN cutoffs jsonb;

ALTER TABLE verval_cutoffs ENABLE ROW LEVEL SECURITY;
ALTER TABLE verval_reminders ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON verval_cutoffs
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON verval_reminders
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON verval_reminders AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
