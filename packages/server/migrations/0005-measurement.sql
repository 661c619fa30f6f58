-- 2026-11: single children and their measurements. Figures and who they are of stand apart: `children` and `measurements` hold nothing that
-- names a person, `child_persons` holds names, NIK and addresses, sealed, and keyed digests by which a person is found again.
-- Measurements are appended and never changed (no UPDATE, no DELETE grant): which of them count is said by the state of their batch, and of
-- several for one child and day the latest recorded counts. Foreign keys to `districts`, `desa` and the batch are left out on purpose: they would cost more
-- than all the rest of an import; the store writes them from rows of those tables in the same transaction.

-- Which keys sealed what is in this database (digests of the keys, not the keys).
CREATE TABLE key_checks (
  key_id text PRIMARY KEY,
  digest bytea NOT NULL
);

-- A file, or later a session at the posyandu, that measurements came with. `months`: those whose figures it touched.
CREATE TABLE measurement_batches (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  source text NOT NULL CHECK (source IN ('eppgbm-anak')),
  state text NOT NULL CHECK (state IN ('applied', 'undone')),
  months date[] NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

-- `merged_into`: a person found that two entries are one child; taking it back is setting it to null.
CREATE TABLE children (
  kab_kode text NOT NULL,
  id uuid NOT NULL,
  sex text NOT NULL CHECK (sex IN ('L', 'P')),
  birth date NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  merged_into uuid,
  batch_id uuid NOT NULL,
  PRIMARY KEY (kab_kode, id),
  CHECK (merged_into <> id)
);

-- Sealed: {"nik","nama","ayah","ibu","alamat","rt","rw"} as JSON. Appended like measurements: a name that a later list writes otherwise is a
-- new row, and a child is found by every one of them. The digests are null where there is nothing to make them of; `content_index` tells
-- whether anything changed without opening the seal.
CREATE TABLE child_persons (
  kab_kode text NOT NULL,
  child_id uuid NOT NULL,
  id uuid NOT NULL,
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  nik_index bytea,
  nik12_index bytea,
  name_index bytea,
  content_index bytea NOT NULL,
  batch_id uuid NOT NULL,
  PRIMARY KEY (kab_kode, child_id, id)
);

ALTER TABLE child_persons ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- Scores are WHO's, recomputed; `flags` has one bit for each implausible score (1 len, 2 wei, 4 wfl, 8 bmi, 16 ac). null = not recorded or not
-- computed, never zero. `written_…`: what stood there where it can not be a weight or length in kg and cm (grams, metres, a lost comma), for the
-- checks of quality; null where `weight` and `lenhei` are as written. `source_row` is the row of the file; `repaired` names the rules by which a value was mended; `supersedes` is the
-- measurement of that child and day that counted before.
CREATE TABLE measurements (
  kab_kode text NOT NULL,
  child_id uuid NOT NULL,
  day date NOT NULL,
  id uuid NOT NULL,
  month date NOT NULL,
  desa_kode text NOT NULL,
  puskesmas text,
  posyandu text,
  age_days smallint NOT NULL CHECK (age_days >= 0),
  weight real CHECK (weight > 0),
  lenhei real CHECK (lenhei > 0),
  written_weight real,
  written_lenhei real,
  position text CHECK (position IN ('T', 'B')),
  armc real CHECK (armc > 0),
  z_len real,
  z_wei real,
  z_wfl real,
  z_bmi real,
  z_ac real,
  flags smallint NOT NULL,
  gain text CHECK (gain IN ('N', 'T', 'O', 'B')),
  vit_a smallint,
  repaired text,
  engine text NOT NULL,
  batch_id uuid NOT NULL,
  source_row integer NOT NULL,
  supersedes uuid,
  actor text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, child_id, day, id)
);

CREATE INDEX measurements_of_month ON measurements (kab_kode, month);

-- Two entries that may be one child, kept apart until a person decides.
CREATE TABLE child_doubts (
  kab_kode text NOT NULL,
  id uuid NOT NULL,
  child_id uuid NOT NULL,
  other_id uuid NOT NULL,
  reason text NOT NULL,
  batch_id uuid NOT NULL,
  decision text CHECK (decision IN ('sama', 'beda')),
  decided_by text,
  decided_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  FOREIGN KEY (kab_kode, child_id) REFERENCES children,
  FOREIGN KEY (kab_kode, other_id) REFERENCES children,
  CHECK ((decision IS NULL) = (decided_at IS NULL))
);

