-- 2026-11: rembuk: an assembly that is a meeting, with its clauses, how each came out, who objected, the minutes that it was closed with, and signed sheets. Rows follow
-- each other and are never changed. Whoever sees the meeting sees what hangs on it.

-- `analysis_id`: the frozen version that it rests on; `follows_id`: the rembuk that it goes on from. null = none.
CREATE TABLE rembuk (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('kab', 'kec', 'desa')),
  area text NOT NULL CHECK (starts_with(area, kab_kode)),
  -- The year that is planned for.
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  meeting_id uuid NOT NULL,
  analysis_id uuid,
  follows_id uuid,
  begun_by text NOT NULL,
  begun_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, meeting_id),
  FOREIGN KEY (kab_kode, meeting_id) REFERENCES meetings,
  FOREIGN KEY (kab_kode, analysis_id) REFERENCES analyses,
  FOREIGN KEY (kab_kode, follows_id) REFERENCES rembuk,
  CHECK (length(area) = CASE level WHEN 'kab' THEN 5 WHEN 'kec' THEN 8 ELSE 13 END),
  CHECK (follows_id <> id)
);

-- A clause is its revisions, `no` counts them so that two people cannot both write the next: the latest counts. `origin`: the clause of the rembuk before that it was
-- taken from. `content`: see core/rembuk/clause.ts. `removed`: it is no clause any more.
CREATE TABLE rembuk_clauses (
  kab_kode text NOT NULL,
  rembuk_id uuid NOT NULL,
  clause_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  -- Where it stands among the others; between any two there is another.
  position double precision NOT NULL CHECK (position > 0),
  origin uuid,
  content jsonb NOT NULL,
  removed boolean NOT NULL,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, rembuk_id, clause_id, no),
  FOREIGN KEY (kab_kode, rembuk_id) REFERENCES rembuk
);

-- The latest counts, as long as what was decided on still stands. `revision`: on which it was decided. Votes null = by consensus.
CREATE TABLE rembuk_outcomes (
  kab_kode text NOT NULL,
  rembuk_id uuid NOT NULL,
  clause_id uuid NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL,
  result text NOT NULL CHECK (result IN ('disepakati', 'ditolak', 'ditunda')),
  way text NOT NULL CHECK (way IN ('mufakat', 'suara')),
  votes_for integer CHECK (votes_for >= 0),
  votes_against integer CHECK (votes_against >= 0),
  abstained integer CHECK (abstained >= 0),
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, rembuk_id, clause_id, id),
  FOREIGN KEY (kab_kode, rembuk_id, clause_id, revision) REFERENCES rembuk_clauses,
  CHECK ((way = 'suara') = (votes_for IS NOT NULL AND votes_against IS NOT NULL AND abstained IS NOT NULL)),
  CHECK (way = 'suara' OR (votes_for IS NULL AND votes_against IS NULL AND abstained IS NULL))
);

-- `office`: who objects, an office or a group and no person.
CREATE TABLE rembuk_objections (
  kab_kode text NOT NULL,
  rembuk_id uuid NOT NULL,
  clause_id uuid NOT NULL,
  id uuid NOT NULL,
  office text NOT NULL CHECK (office <> ''),
  body text NOT NULL CHECK (body <> ''),
  noted_by text NOT NULL,
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, rembuk_id, clause_id, id),
  FOREIGN KEY (kab_kode, rembuk_id) REFERENCES rembuk
);

-- `content`: canonical JSON of the minutes (core/rembuk/minutes.ts); `digest`: SHA-256 of it. Once.
CREATE TABLE rembuk_closings (
  kab_kode text NOT NULL,
  rembuk_id uuid NOT NULL,
  content bytea NOT NULL,
  digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  closed_by text NOT NULL,
  closed_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, rembuk_id),
  FOREIGN KEY (kab_kode, rembuk_id) REFERENCES rembuk
);

-- Scans of the signed commitment, by the code on the sheet.
CREATE TABLE rembuk_sheets (
  kab_kode text NOT NULL,
  rembuk_id uuid NOT NULL,
  document_id uuid NOT NULL,
  code text NOT NULL,
  bound_by text NOT NULL,
  bound_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, rembuk_id, document_id),
  FOREIGN KEY (kab_kode, rembuk_id) REFERENCES rembuk
);

ALTER TABLE rembuk ENABLE ROW LEVEL SECURITY;
ALTER TABLE rembuk_clauses ENABLE ROW LEVEL SECURITY;
ALTER TABLE rembuk_outcomes ENABLE ROW LEVEL SECURITY;
ALTER TABLE rembuk_objections ENABLE ROW LEVEL SECURITY;
ALTER TABLE rembuk_closings ENABLE ROW LEVEL SECURITY;
ALTER TABLE rembuk_sheets ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON rembuk
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON rembuk_clauses
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON rembuk_outcomes
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON rembuk_objections
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON rembuk_closings
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON rembuk_sheets
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_meetings ON rembuk AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM meetings WHERE meetings.kab_kode = rembuk.kab_kode AND meetings.id = rembuk.meeting_id));
CREATE POLICY own_meetings ON rembuk_clauses AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM rembuk WHERE rembuk.kab_kode = rembuk_clauses.kab_kode AND rembuk.id = rembuk_clauses.rembuk_id));
CREATE POLICY own_meetings ON rembuk_outcomes AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM rembuk WHERE rembuk.kab_kode = rembuk_outcomes.kab_kode AND rembuk.id = rembuk_outcomes.rembuk_id));
CREATE POLICY own_meetings ON rembuk_objections AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM rembuk WHERE rembuk.kab_kode = rembuk_objections.kab_kode AND rembuk.id = rembuk_objections.rembuk_id));
CREATE POLICY own_meetings ON rembuk_closings AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM rembuk WHERE rembuk.kab_kode = rembuk_closings.kab_kode AND rembuk.id = rembuk_closings.rembuk_id));
CREATE POLICY own_meetings ON rembuk_sheets AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM rembuk WHERE rembuk.kab_kode = rembuk_sheets.kab_kode AND rembuk.id = rembuk_sheets.rembuk_id));
