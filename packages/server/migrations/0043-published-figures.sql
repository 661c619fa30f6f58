-- 2026-11: prevalences that others published, and what they are to be. Rows are never changed: a wrong one is withdrawn with a reason and stays; a target that is
-- revised is a new row.
CREATE TABLE prevalence_figures (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  -- Of whom: ID = the nation, two digits = a province, 99.01 = a district (not only the own one: claims are held against neighbours).
  kode text NOT NULL CHECK (kode ~ '^(ID|[0-9]{2}|[0-9]{2}\.[0-9]{2})$'),
  nama text NOT NULL,
  -- As it is called where it was published: SSGI, SKI, e-PPGBM.
  source text NOT NULL,
  year smallint NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  month smallint CHECK (month BETWEEN 1 AND 12),
  percent double precision NOT NULL CHECK (percent BETWEEN 0 AND 100),
  -- 95 % interval and number of children; null = not published.
  low double precision,
  high double precision,
  n integer CHECK (n > 0),
  population text NOT NULL CHECK (population IN ('balita', 'baduta')),
  page text,
  entered_by text NOT NULL,
  entered_at timestamptz NOT NULL,
  withdrawn_by text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  PRIMARY KEY (kab_kode, id),
  CHECK ((low IS NULL) = (high IS NULL)),
  CHECK (low IS NULL OR (low <= percent AND percent <= high)),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);

CREATE TABLE prevalence_targets (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('nasional', 'provinsi', 'kabupaten')),
  year smallint NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  percent double precision NOT NULL CHECK (percent BETWEEN 0 AND 100),
  -- The paper that sets it, and where it can be read.
  source text NOT NULL,
  page text,
  -- From when it holds: of one level and year the latest that has begun counts.
  valid_from date NOT NULL,
  reason text NOT NULL,
  entered_by text NOT NULL,
  entered_at timestamptz NOT NULL,
  withdrawn_by text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  PRIMARY KEY (kab_kode, id),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);

ALTER TABLE prevalence_figures ENABLE ROW LEVEL SECURITY;
ALTER TABLE prevalence_targets ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON prevalence_figures
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON prevalence_targets
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
