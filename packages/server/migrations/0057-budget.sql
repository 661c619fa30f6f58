-- 2026-11: budget lines as they were read: of offices (RKPD, Renja, KUA-PPAS, DPA) and of villages (RKPDes, APBDes), each with its file, row and cells, or entered by
-- hand. Money is whole rupiah; null is not told, which is not zero. APBDes that came as tables of Siskeudes stay where intake keeps them (`office_records`) and are read there.

-- `state`: `dibaca` its rows are kept to be looked at and count for nothing; `berlaku` somebody applied it; `dicabut` taken back; `dibuang` never applied.
-- `reading`: sheet, which column is what, totals of the file beside what their lines add up to, everything that is wrong with a cell or row.
CREATE TABLE budget_files (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  stage text NOT NULL CHECK (stage IN ('rkpd', 'renja', 'kua-ppas', 'dpa', 'rkpdes', 'apbdes')),
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  file_name text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  reading jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('dibaca', 'berlaku', 'dicabut', 'dibuang')),
  uploaded_by text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  applied_by text,
  applied_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  reason text,
  PRIMARY KEY (kab_kode, id),
  CHECK ((state IN ('dibaca', 'dibuang')) = (applied_at IS NULL)),
  CHECK ((state IN ('dicabut', 'dibuang')) = (ended_at IS NOT NULL))
);

CREATE INDEX budget_files_of_year ON budget_files (kab_kode, year, stage, state);

-- Whose lines a file holds. `owner`: id of an office, or code of a village, as the stage has it. Of a stage, year and owner the file applied last counts.
CREATE TABLE budget_parts (
  kab_kode text NOT NULL,
  file_id uuid NOT NULL,
  owner text NOT NULL,
  lines integer NOT NULL CHECK (lines > 0),
  PRIMARY KEY (kab_kode, file_id, owner),
  FOREIGN KEY (kab_kode, file_id) REFERENCES budget_files
);

-- `file_id` null: entered by hand; then `revision` counts its writings. `id`: the same whenever the same line comes again (core/budget/line-key.ts); links hang on it.
-- `places`: villages that could be read in `place_text`. `raw`: heads and cells as they stood in the row.
CREATE TABLE budget_lines (
  kab_kode text NOT NULL REFERENCES districts,
  row_id uuid NOT NULL,
  id uuid NOT NULL,
  file_id uuid,
  row integer CHECK (row > 0),
  stage text NOT NULL CHECK (stage IN ('rkpd', 'renja', 'kua-ppas', 'dpa', 'rkpdes', 'apbdes')),
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  owner text NOT NULL,
  code text,
  code_normal text,
  title text NOT NULL CHECK (title <> ''),
  account text,
  source text,
  source_text text,
  volume numeric(16, 2) CHECK (volume >= 0),
  unit text,
  unit_cost bigint CHECK (unit_cost >= 0),
  rupiah bigint CHECK (rupiah >= 0),
  places text[] NOT NULL,
  place_text text,
  -- Per cent of it that the file says is for this purpose.
  share numeric(5, 2) CHECK (share BETWEEN 0 AND 100),
  indicator text,
  target text,
  raw jsonb,
  revision integer NOT NULL CHECK (revision > 0),
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  deleted_at timestamptz,
  PRIMARY KEY (kab_kode, row_id),
  FOREIGN KEY (kab_kode, file_id) REFERENCES budget_files,
  CHECK ((file_id IS NULL) = (row IS NULL)),
  CHECK ((stage IN ('rkpdes', 'apbdes')) = starts_with(owner, kab_kode || '.'))
);

CREATE INDEX budget_lines_of_file ON budget_lines (kab_kode, file_id, owner);
CREATE INDEX budget_lines_by_id ON budget_lines (kab_kode, id);
CREATE INDEX budget_lines_by_hand ON budget_lines (kab_kode, year, stage, owner) WHERE file_id IS NULL;
CREATE UNIQUE INDEX budget_lines_once_by_hand ON budget_lines (kab_kode, id) WHERE file_id IS NULL;

-- Every writing by hand as it was; `content` null: it was taken out.
CREATE TABLE budget_revisions (
  kab_kode text NOT NULL,
  row_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  content jsonb,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, row_id, revision),
  FOREIGN KEY (kab_kode, row_id) REFERENCES budget_lines
);

ALTER TABLE budget_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE budget_parts ENABLE ROW LEVEL SECURITY;
ALTER TABLE budget_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE budget_revisions ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON budget_files
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON budget_parts
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON budget_lines
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON budget_revisions
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- A budget is public money: whoever reads plans reads all of it, wherever they are; so there is no wall of areas on it.
