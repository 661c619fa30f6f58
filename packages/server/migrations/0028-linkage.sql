-- 2026-11: which child belongs to which family, what runs of linkage found, what people said of it, who was found to be whose double, and who has left.
-- Nothing is deleted: a link ends, a double is an alias that can be ended, a state is followed by the next.

-- `merged_into`: a person found that two families are one; taking it back is setting it to null.
ALTER TABLE families ADD COLUMN merged_into uuid;

ALTER TABLE families ADD CONSTRAINT families_not_itself CHECK (merged_into <> id);

CREATE INDEX families_merged ON families (kab_kode, merged_into) WHERE merged_into IS NOT NULL;

-- A run of linkage. `seen_at` moves while it runs: one that has not moved for a minute was cut off. `models`: what was learnt, by kind of pair; shares of
-- agreement, no name. `counts`: what came of it.
CREATE TABLE linkage_runs (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('berjalan', 'selesai', 'dibatalkan', 'gagal')),
  -- Everything compared anew, not only what is new or changed.
  whole boolean NOT NULL,
  step text NOT NULL,
  percent integer NOT NULL CHECK (percent BETWEEN 0 AND 100),
  models jsonb,
  counts jsonb,
  begun_by text NOT NULL,
  begun_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  ended_by text,
  ended_at timestamptz,
  PRIMARY KEY (kab_kode, id)
);

-- One at a time in a district.
CREATE UNIQUE INDEX linkage_runs_one ON linkage_runs (kab_kode) WHERE state = 'berjalan';

-- Pairs from the review band upwards. `one_id`: the child, or of two doubles the one with the lesser id. `marks`: what both records were when they were compared
-- (keyed digests). `levels`, `evidence`: by comparison, as core/linkage/score-persons.ts gives them. `answer`: what a person said.
CREATE TABLE linkage_pairs (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('anak-keluarga', 'keluarga-ganda', 'anak-ganda')),
  one_id uuid NOT NULL,
  other_id uuid NOT NULL,
  marks text NOT NULL,
  state text NOT NULL CHECK (state IN ('otomatis', 'tinjau', 'gugur')),
  weight real NOT NULL,
  standing text NOT NULL CHECK (standing IN ('automatic', 'review')),
  levels smallint[] NOT NULL,
  evidence real[] NOT NULL,
  otherwise text,
  run_id uuid NOT NULL,
  answer text CHECK (answer IN ('sama', 'beda', 'nanti')),
  answered_by text,
  answered_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, kind, one_id, other_id),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK (one_id <> other_id)
);

CREATE INDEX linkage_pairs_waiting ON linkage_pairs (kab_kode, kind, weight) WHERE state = 'tinjau' AND answer IS NULL;

-- What each record was when it was compared last: one that is as it was is not compared anew with others that are as they were.
CREATE TABLE linkage_marks (
  kab_kode text NOT NULL REFERENCES districts,
  subject text NOT NULL CHECK (subject IN ('anak', 'keluarga')),
  subject_id uuid NOT NULL,
  mark text NOT NULL,
  run_id uuid NOT NULL,
  PRIMARY KEY (kab_kode, subject, subject_id)
);

-- A child belongs to one family at a time. `certainty`: probability that the run gave, null where a person said it. `mother`: whether the wife of the family is
-- its mother, as the names say; null = not known. `replaces`: the link that this one took the place of, which comes back when this one is taken back.
CREATE TABLE family_members (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  child_id uuid NOT NULL,
  family_id uuid NOT NULL,
  begins date NOT NULL,
  ends date,
  basis text NOT NULL CHECK (basis IN ('penautan', 'orang')),
  certainty real CHECK (certainty > 0 AND certainty <= 1),
  mother boolean,
  pair_id uuid,
  run_id uuid,
  replaces uuid,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  ended_by text,
  ended_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  CHECK ((ends IS NULL) = (ended_at IS NULL)),
  CHECK ((basis = 'penautan') = (run_id IS NOT NULL))
);

CREATE UNIQUE INDEX family_members_one_family ON family_members (kab_kode, child_id) WHERE ended_at IS NULL;

CREATE INDEX family_members_of_family ON family_members (kab_kode, family_id) WHERE ended_at IS NULL;

-- `from_id` was found to be `into_id`; until it is ended.
CREATE TABLE linkage_aliases (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  subject text NOT NULL CHECK (subject IN ('anak', 'keluarga')),
  from_id uuid NOT NULL,
  into_id uuid NOT NULL,
  pair_id uuid,
  -- Of a child with a family of its own: the link that it had, which rests meanwhile.
  member_id uuid,
  begun_by text NOT NULL,
  begun_at timestamptz NOT NULL,
  ended_by text,
  ended_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  CHECK (from_id <> into_id),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);

CREATE UNIQUE INDEX linkage_aliases_one ON linkage_aliases (kab_kode, subject, from_id) WHERE ended_at IS NULL;

-- Moved out of the district, died, here again: the latest that was said counts.
CREATE TABLE subject_states (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  subject text NOT NULL CHECK (subject IN ('anak', 'keluarga')),
  subject_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  state text NOT NULL CHECK (state IN ('aktif', 'pindah', 'meninggal')),
  since date NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, subject, subject_id, no)
);

ALTER TABLE linkage_runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE linkage_pairs ENABLE ROW LEVEL SECURITY;
ALTER TABLE linkage_marks ENABLE ROW LEVEL SECURITY;
ALTER TABLE family_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE linkage_aliases ENABLE ROW LEVEL SECURITY;
ALTER TABLE subject_states ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON linkage_runs
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON linkage_pairs
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON linkage_marks
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON family_members
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON linkage_aliases
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON subject_states
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- What lays the whole district side by side is for whoever works on the whole district.
CREATE POLICY whole_district ON linkage_runs AS RESTRICTIVE USING ((SELECT current_setting('konvergen.wilayah', true)) = '*');

CREATE POLICY whole_district ON linkage_pairs AS RESTRICTIVE USING ((SELECT current_setting('konvergen.wilayah', true)) = '*');

CREATE POLICY whole_district ON linkage_marks AS RESTRICTIVE USING ((SELECT current_setting('konvergen.wilayah', true)) = '*');

CREATE POLICY whole_district ON linkage_aliases AS RESTRICTIVE USING ((SELECT current_setting('konvergen.wilayah', true)) = '*');

-- A link is seen by whoever sees the child or the family; the other of the two stays behind its own wall.
CREATE POLICY own_areas ON family_members AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR EXISTS (SELECT FROM children AS child WHERE child.kab_kode = family_members.kab_kode AND child.id = family_members.child_id)
    OR EXISTS (SELECT FROM families AS family WHERE family.kab_kode = family_members.kab_kode AND family.id = family_members.family_id));

CREATE POLICY own_areas ON subject_states AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR EXISTS (SELECT FROM children AS child WHERE child.kab_kode = subject_states.kab_kode AND child.id = subject_states.subject_id)
    OR EXISTS (SELECT FROM families AS family WHERE family.kab_kode = subject_states.kab_kode AND family.id = subject_states.subject_id));
