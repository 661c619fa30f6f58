-- 2026-11: what an applied table of a kind that is known (Elsimil, Sigizi, PUS, open data by village) says of each village, column by column of its kind, so
-- that it can be held against what others say. Which tables count, their state says. `counts`: by column; null = not reported, or not readable.
CREATE TABLE sheet_figures (
  kab_kode text NOT NULL,
  sheet_id uuid NOT NULL,
  area_kode text NOT NULL CHECK (starts_with(area_kode, kab_kode)),
  counts jsonb NOT NULL,
  PRIMARY KEY (kab_kode, sheet_id, area_kode),
  FOREIGN KEY (kab_kode, sheet_id) REFERENCES office_sheets
);

ALTER TABLE sheet_figures ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON sheet_figures
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON sheet_figures AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(area_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR area_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

-- A run of linkage that the program began by itself says after which list (of children, of families); null = a person began it.
ALTER TABLE linkage_runs ADD COLUMN after_list text CHECK (after_list IN ('anak', 'keluarga'));

-- Whether linkage runs by itself after a list was applied; the latest row counts, none = it does.
CREATE TABLE linkage_rules (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  by_itself boolean NOT NULL,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

ALTER TABLE linkage_rules ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON linkage_rules
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- Why a person joined two that they named themselves; null = it came of a pair that they answered.
ALTER TABLE linkage_aliases ADD COLUMN note text;
