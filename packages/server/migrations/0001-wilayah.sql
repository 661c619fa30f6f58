-- 2026-11: the national list of areas (Kemendagri codes and names), from idn-area-data. A reference table: it points to no district table,
-- and every ancestor code is a column, so that nothing has to climb. Which version is loaded stands in wilayah_lists.

CREATE TABLE wilayah_lists (
  version text PRIMARY KEY,
  row_count integer NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE wilayah (
  kode text PRIMARY KEY,
  nama text NOT NULL,
  tingkat text NOT NULL CHECK (tingkat IN ('provinsi', 'kabupaten', 'kecamatan', 'desa')),
  provinsi_kode text NOT NULL GENERATED ALWAYS AS (substr(kode, 1, 2)) STORED,
  kabupaten_kode text GENERATED ALWAYS AS (CASE WHEN length(kode) >= 5 THEN substr(kode, 1, 5) END) STORED,
  kecamatan_kode text GENERATED ALWAYS AS (CASE WHEN length(kode) >= 8 THEN substr(kode, 1, 8) END) STORED,
  CONSTRAINT wilayah_kode_fits CHECK (kode ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$')
);

CREATE INDEX wilayah_of_kabupaten ON wilayah (kabupaten_kode, tingkat);

CREATE INDEX wilayah_kabupaten ON wilayah (kode) WHERE tingkat = 'kabupaten';
