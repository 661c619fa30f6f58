-- 2026-11: what offices plan to do in a year: activities with their places and money, what a unit costs, which sub-kegiatan serves which indicator, and versions
-- of an office's plan that are agreed and never changed. Money is whole rupiah; null is not known, which is not zero.

-- `office_id` null: the secretariat's own. `sub_kegiatan`: as it was written; `sub_kegiatan_normal`: with four digits at its end (core/intake/lists/sub-kegiatan-code.ts), null = no
-- code. `placed`: in named villages, all lokus of the year (resolved when the plan is handed in), or the district as a whole. `revision` counts the writings of the row.
CREATE TABLE plan_activities (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  office_id uuid,
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  revision integer NOT NULL CHECK (revision > 0),
  title text NOT NULL CHECK (title <> ''),
  sub_kegiatan text,
  sub_kegiatan_normal text,
  kind text NOT NULL CHECK (kind IN ('spesifik', 'sensitif', 'pendukung')),
  pillar integer CHECK (pillar BETWEEN 1 AND 5),
  indicators text[] NOT NULL,
  placed text NOT NULL CHECK (placed IN ('desa', 'lokus', 'kabupaten')),
  target text,
  volume numeric(14, 2) CHECK (volume >= 0),
  unit text,
  unit_cost bigint CHECK (unit_cost >= 0),
  months integer[] NOT NULL,
  responsible text,
  output text,
  outcome text,
  -- Per cent of the money that reaches the people of the target group.
  direct_share numeric(5, 2) CHECK (direct_share BETWEEN 0 AND 100),
  status text NOT NULL CHECK (status IN ('direncanakan', 'berjalan', 'selesai', 'batal')),
  note text,
  -- The activity of the year before that it goes on from.
  carried_from uuid,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  deleted_at timestamptz,
  PRIMARY KEY (kab_kode, id)
);

CREATE INDEX plan_activities_of_year ON plan_activities (kab_kode, year, office_id) WHERE deleted_at IS NULL;

-- An unfinished activity is carried over once into a year.
CREATE UNIQUE INDEX plan_activities_carried ON plan_activities (kab_kode, carried_from, year) WHERE carried_from IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE plan_places (
  kab_kode text NOT NULL,
  activity_id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  volume numeric(14, 2) CHECK (volume >= 0),
  PRIMARY KEY (kab_kode, activity_id, desa_kode),
  FOREIGN KEY (kab_kode, activity_id) REFERENCES plan_activities
);

CREATE INDEX plan_places_of_desa ON plan_places (kab_kode, desa_kode);

CREATE TABLE plan_money (
  kab_kode text NOT NULL,
  activity_id uuid NOT NULL,
  source text NOT NULL CHECK (source <> ''),
  rupiah bigint NOT NULL CHECK (rupiah >= 0),
  PRIMARY KEY (kab_kode, activity_id, source),
  FOREIGN KEY (kab_kode, activity_id) REFERENCES plan_activities
);

-- Every writing of an activity as it was; `content` null: it was taken out. `origin`: the row of the file that it came from, or null.
CREATE TABLE plan_revisions (
  kab_kode text NOT NULL,
  activity_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  office_id uuid,
  year integer NOT NULL,
  content jsonb,
  origin text,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, activity_id, revision),
  FOREIGN KEY (kab_kode, activity_id) REFERENCES plan_activities
);

CREATE INDEX plan_revisions_of_year ON plan_revisions (kab_kode, year, office_id);

-- What a unit costs, by the district's own word and source; one that holds no more is withdrawn and stays.
CREATE TABLE plan_unit_costs (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  item text NOT NULL CHECK (item <> ''),
  unit text NOT NULL CHECK (unit <> ''),
  rupiah bigint NOT NULL CHECK (rupiah >= 0),
  source text NOT NULL CHECK (source <> ''),
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  withdrawn_by text,
  withdrawn_at timestamptz,
  PRIMARY KEY (kab_kode, id)
);

-- Which sub-kegiatan serves which indicator: the latest word on a pair counts. `usul`: somebody thinks so; `pakai`: it holds; `lepas`: it does not.
CREATE TABLE plan_indicator_codes (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  sub_kegiatan text NOT NULL,
  indicator text NOT NULL,
  state text NOT NULL CHECK (state IN ('usul', 'pakai', 'lepas')),
  reason text NOT NULL,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

CREATE INDEX plan_indicator_codes_of_pair ON plan_indicator_codes (kab_kode, sub_kegiatan, indicator, written_at);

-- A plan of an office and year as it was handed in: `content` its canonical JSON (core/plan/plan-content.ts), `digest` SHA-256 of it.
CREATE TABLE plan_versions (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  office_id uuid,
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  -- Counts the versions of an office and year.
  version integer NOT NULL CHECK (version > 0),
  content bytea NOT NULL,
  digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  handed_by text NOT NULL,
  handed_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE NULLS NOT DISTINCT (kab_kode, office_id, year, version)
);

-- What became of it: `no` counts its steps, so that two people cannot both take the next.
CREATE TABLE plan_steps (
  kab_kode text NOT NULL,
  version_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  id uuid NOT NULL,
  step text NOT NULL CHECK (step IN ('verifikasi', 'kembalikan', 'tetapkan')),
  reason text,
  taken_by text NOT NULL,
  taken_role text,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, version_id, no),
  FOREIGN KEY (kab_kode, version_id) REFERENCES plan_versions
);

-- It is made final once.
CREATE UNIQUE INDEX plan_steps_final ON plan_steps (kab_kode, version_id) WHERE step = 'tetapkan';

ALTER TABLE plan_activities ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_places ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_money ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_revisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_unit_costs ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_indicator_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_steps ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON plan_activities
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON plan_places
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON plan_money
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON plan_revisions
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON plan_unit_costs
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON plan_indicator_codes
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON plan_versions
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON plan_steps
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- A plan is the district's word, read by whoever reads plans at all, wherever they are; so there is no wall of areas on it.
