-- 2026-11: any table of an office, known or never seen: the file as it came, what its columns were taken for, what came of applying it, and what the
-- columns of such a file are to be taken for the next time.

-- staged: read, waiting; applied: its numbers were entered; undone: taken back; discarded: put aside.
CREATE TABLE office_sheets (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- A table of an office, or values of another system (DHIS2).
  form text NOT NULL CHECK (form IN ('lembar', 'dhis2')),
  -- The kind of file that it was recognised as; null = never seen.
  kind text,
  -- Where the tables stand in it, and what was said while reading.
  reading jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('staged', 'applied', 'undone', 'discarded')),
  -- Chosen when it is applied; office null = the secretariat.
  office_id uuid,
  period text,
  rows integer NOT NULL,
  taken integer NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  CHECK ((state = 'staged') = (decided_at IS NULL)),
  CHECK (state NOT IN ('applied', 'undone') OR period IS NOT NULL)
);

-- Sealed: the bytes of the file, and its sheets as they were read.
CREATE TABLE office_sheet_parts (
  kab_kode text NOT NULL,
  sheet_id uuid NOT NULL,
  part text NOT NULL CHECK (part IN ('berkas', 'lembar')),
  number integer NOT NULL,
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (kab_kode, sheet_id, part, number),
  FOREIGN KEY (kab_kode, sheet_id) REFERENCES office_sheets
);

ALTER TABLE office_sheet_parts ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- What somebody chose and saw when they applied it, and what came of taking it back.
CREATE TABLE office_sheet_outcomes (
  kab_kode text NOT NULL,
  sheet_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  outcome jsonb NOT NULL,
  PRIMARY KEY (kab_kode, sheet_id, id),
  FOREIGN KEY (kab_kode, sheet_id) REFERENCES office_sheets
);

-- By the headings of a sheet and office; the latest row counts. `mapping` null = forgotten.
CREATE TABLE sheet_mappings (
  kab_kode text NOT NULL REFERENCES districts,
  signature text NOT NULL,
  id uuid NOT NULL,
  office_id uuid,
  mapping jsonb,
  file_name text NOT NULL,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, signature, id)
);

-- `import_id` of a number may be an office's sheet. `undoes`: the sheet that was taken back; the row says again what stood before it.
ALTER TABLE coverage_values ADD COLUMN undoes uuid;

CREATE INDEX coverage_values_of_import ON coverage_values (kab_kode, import_id) WHERE import_id IS NOT NULL;

ALTER TABLE office_sheets ENABLE ROW LEVEL SECURITY;
ALTER TABLE office_sheet_parts ENABLE ROW LEVEL SECURITY;
ALTER TABLE office_sheet_outcomes ENABLE ROW LEVEL SECURITY;
ALTER TABLE sheet_mappings ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON office_sheets
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON office_sheet_parts
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON office_sheet_outcomes
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON sheet_mappings
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- A table that nobody has seen before may hold names: only for accounts of the whole district.
CREATE POLICY whole_district ON office_sheets AS RESTRICTIVE USING ((SELECT current_setting('konvergen.wilayah', true)) = '*');
CREATE POLICY whole_district ON office_sheet_parts AS RESTRICTIVE USING ((SELECT current_setting('konvergen.wilayah', true)) = '*');
CREATE POLICY whole_district ON office_sheet_outcomes AS RESTRICTIVE USING ((SELECT current_setting('konvergen.wilayah', true)) = '*');
CREATE POLICY whole_account ON office_sheet_parts AS RESTRICTIVE USING ((SELECT current_setting('konvergen.daftar', true)) = '*');
