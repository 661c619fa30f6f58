-- 2026-11: how lokus are put forward, what was decided of them, and the letters of it. No person stands in any.

-- A way of choosing, by name and version: a change is a new version. `parameters`: see core/lokus/method.ts.
CREATE TABLE lokus_methods (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  version integer NOT NULL CHECK (version >= 1),
  parameters jsonb NOT NULL,
  saved_by text NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, name, version)
);

-- `year`: for which the villages are lokus. `basis`: the rembuk, letter or rule that it rests on. `method_id`: null = picked by hand, each village with its
-- reason. `recap`, `krs`: periods of the figures that were looked at; null = none.
CREATE TABLE lokus_decisions (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('penetapan', 'perluasan', 'kelulusan')),
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  basis text NOT NULL CHECK (basis <> ''),
  decided_on date NOT NULL,
  method_id uuid,
  recap text,
  krs text,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  FOREIGN KEY (kab_kode, method_id) REFERENCES lokus_methods
);

-- The figures as they stood when it was decided; null = not known. `reason`: why, where the method did not put it forward.
CREATE TABLE lokus_decision_villages (
  kab_kode text NOT NULL,
  decision_id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  rank integer,
  prevalence double precision,
  cases integer,
  reason text CHECK (reason <> ''),
  PRIMARY KEY (kab_kode, decision_id, desa_kode),
  FOREIGN KEY (kab_kode, decision_id) REFERENCES lokus_decisions
);

CREATE TABLE lokus_withdrawals (
  kab_kode text NOT NULL,
  decision_id uuid NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  withdrawn_by text NOT NULL,
  withdrawn_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, decision_id),
  FOREIGN KEY (kab_kode, decision_id) REFERENCES lokus_decisions
);

-- Words of the decree (SK), and its number once it is signed; the latest row counts.
CREATE TABLE lokus_letters (
  kab_kode text NOT NULL,
  decision_id uuid NOT NULL,
  id uuid NOT NULL,
  texts jsonb NOT NULL,
  number text CHECK (number <> ''),
  signed_on date,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, decision_id, id),
  FOREIGN KEY (kab_kode, decision_id) REFERENCES lokus_decisions,
  CHECK ((number IS NULL) = (signed_on IS NULL))
);

ALTER TABLE lokus_methods ENABLE ROW LEVEL SECURITY;
ALTER TABLE lokus_decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE lokus_decision_villages ENABLE ROW LEVEL SECURITY;
ALTER TABLE lokus_withdrawals ENABLE ROW LEVEL SECURITY;
ALTER TABLE lokus_letters ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON lokus_methods
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON lokus_decisions
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON lokus_decision_villages
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON lokus_withdrawals
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON lokus_letters
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
