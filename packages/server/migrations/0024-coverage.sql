-- 2026-11: what offices report: numbers of services and of the groups that they stand over, by period and area. A number is never changed: the latest
-- row of a thing, part, period and area counts. No row = not reported; a null value = it does not apply there; zero is zero.

-- Changes that a district makes to the shipped catalogue, and indicators of its own. Each is a whole definition that holds from a year on.
CREATE TABLE indicator_definitions (
  kab_kode text NOT NULL REFERENCES districts,
  code text NOT NULL CHECK (code ~ '^[A-Z][0-9]{2,3}$'),
  version integer NOT NULL CHECK (version > 0),
  from_year integer NOT NULL CHECK (from_year BETWEEN 2000 AND 2100),
  -- Not reported any more from then on.
  retired boolean NOT NULL,
  definition jsonb NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, code, version)
);

-- Opened, locked, opened again: the latest row counts.
CREATE TABLE coverage_periods (
  kab_kode text NOT NULL REFERENCES districts,
  period text NOT NULL CHECK (period ~ '^[0-9]{4}(-(S[12]|T[1-4]|[01][0-9]))?$'),
  id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('terbuka', 'terkunci')),
  -- Last day to report; null = none set.
  due date,
  reason text,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, period, id)
);

-- `office_id`: whose number it is (null = nobody owned it then: the secretariat's); `on_behalf`: the secretariat entered it for them. `version`: of the definition
-- that it was reported under. `retracted`: it was withdrawn, as if never reported. `reason`: asked for when the period was locked already.
CREATE TABLE coverage_values (
  kab_kode text NOT NULL REFERENCES districts,
  period text NOT NULL,
  code text NOT NULL,
  part text NOT NULL CHECK (part IN ('nilai', 'penyebut')),
  area text NOT NULL CHECK (starts_with(area, kab_kode)),
  id uuid NOT NULL,
  value integer CHECK (value >= 0),
  from_elsewhere boolean NOT NULL,
  retracted boolean NOT NULL,
  version integer NOT NULL,
  office_id uuid,
  on_behalf boolean NOT NULL,
  source text NOT NULL CHECK (source IN ('ketik', 'templat', 'berkas')),
  -- Of a file: its import; of a sheet: the cell.
  import_id uuid,
  source_cell text,
  reason text,
  entered_by text NOT NULL,
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, period, code, part, area, id),
  CHECK (NOT (retracted AND value IS NOT NULL))
);

-- What an office says of all its numbers of a period: handed in, approved by somebody who did not enter them, given back. The latest row counts.
CREATE TABLE coverage_sendings (
  kab_kode text NOT NULL REFERENCES districts,
  period text NOT NULL,
  id uuid NOT NULL,
  office_id uuid,
  state text NOT NULL CHECK (state IN ('diajukan', 'disetujui', 'dikembalikan')),
  note text,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, period, id)
);

-- A governed number that another office has otherwise: both stand until it is settled.
CREATE TABLE coverage_disputes (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  code text NOT NULL,
  period text NOT NULL,
  area text NOT NULL CHECK (starts_with(area, kab_kode)),
  -- What stood there then; null = nothing.
  held integer,
  claimed integer NOT NULL CHECK (claimed >= 0),
  claimed_by_office uuid,
  reason text NOT NULL CHECK (reason <> ''),
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL,
  outcome text CHECK (outcome IN ('tetap', 'diganti')),
  settled_reason text,
  settled_by text,
  settled_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  CHECK ((outcome IS NULL) = (settled_at IS NULL))
);

CREATE UNIQUE INDEX coverage_disputes_one_open ON coverage_disputes (kab_kode, code, period, area, claimed_by_office) NULLS NOT DISTINCT WHERE outcome IS NULL;

ALTER TABLE indicator_definitions ENABLE ROW LEVEL SECURITY;
ALTER TABLE coverage_periods ENABLE ROW LEVEL SECURITY;
ALTER TABLE coverage_values ENABLE ROW LEVEL SECURITY;
ALTER TABLE coverage_sendings ENABLE ROW LEVEL SECURITY;
ALTER TABLE coverage_disputes ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON indicator_definitions
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON coverage_periods
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON coverage_values
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON coverage_sendings
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON coverage_disputes
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
