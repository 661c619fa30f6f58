-- 2026-11: the convergence score of villages (skor konvergensi desa, SPEC 2.5), from what families of the first 1,000 days received month by month. Everything is
-- appended: a correction is the next row (`no`) of the same person or month, the latest counts, and the rows before it stay as the history.

-- Who is followed: pregnant women and children. Sealed: {"nama","kepala","noKk","nik","alamat","rt","rw"} as JSON; the indexes are keyed digests, the
-- same as those of the registers of families and of children, by which a proposal finds its person.
CREATE TABLE hpk_persons (
  kab_kode text NOT NULL REFERENCES districts,
  person_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  -- Persons of one house, counted once.
  household_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('bumil', 'anak')),
  -- First day of the month: of birth of a child, of the beginning of a pregnancy.
  start_month date NOT NULL,
  gave_birth date,
  -- From this month on no longer followed, and why.
  ended date,
  ending text CHECK (ending IN ('pindah', 'meninggal', 'keguguran', 'salah-catat', 'lainnya')),
  -- How often before the first month that was noted here; null = not known.
  before_weighed smallint CHECK (before_weighed >= 0),
  before_counselled smallint CHECK (before_counselled >= 0),
  before_parenting smallint CHECK (before_parenting >= 0),
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  kk_index bytea,
  nik_index bytea,
  -- The earliest month whose score this row may change; null = none.
  affects_from date,
  reason text,
  entered_by text NOT NULL,
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, person_id, no),
  UNIQUE (kab_kode, id),
  CHECK ((ended IS NULL) = (ending IS NULL)),
  CHECK (gave_birth IS NULL OR (kind = 'bumil' AND gave_birth >= start_month))
);

CREATE INDEX hpk_persons_of_village ON hpk_persons (kab_kode, desa_kode, person_id);

CREATE INDEX hpk_persons_kk ON hpk_persons (kab_kode, kk_index);

-- What was noted of a person in a month: `noted` as core/scorecard/service-items.ts names its items, what is absent was not reported; `sources`: the
-- items that were taken over from a proposal, and of which register.
CREATE TABLE hpk_months (
  kab_kode text NOT NULL REFERENCES districts,
  person_id uuid NOT NULL,
  month date NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  -- Made by the device.
  id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  noted jsonb NOT NULL,
  sources jsonb NOT NULL,
  reason text,
  entered_by text NOT NULL,
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, person_id, month, no),
  UNIQUE (kab_kode, id)
);

CREATE INDEX hpk_months_of_village ON hpk_months (kab_kode, desa_kode, month);

-- A village hands in its quarter (`2026-T3`): its answers and what was counted at that moment. A later one takes its place.
CREATE TABLE hpk_reports (
  kab_kode text NOT NULL REFERENCES districts,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  quarter text NOT NULL CHECK (quarter ~ '^[0-9]{4}-T[1-4]$'),
  no integer NOT NULL CHECK (no > 0),
  id uuid NOT NULL,
  counts jsonb NOT NULL,
  -- Was there a rembuk stunting, with residents and several parties? null = not answered.
  met boolean,
  joint boolean,
  note text,
  reason text,
  sent_by text NOT NULL,
  sent_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, desa_kode, quarter, no)
);

-- Quarters locked and opened again by the secretariat; the latest counts, none = open.
CREATE TABLE hpk_quarters (
  kab_kode text NOT NULL REFERENCES districts,
  quarter text NOT NULL CHECK (quarter ~ '^[0-9]{4}-T[1-4]$'),
  no integer NOT NULL CHECK (no > 0),
  id uuid NOT NULL,
  step text NOT NULL CHECK (step IN ('kunci', 'buka')),
  reason text,
  taken_by text NOT NULL,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, quarter, no),
  CHECK (step = 'kunci' OR reason IS NOT NULL)
);

ALTER TABLE hpk_persons ENABLE ROW LEVEL SECURITY;
ALTER TABLE hpk_months ENABLE ROW LEVEL SECURITY;
ALTER TABLE hpk_reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE hpk_quarters ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON hpk_persons
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON hpk_months
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON hpk_reports
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON hpk_quarters
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON hpk_persons AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON hpk_months AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON hpk_reports AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
