-- 2026-11: versions of the situation analysis, of the district and of each kecamatan. Nothing of one is ever changed: texts and steps follow each other, and what
-- was signed or frozen stands as the bytes that its digest is of.

-- `asked`: the choice of files and of K that it is computed with; what was not chosen is the newest there is when it is signed or frozen.
CREATE TABLE analyses (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  area text NOT NULL CHECK (starts_with(area, kab_kode)),
  level text NOT NULL CHECK (level IN ('kab', 'kec')),
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  -- Counts the versions of an area and year.
  version integer NOT NULL CHECK (version > 0),
  asked jsonb NOT NULL,
  begun_by text NOT NULL,
  begun_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, area, year, version),
  CHECK ((level = 'kab') = (area = kab_kode))
);

-- Causes in words, by topic: the latest counts.
CREATE TABLE analysis_texts (
  kab_kode text NOT NULL REFERENCES districts,
  analysis_id uuid NOT NULL,
  id uuid NOT NULL,
  area text NOT NULL CHECK (starts_with(area, kab_kode)),
  topic text NOT NULL CHECK (topic IN ('ringkasan', 'penyebab-gizi', 'penyebab-layanan', 'penyebab-lingkungan', 'usulan')),
  -- Empty: what was written is taken away.
  body text NOT NULL,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, analysis_id, id)
);

-- The way of an analysis: `no` counts its steps, so that two people cannot both take the next. `content`: its canonical JSON (core/situation/analysis-content.ts) as it was
-- signed or frozen; `digest`: SHA-256 of it.
CREATE TABLE analysis_steps (
  kab_kode text NOT NULL REFERENCES districts,
  analysis_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  id uuid NOT NULL,
  area text NOT NULL CHECK (starts_with(area, kab_kode)),
  step text NOT NULL CHECK (step IN ('tandatangan', 'verifikasi', 'kembalikan', 'bekukan')),
  state text NOT NULL CHECK (state IN ('konsep', 'ditandatangani', 'diverifikasi', 'beku')),
  reason text,
  content bytea,
  digest text CHECK (digest ~ '^[0-9a-f]{64}$'),
  taken_by text NOT NULL,
  taken_role text,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, analysis_id, no),
  CHECK ((content IS NULL) = (digest IS NULL)),
  CHECK (step NOT IN ('tandatangan', 'bekukan') OR content IS NOT NULL)
);

-- It is frozen once.
CREATE UNIQUE INDEX analysis_steps_frozen ON analysis_steps (kab_kode, analysis_id) WHERE step = 'bekukan';

CREATE TABLE analysis_reminders (
  kab_kode text NOT NULL REFERENCES districts,
  year integer NOT NULL,
  area text NOT NULL CHECK (starts_with(area, kab_kode)),
  day date NOT NULL,
  reminded_by text NOT NULL,
  reminded_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, year, area, day)
);

ALTER TABLE analyses ENABLE ROW LEVEL SECURITY;
ALTER TABLE analysis_texts ENABLE ROW LEVEL SECURITY;
ALTER TABLE analysis_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE analysis_reminders ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON analyses
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON analysis_texts
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON analysis_steps
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON analysis_reminders
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON analyses AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR area = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
CREATE POLICY own_areas ON analysis_texts AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR area = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
CREATE POLICY own_areas ON analysis_steps AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR area = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
CREATE POLICY own_areas ON analysis_reminders AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR area = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
