-- 2026-11: persons of families that the register knows, from lists by name (civil list, Elsimil). Of everybody else in such a list nothing is kept here.

-- A list of persons that came in. `persons`: rows of the list; `matched`: of them, those whose family is known; `families`: those families, each once;
-- `children` and `mothers`: of the matched.
CREATE TABLE people_lists (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  source text NOT NULL CHECK (source <> ''),
  period text NOT NULL,
  state text NOT NULL CHECK (state IN ('applied', 'undone')),
  persons integer NOT NULL,
  matched integer NOT NULL,
  families integer NOT NULL,
  children integer NOT NULL,
  mothers integer NOT NULL,
  applied_by text NOT NULL,
  applied_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

-- What such a list writes of a person, a row for each; who of them is one person and who is whose mother says core/sasaran/family-people.ts from what is
-- written. `role`: as the list says it. `sealed`: name, numbers, names of the parents. The indexes are keyed digests: of the NIK, of everything.
CREATE TABLE family_people (
  kab_kode text NOT NULL REFERENCES districts,
  family_id uuid NOT NULL,
  id uuid NOT NULL,
  -- Where the family lives.
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  list_id uuid NOT NULL,
  source_row integer NOT NULL,
  role text NOT NULL CHECK (role IN ('kepala', 'istri', 'anak', 'lain')),
  sex text CHECK (sex IN ('L', 'P')),
  birth date,
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  nik_index bytea,
  content_index bytea NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, family_id, id)
);

CREATE INDEX family_people_of_list ON family_people (kab_kode, list_id);

CREATE INDEX family_people_nik ON family_people (kab_kode, nik_index);

-- Lists of persons come office by office, kecamatan by kecamatan: several of one kind may count for one period.
DROP INDEX IF EXISTS imports_one_counts;
CREATE UNIQUE INDEX imports_one_counts ON imports (kab_kode, kind, period)
  WHERE state = 'applied' AND kind NOT IN ('eppgbm-anak', 'krs-list', 'dtsen', 'civil-list', 'elsimil-list');

ALTER TABLE people_lists ENABLE ROW LEVEL SECURITY;
ALTER TABLE family_people ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON people_lists
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON family_people
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON family_people AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
