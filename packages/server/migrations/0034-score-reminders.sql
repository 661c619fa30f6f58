-- 2026-11: villages reminded of the quarter of their convergence score, once a day at most; the task settles itself when the village hands in.
CREATE TABLE hpk_reminders (
  kab_kode text NOT NULL REFERENCES districts,
  quarter text NOT NULL CHECK (quarter ~ '^[0-9]{4}-T[1-4]$'),
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  day date NOT NULL,
  task_id uuid NOT NULL,
  reminded_by text NOT NULL,
  reminded_at timestamptz NOT NULL,
  -- Its quarter was handed in.
  closed_at timestamptz,
  PRIMARY KEY (kab_kode, quarter, desa_kode, day)
);

ALTER TABLE hpk_reminders ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON hpk_reminders
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON hpk_reminders AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
