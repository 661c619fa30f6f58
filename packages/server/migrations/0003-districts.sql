-- 2026-11: the districts that are open here, their kecamatan and villages, and what people said about villages: changes, other names,
-- boundaries. `districts` is the list of tenants itself and therefore the one table without row-level security.

CREATE TABLE districts (
  kab_kode text PRIMARY KEY CHECK (kab_kode ~ '^\d{2}\.\d{2}$'),
  nama text NOT NULL,
  provinsi text NOT NULL,
  demo boolean NOT NULL,
  list_version text NOT NULL,
  opened_at timestamptz NOT NULL
);

CREATE TABLE kecamatan (
  kab_kode text NOT NULL REFERENCES districts,
  kode text NOT NULL CHECK (kode ~ '^\d{2}\.\d{2}\.\d{2}$'),
  nama text NOT NULL,
  PRIMARY KEY (kab_kode, kode),
  CHECK (starts_with(kode, kab_kode))
);

-- One row for each village code there ever was. null = since before, or still.
CREATE TABLE desa (
  kab_kode text NOT NULL REFERENCES districts,
  kode text NOT NULL CHECK (kode ~ '^\d{2}\.\d{2}\.\d{2}\.\d{4}$'),
  kecamatan_kode text NOT NULL,
  nama text NOT NULL,
  valid_from date,
  valid_to date,
  PRIMARY KEY (kab_kode, kode),
  FOREIGN KEY (kab_kode, kecamatan_kode) REFERENCES kecamatan,
  CHECK (starts_with(kode, kecamatan_kode)),
  CHECK (valid_from < valid_to)
);

-- Splits, mergers and renamings, with the decree they rest on. `detail` is the change as it was recorded, with the names before it.
CREATE TABLE desa_changes (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ganti-nama', 'pemekaran', 'penggabungan')),
  berlaku date NOT NULL,
  dasar text NOT NULL,
  detail jsonb NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

-- Names that a person confirmed. `key` is the normalised name, `nama` what the person saw.
CREATE TABLE desa_aliases (
  kab_kode text NOT NULL,
  key text NOT NULL CHECK (key <> ''),
  nama text NOT NULL,
  desa_kode text NOT NULL,
  confirmed_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, key),
  FOREIGN KEY (kab_kode, desa_kode) REFERENCES desa
);

CREATE TABLE boundary_files (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  feature_count integer NOT NULL,
  matched_count integer NOT NULL,
  imported_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

-- The boundary that is drawn now. Geometry is GeoJSON; it is computed with in TypeScript, PostGIS is not needed.
CREATE TABLE desa_boundaries (
  kab_kode text NOT NULL,
  desa_kode text NOT NULL,
  file_id uuid NOT NULL,
  geometry jsonb NOT NULL,
  PRIMARY KEY (kab_kode, desa_kode),
  FOREIGN KEY (kab_kode, desa_kode) REFERENCES desa,
  FOREIGN KEY (kab_kode, file_id) REFERENCES boundary_files
);

ALTER TABLE kecamatan ENABLE ROW LEVEL SECURITY;
ALTER TABLE desa ENABLE ROW LEVEL SECURITY;
ALTER TABLE desa_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE desa_aliases ENABLE ROW LEVEL SECURITY;
ALTER TABLE boundary_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE desa_boundaries ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON kecamatan
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON desa
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON desa_changes
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON desa_aliases
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON boundary_files
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON desa_boundaries
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
