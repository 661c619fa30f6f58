-- 2026-11: families, the lists that name them, and the verification of these lists down to the village (verval). Nobody's finding is ever changed: the
-- next one follows it. What is agreed (Data Tetap) is frozen: its rows are never updated nor deleted.

-- A family of the register. `desa_kode`: where it lives, as the latest list or the village itself says. `list_id`: which list brought it; null = a village
-- added it in the field.
CREATE TABLE families (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  list_id uuid,
  PRIMARY KEY (kab_kode, id)
);

CREATE INDEX families_of_village ON families (kab_kode, desa_kode, id);

-- Who a family is, sealed: each spelling that was ever read is a row. The indexes are keyed digests: of the family card, of the NIK of its head and of
-- the wife, of name with village and RT/RW, of everything.
CREATE TABLE family_persons (
  kab_kode text NOT NULL REFERENCES districts,
  family_id uuid NOT NULL,
  id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  kk_index bytea,
  head_index bytea,
  wife_index bytea,
  name_index bytea,
  content_index bytea NOT NULL,
  list_id uuid,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, family_id, id)
);

CREATE INDEX family_persons_kk ON family_persons (kab_kode, kk_index);

CREATE INDEX family_persons_head ON family_persons (kab_kode, head_index);

CREATE INDEX family_persons_wife ON family_persons (kab_kode, wife_index);

-- A list of families that came in. `held`: a round of verval stands on it, so that it cannot be taken back. `doubtful`: rows that may be a family of the register
-- and could not be told from another, taken as new families; `doubled`: rows of a family that stands in the list more than once.
CREATE TABLE family_lists (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  source text NOT NULL CHECK (source <> ''),
  period text NOT NULL,
  state text NOT NULL CHECK (state IN ('applied', 'undone')),
  held boolean NOT NULL,
  listed integer NOT NULL,
  fresh integer NOT NULL,
  doubtful integer NOT NULL,
  doubled integer NOT NULL,
  applied_by text NOT NULL,
  applied_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

-- What a list says of a family. `marks`: as core/sasaran/family-marks.ts writes them.
CREATE TABLE family_records (
  kab_kode text NOT NULL REFERENCES districts,
  list_id uuid NOT NULL,
  family_id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  marks text NOT NULL CHECK (marks ~ '^[-01]{11}$'),
  welfare text,
  accompaniment text,
  source_row integer NOT NULL,
  PRIMARY KEY (kab_kode, list_id, family_id)
);

CREATE INDEX family_records_of_family ON family_records (kab_kode, family_id);

CREATE TABLE verval_rounds (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  list_id uuid NOT NULL,
  deadline date NOT NULL,
  state text NOT NULL CHECK (state IN ('berjalan', 'ditutup')),
  -- Why it was opened again; null = it was not.
  reason text,
  begun_by text NOT NULL,
  begun_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, list_id)
);

-- The families of a round as it began with them, and those that a village added. `desa_kode`: whose they are to look at now; another than `listed_desa`
-- once a village has said that they moved.
CREATE TABLE verval_families (
  kab_kode text NOT NULL REFERENCES districts,
  round_id uuid NOT NULL,
  family_id uuid NOT NULL,
  listed_desa text NOT NULL CHECK (starts_with(listed_desa, kab_kode)),
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  marks text NOT NULL CHECK (marks ~ '^[-01]{11}$'),
  added boolean NOT NULL,
  PRIMARY KEY (kab_kode, round_id, family_id)
);

CREATE INDEX verval_families_of_village ON verval_families (kab_kode, round_id, desa_kode);

-- What was found of a family, look by look: `no` counts them, so that two people cannot both be the next. `id` is made by the device.
CREATE TABLE verval_checks (
  kab_kode text NOT NULL REFERENCES districts,
  round_id uuid NOT NULL,
  family_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  id uuid NOT NULL,
  -- The look that the person had before them; null = nobody had looked.
  base_id uuid,
  -- The village that looked.
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  finding text NOT NULL CHECK (finding IN ('ada', 'pindah', 'meninggal', 'ganda', 'tidak-ditemukan')),
  marks text CHECK (marks ~ '^[-01]{11}$'),
  moved_to text CHECK (starts_with(moved_to, kab_kode)),
  same_as uuid,
  entered_by text NOT NULL,
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, round_id, family_id, no),
  UNIQUE (kab_kode, id),
  CHECK ((finding = 'ada') = (marks IS NOT NULL)),
  CHECK (moved_to IS NULL OR finding = 'pindah'),
  CHECK (same_as IS NULL OR finding = 'ganda')
);

-- The way of each village: signed, verified, given back, opened again. The latest counts.
CREATE TABLE verval_villages (
  kab_kode text NOT NULL REFERENCES districts,
  round_id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  no integer NOT NULL CHECK (no > 0),
  id uuid NOT NULL,
  -- `pindah-masuk`: a family was found to live here after the village had signed; nobody's own step.
  step text NOT NULL CHECK (step IN ('tandatangan', 'verifikasi', 'kembalikan', 'buka', 'pindah-masuk')),
  state text NOT NULL CHECK (state IN ('dikerjakan', 'ditandatangani', 'diverifikasi')),
  reason text,
  taken_by text NOT NULL,
  taken_role text,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, round_id, desa_kode, no)
);

-- Data Tetap vN. `digest`: SHA-256 of its families as core/verval/agreed-list.ts writes them. `counts`: the reckoning of the district and of each village;
-- `difference`: to the list that the round began with, and to the version before, as they were when it was frozen.
CREATE TABLE agreed_lists (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  round_id uuid NOT NULL,
  digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  families integer NOT NULL,
  counts jsonb NOT NULL,
  difference jsonb NOT NULL,
  -- Villages taken as they were listed where nobody had looked, and why.
  unfinished text[] NOT NULL,
  reason text,
  frozen_by text NOT NULL,
  frozen_role text,
  frozen_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, version),
  CHECK (unfinished = '{}' OR reason IS NOT NULL)
);

CREATE TABLE agreed_families (
  kab_kode text NOT NULL REFERENCES districts,
  list_id uuid NOT NULL,
  family_id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  marks text NOT NULL CHECK (marks ~ '^[-01]{11}$'),
  basis text NOT NULL CHECK (basis IN ('verval', 'tanpa-verval')),
  PRIMARY KEY (kab_kode, list_id, family_id)
);

ALTER TABLE families ENABLE ROW LEVEL SECURITY;
ALTER TABLE family_persons ENABLE ROW LEVEL SECURITY;
ALTER TABLE family_lists ENABLE ROW LEVEL SECURITY;
ALTER TABLE family_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE verval_rounds ENABLE ROW LEVEL SECURITY;
ALTER TABLE verval_families ENABLE ROW LEVEL SECURITY;
ALTER TABLE verval_checks ENABLE ROW LEVEL SECURITY;
ALTER TABLE verval_villages ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreed_lists ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreed_families ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON families
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON family_persons
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON family_lists
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON family_records
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON verval_rounds
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON verval_families
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON verval_checks
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON verval_villages
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON agreed_lists
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON agreed_families
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON families AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON family_persons AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON family_records AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON verval_families AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON verval_villages AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON agreed_families AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

-- A family that moved takes what was found of it along.
CREATE POLICY own_areas ON verval_checks AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR EXISTS (SELECT FROM verval_families AS family WHERE family.kab_kode = verval_checks.kab_kode
      AND family.round_id = verval_checks.round_id AND family.family_id = verval_checks.family_id));
