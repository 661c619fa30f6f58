-- 2026-11: what is recommended to villages, the packages that were issued to them, and what they answer. Rows follow each other and are never changed. Money is whole rupiah; null is
-- not known, which is not zero.

-- The district's own words on the catalogue (core/village/packs): an entry of its own, or one that is switched off or costed otherwise; `no` counts the writings of an entry, the latest
-- counts. `content`: core/village/entry.ts; null = as the pack has it. `cost_item`: the item of plan_unit_costs that a unit of it costs.
CREATE TABLE village_catalogue (
  kab_kode text NOT NULL REFERENCES districts,
  key text NOT NULL CHECK (key <> ''),
  no integer NOT NULL CHECK (no > 0),
  content jsonb,
  active boolean NOT NULL,
  cost_item text CHECK (cost_item <> ''),
  reason text NOT NULL CHECK (reason <> ''),
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, key, no)
);

-- One for each village, year and entry; `village_revisions` says what.
CREATE TABLE village_recommendations (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode) AND length(desa_kode) = 13),
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  entry text NOT NULL CHECK (entry <> ''),
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, desa_kode, year, entry)
);

CREATE INDEX village_recommendations_of_year ON village_recommendations (kab_kode, year, desa_kode);

-- The latest counts; `no` counts them so that two people cannot both write the next. `content` and `basis`: core/village/recommendation.ts. `reason`: why it is otherwise than
-- proposed, or left out; null = as proposed.
CREATE TABLE village_revisions (
  kab_kode text NOT NULL,
  recommendation_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  desa_kode text NOT NULL,
  state text NOT NULL CHECK (state IN ('pakai', 'lepas')),
  content jsonb NOT NULL,
  basis jsonb NOT NULL,
  reason text,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, recommendation_id, no),
  FOREIGN KEY (kab_kode, recommendation_id) REFERENCES village_recommendations,
  CHECK (state <> 'lepas' OR reason IS NOT NULL)
);

-- A package as it was issued: `content` its canonical JSON (core/village/package-content.ts), `digest` SHA-256 of it.
CREATE TABLE village_packages (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode) AND length(desa_kode) = 13),
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  -- Counts the versions of a village and year.
  version integer NOT NULL CHECK (version > 0),
  content bytea NOT NULL,
  digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  issued_by text NOT NULL,
  issued_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, desa_kode, year, version)
);

-- What the village says to a recommendation; the latest counts. `revision`: which writing of the recommendation was answered. `answered_role`: as whom.
CREATE TABLE village_answers (
  kab_kode text NOT NULL,
  recommendation_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  desa_kode text NOT NULL,
  revision integer NOT NULL,
  answer text NOT NULL CHECK (answer IN ('diterima', 'nanti', 'tidak-bisa')),
  stage text CHECK (stage IN ('rkpdes', 'apbdes', 'dpa')),
  rupiah bigint CHECK (rupiah >= 0),
  reason text,
  answered_by text NOT NULL,
  answered_role text NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, recommendation_id, no),
  FOREIGN KEY (kab_kode, recommendation_id, revision) REFERENCES village_revisions,
  CHECK ((answer = 'diterima') = (stage IS NOT NULL AND rupiah IS NOT NULL)),
  CHECK (answer = 'diterima' OR (stage IS NULL AND rupiah IS NULL)),
  CHECK (answer <> 'tidak-bisa' OR reason IS NOT NULL)
);

ALTER TABLE village_catalogue ENABLE ROW LEVEL SECURITY;
ALTER TABLE village_recommendations ENABLE ROW LEVEL SECURITY;
ALTER TABLE village_revisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE village_packages ENABLE ROW LEVEL SECURITY;
ALTER TABLE village_answers ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON village_catalogue
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON village_recommendations
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON village_revisions
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON village_packages
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON village_answers
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON village_recommendations AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
CREATE POLICY own_areas ON village_revisions AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
CREATE POLICY own_areas ON village_packages AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
CREATE POLICY own_areas ON village_answers AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