CREATE UNIQUE INDEX child_doubts_once ON child_doubts (kab_kode, child_id, other_id, reason);

-- Counts of each village, month, sex and age band (completed months), each child once with its last measurement of the month; derived, and
-- written anew with every batch. Classes of Permenkes 2/2020; an implausible score is in `mustahil` and in no class.
CREATE TABLE measurement_months (
  kab_kode text NOT NULL,
  desa_kode text NOT NULL,
  month date NOT NULL,
  sex text NOT NULL,
  band text NOT NULL CHECK (band IN ('00-05', '06-11', '12-23', '24-35', '36-47', '48-59')),
  anak integer NOT NULL,
  ditimbang integer NOT NULL,
  diukur integer NOT NULL,
  ditimbang_diukur integer NOT NULL,
  bb_sangat_kurang integer NOT NULL,
  bb_kurang integer NOT NULL,
  bb_normal integer NOT NULL,
  bb_risiko_lebih integer NOT NULL,
  sangat_pendek integer NOT NULL,
  pendek integer NOT NULL,
  tb_normal integer NOT NULL,
  tinggi integer NOT NULL,
  gizi_buruk integer NOT NULL,
  gizi_kurang integer NOT NULL,
  gizi_baik integer NOT NULL,
  risiko_gizi_lebih integer NOT NULL,
  gizi_lebih integer NOT NULL,
  obesitas integer NOT NULL,
  mustahil integer NOT NULL,
  PRIMARY KEY (kab_kode, month, desa_kode, sex, band)
);

-- Lists of children are imports too. Several may count for one month, since each puskesmas sends its own.
ALTER TABLE imports DROP CONSTRAINT imports_kind_check;

ALTER TABLE imports ADD CONSTRAINT imports_kind_check CHECK (kind IN ('eppgbm-rekap', 'krs-rekap', 'eppgbm-anak'));

DROP INDEX imports_one_counts;

CREATE UNIQUE INDEX imports_one_counts ON imports (kab_kode, kind, period) WHERE state = 'applied' AND kind <> 'eppgbm-anak';

-- Of a list: the file as it came, and the issues of reading it. Sealed.
CREATE TABLE import_files (
  kab_kode text NOT NULL,
  import_id uuid NOT NULL,
  part text NOT NULL CHECK (part IN ('berkas', 'isu')),
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (kab_kode, import_id, part),
  FOREIGN KEY (kab_kode, import_id) REFERENCES imports
);

ALTER TABLE import_files ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- Its rows, some hundreds together: what was read, and the text of every cell, as JSON, compressed (zstd) and sealed.
CREATE TABLE import_blocks (
  kab_kode text NOT NULL,
  import_id uuid NOT NULL,
  block integer NOT NULL,
  first_row integer NOT NULL,
  last_row integer NOT NULL,
  key_id text NOT NULL,
  listed bytea NOT NULL,
  texts bytea NOT NULL,
  PRIMARY KEY (kab_kode, import_id, block),
  FOREIGN KEY (kab_kode, import_id) REFERENCES imports
);

ALTER TABLE import_blocks ALTER COLUMN listed SET STORAGE EXTERNAL;
ALTER TABLE import_blocks ALTER COLUMN texts SET STORAGE EXTERNAL;

ALTER TABLE measurement_batches ENABLE ROW LEVEL SECURITY;
ALTER TABLE children ENABLE ROW LEVEL SECURITY;
ALTER TABLE child_persons ENABLE ROW LEVEL SECURITY;
ALTER TABLE measurements ENABLE ROW LEVEL SECURITY;
ALTER TABLE child_doubts ENABLE ROW LEVEL SECURITY;
ALTER TABLE measurement_months ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_blocks ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON measurement_batches
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON children
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON child_persons
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON measurements
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON child_doubts
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON measurement_months
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON import_files
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON import_blocks
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
