-- 2026-11: what was done in a quarter: of an office's activity, or of a line of a village's APBDes. Each row is of its quarter alone, never cumulative: sums up to a quarter are
-- computed. Rows follow each other as revisions and are never changed. null is not reported, which is not zero.

-- `subject_id` names a row of another room by kind; there is no foreign key, since budget lines are kept elsewhere and an activity that was taken out keeps what was done of it.
-- `volume` in the unit of the subject, `percent` where it has no volume; `money` [{source, rupiah as text}], [] = not told; `places` [{desa, volume}] of the villages where it happened.
CREATE TABLE realisations (
  kab_kode text NOT NULL REFERENCES districts,
  subject_kind text NOT NULL CHECK (subject_kind IN ('kegiatan', 'baris-desa')),
  subject_id uuid NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  quarter integer NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  -- Counts the writings of the row, so that two people cannot both write the next; the latest counts.
  revision integer NOT NULL CHECK (revision > 0),
  volume numeric(14, 2) CHECK (volume >= 0),
  percent numeric(5, 2) CHECK (percent BETWEEN 0 AND 100),
  money jsonb NOT NULL CHECK (jsonb_typeof(money) = 'array'),
  reached integer CHECK (reached >= 0),
  places jsonb NOT NULL CHECK (jsonb_typeof(places) = 'array'),
  reason text CHECK (reason <> ''),
  -- What it needs of others.
  ask text CHECK (ask <> ''),
  note text CHECK (note <> ''),
  -- Documents that prove it.
  evidence uuid[] NOT NULL,
  -- The row of the file that it came from, or null.
  origin text,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, year, subject_kind, subject_id, quarter, revision)
);

-- A quarter of an office (null = the secretariat's own) on its way: `no` counts its steps, so that two people cannot both take the next.
CREATE TABLE realisation_steps (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  office_id uuid,
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  quarter integer NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  no integer NOT NULL CHECK (no > 0),
  step text NOT NULL CHECK (step IN ('serahkan', 'verifikasi', 'kembalikan', 'minta-buka', 'buka')),
  reason text CHECK (reason <> ''),
  taken_by text NOT NULL,
  taken_role text,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE NULLS NOT DISTINCT (kab_kode, year, office_id, quarter, no)
);

-- The district's own thresholds (core/realisation/rules.ts): the newest counts; none = the program's proposal.
CREATE TABLE realisation_rules (
  kab_kode text NOT NULL REFERENCES districts,
  no integer NOT NULL CHECK (no > 0),
  content jsonb NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, no)
);

-- Tasks that late offices were given, once for a quarter; `closed_at`: it was handed in.
CREATE TABLE realisation_tasks (
  kab_kode text NOT NULL REFERENCES districts,
  task_id uuid NOT NULL,
  office_id uuid,
  year integer NOT NULL,
  quarter integer NOT NULL,
  at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (kab_kode, task_id)
);

CREATE INDEX realisation_tasks_of_quarter ON realisation_tasks (kab_kode, year, quarter, office_id);

ALTER TABLE realisations ENABLE ROW LEVEL SECURITY;
ALTER TABLE realisation_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE realisation_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE realisation_tasks ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON realisations
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON realisation_steps
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON realisation_rules
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON realisation_tasks
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- As plans: the district's word, read by whoever reads plans; no wall of areas.
