-- 2026-11: what offices, villages, companies and others pledged: how much, where, until when; how far it came, with proof; what of it the public is shown.

-- Who pledged does not change: another pledger is another commitment. `who`: core/commitment/pledge.ts. `office_id` for an office of the register, `area` for a village or kecamatan.
-- `clause_id`, `owner`: the agreed clause of a rembuk and which of its owners it was made for, so that no owner gets two of the same clause.
CREATE TABLE commitments (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  -- The year that it is for.
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  who text NOT NULL CHECK (who IN ('lembaga', 'desa', 'kecamatan', 'dprd', 'forkopimda', 'perusahaan', 'perguruan-tinggi', 'organisasi', 'perorangan')),
  office_id uuid,
  area text CHECK (starts_with(area, kab_kode)),
  rembuk_id uuid,
  clause_id uuid,
  owner text,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, clause_id, owner),
  FOREIGN KEY (kab_kode, rembuk_id) REFERENCES rembuk,
  CHECK ((who = 'lembaga') = (office_id IS NOT NULL)),
  CHECK ((who IN ('desa', 'kecamatan')) = (area IS NOT NULL)),
  CHECK ((rembuk_id IS NULL) = (clause_id IS NULL)),
  CHECK (owner IS NULL OR clause_id IS NOT NULL)
);

CREATE INDEX commitments_of_year ON commitments (kab_kode, year);

-- Every writing of it, `no` counts them: the latest counts. `reason`: why it was withdrawn, came out in part, or its day was moved.
CREATE TABLE commitment_revisions (
  kab_kode text NOT NULL,
  commitment_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  content jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('dijanjikan', 'berjalan', 'dipenuhi', 'sebagian', 'ditarik')),
  reason text CHECK (reason <> ''),
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, commitment_id, no),
  FOREIGN KEY (kab_kode, commitment_id) REFERENCES commitments,
  CHECK (state NOT IN ('sebagian', 'ditarik') OR reason IS NOT NULL)
);

-- What was done up to a day, each entry by itself; null = not told. An entry that was wrong is struck with its reason and stays. `documents`: its proof.
CREATE TABLE commitment_progress (
  kab_kode text NOT NULL,
  commitment_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  volume numeric(14, 2) CHECK (volume >= 0),
  rupiah bigint CHECK (rupiah >= 0),
  body text NOT NULL CHECK (body <> ''),
  documents uuid[] NOT NULL,
  noted_by text NOT NULL,
  noted_at timestamptz NOT NULL,
  struck_by text,
  struck_at timestamptz,
  struck_reason text CHECK (struck_reason <> ''),
  PRIMARY KEY (kab_kode, commitment_id, id),
  FOREIGN KEY (kab_kode, commitment_id) REFERENCES commitments,
  CHECK ((struck_by IS NULL) = (struck_at IS NULL) AND (struck_by IS NULL) = (struck_reason IS NULL))
);

-- The person who pledged, sealed: name, and how they wish to be called in public. `consented_on`: when they agreed to be called so; null = they did not.
CREATE TABLE commitment_persons (
  kab_kode text NOT NULL,
  commitment_id uuid NOT NULL,
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  consented_on date,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, commitment_id),
  FOREIGN KEY (kab_kode, commitment_id) REFERENCES commitments
);

-- What the public page shows of it: `content` the words that were released; no person but as they agreed to be called.
CREATE TABLE commitment_releases (
  kab_kode text NOT NULL,
  commitment_id uuid NOT NULL,
  id uuid NOT NULL,
  content jsonb NOT NULL,
  released_by text NOT NULL,
  released_at timestamptz NOT NULL,
  withdrawn_by text,
  withdrawn_at timestamptz,
  PRIMARY KEY (kab_kode, commitment_id, id),
  FOREIGN KEY (kab_kode, commitment_id) REFERENCES commitments,
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
);

CREATE UNIQUE INDEX commitment_releases_standing ON commitment_releases (kab_kode, commitment_id) WHERE withdrawn_at IS NULL;

-- The task that reminds whoever pledged. `closed_at`: it was fulfilled, withdrawn or moved.
CREATE TABLE commitment_tasks (
  kab_kode text NOT NULL,
  commitment_id uuid NOT NULL,
  task_id uuid NOT NULL,
  at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (kab_kode, commitment_id, task_id),
  FOREIGN KEY (kab_kode, commitment_id) REFERENCES commitments
);

ALTER TABLE commitments ENABLE ROW LEVEL SECURITY;
ALTER TABLE commitment_revisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE commitment_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE commitment_persons ENABLE ROW LEVEL SECURITY;
ALTER TABLE commitment_releases ENABLE ROW LEVEL SECURITY;
ALTER TABLE commitment_tasks ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON commitments
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON commitment_revisions
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON commitment_progress
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON commitment_persons
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON commitment_releases
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON commitment_tasks
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- A commitment is the district's, as a plan is: read by whoever reads plans, wherever they are, so that there is no wall of areas on it.
