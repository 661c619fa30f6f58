-- 2026-11: lists by name and lists of things come in too. Which kinds there are, the program says (core/intake/lists/record-imports.ts); the database holds
-- only that a kind is a word. Lists of persons come office by office, kecamatan by kecamatan: several of one kind may count for one period.
ALTER TABLE imports DROP CONSTRAINT IF EXISTS imports_kind_check;
ALTER TABLE imports ADD CONSTRAINT imports_kind_check CHECK (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE imports DROP CONSTRAINT IF EXISTS imports_period_check;
ALTER TABLE imports ADD CONSTRAINT imports_period_check CHECK (period ~ '^\d{4}(-(0[1-9]|1[0-2]|S[12]|T[1-4]))?$');

DROP INDEX IF EXISTS imports_one_counts;
CREATE UNIQUE INDEX imports_one_counts ON imports (kab_kode, kind, period)
  WHERE state = 'applied' AND kind NOT IN ('eppgbm-anak', 'krs-list', 'dtsen');

-- Rows of lists of things (posyandu, budget lines, nomenclature, context figures), of applied imports; no person stands in them. `area_kode`: the village,
-- kecamatan or district that a row is of; `-` = of none that is known. `content`: values by column of the kind.
CREATE TABLE office_records (
  kab_kode text NOT NULL,
  import_id uuid NOT NULL,
  row integer NOT NULL,
  area_kode text NOT NULL CHECK (area_kode = '-' OR starts_with(area_kode, kab_kode)),
  content jsonb NOT NULL,
  PRIMARY KEY (kab_kode, import_id, row),
  FOREIGN KEY (kab_kode, import_id) REFERENCES imports
);

CREATE INDEX office_records_of_area ON office_records (kab_kode, import_id, area_kode);

-- Lists that say how well off persons are (DTSEN), applied to the families that are known. `persons`: rows of the list; `matched`: of them, those whose
-- family is known; `families`: those families, each once.
CREATE TABLE welfare_lists (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  period text NOT NULL,
  state text NOT NULL CHECK (state IN ('applied', 'undone')),
  persons integer NOT NULL,
  matched integer NOT NULL,
  families integer NOT NULL,
  applied_by text NOT NULL,
  applied_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

-- What such a list says of a family: the lowest decile of its persons, and assistance as soon as one of them gets it; null = not known.
CREATE TABLE welfare_records (
  kab_kode text NOT NULL REFERENCES districts,
  list_id uuid NOT NULL,
  family_id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  decile integer CHECK (decile BETWEEN 1 AND 10),
  pkh boolean,
  bpnt boolean,
  pbi_jk boolean,
  PRIMARY KEY (kab_kode, list_id, family_id)
);

CREATE INDEX welfare_records_of_family ON welfare_records (kab_kode, family_id);

-- Why a district may hold a list with persons; the latest of a kind counts, earlier ones stay.
CREATE TABLE legal_bases (
  kab_kode text NOT NULL REFERENCES districts,
  kind text NOT NULL,
  id uuid NOT NULL,
  text_id text NOT NULL CHECK (text_id <> ''),
  text_en text NOT NULL CHECK (text_en <> ''),
  set_by text NOT NULL,
  set_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, kind, id)
);

-- Families whose identity was erased, and why.
CREATE TABLE family_erasures (
  kab_kode text NOT NULL REFERENCES districts,
  family_id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  at timestamptz NOT NULL,
  actor text NOT NULL,
  ground text NOT NULL,
  PRIMARY KEY (kab_kode, family_id)
);

ALTER TABLE office_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE welfare_lists ENABLE ROW LEVEL SECURITY;
ALTER TABLE welfare_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE legal_bases ENABLE ROW LEVEL SECURITY;
ALTER TABLE family_erasures ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON office_records
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON welfare_lists
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON welfare_records
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON legal_bases
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON family_erasures
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON office_records AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(area_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR area_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON welfare_records AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON family_erasures AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
