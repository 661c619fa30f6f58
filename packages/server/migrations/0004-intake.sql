-- 2026-11: files that came in, and the figures taken from them. A file is staged, and counts from the moment it is applied until it is undone
-- or a later one of its kind and period supersedes it. Figures are appended and never changed (no UPDATE, no DELETE grant): which of them
-- count is said by the state of their import alone.

CREATE TABLE imports (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('eppgbm-rekap', 'krs-rekap')),
  file_name text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- What the reader found besides the rows: sheet, header texts, date stamp, issues of reading.
  reading jsonb NOT NULL,
  period text CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2]|S[12])$'),
  state text NOT NULL CHECK (state IN ('staged', 'applied', 'undone', 'discarded', 'superseded')),
  superseded_by uuid,
  row_count integer NOT NULL,
  placed_count integer NOT NULL,
  galat integer NOT NULL,
  periksa integer NOT NULL,
  catatan integer NOT NULL,
  uploaded_at timestamptz NOT NULL,
  decided_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  FOREIGN KEY (kab_kode, superseded_by) REFERENCES imports,
  CHECK (state <> 'applied' OR period IS NOT NULL),
  CHECK ((state = 'superseded') = (superseded_by IS NOT NULL)),
  CHECK ((state = 'staged') = (decided_at IS NULL))
);

CREATE UNIQUE INDEX imports_one_counts ON imports (kab_kode, kind, period) WHERE state = 'applied';

CREATE UNIQUE INDEX imports_same_bytes_once ON imports (kab_kode, sha256) WHERE state = 'applied';

-- The rows as they were read, each value with its text and cell. `part` tells the village rows from the sheet's own last line.
CREATE TABLE import_rows (
  kab_kode text NOT NULL,
  import_id uuid NOT NULL,
  row integer NOT NULL,
  part text NOT NULL CHECK (part IN ('desa', 'jumlah')),
  content jsonb NOT NULL,
  PRIMARY KEY (kab_kode, import_id, row),
  FOREIGN KEY (kab_kode, import_id) REFERENCES imports
);

-- What the checks and the placing said when a person applied the file (the latest one holds): placements, issues, values, rows without village.
CREATE TABLE import_outcomes (
  kab_kode text NOT NULL,
  import_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  outcome jsonb NOT NULL,
  PRIMARY KEY (kab_kode, import_id, id),
  FOREIGN KEY (kab_kode, import_id) REFERENCES imports
);

-- One row for each village of an applied e-PPGBM recap. null = not reported or not usable, never a stand-in for zero.
-- `cells`: for each field the text, its cell and whether it was read or computed from its parts.
CREATE TABLE recap_values (
  kab_kode text NOT NULL,
  import_id uuid NOT NULL,
  desa_kode text NOT NULL,
  row integer NOT NULL,
  sasaran integer CHECK (sasaran >= 0),
  bb_sangat_kurang integer CHECK (bb_sangat_kurang >= 0),
  bb_kurang integer CHECK (bb_kurang >= 0),
  bb_normal integer CHECK (bb_normal >= 0),
  bb_risiko_lebih integer CHECK (bb_risiko_lebih >= 0),
  ditimbang integer CHECK (ditimbang >= 0),
  sangat_pendek integer CHECK (sangat_pendek >= 0),
  pendek integer CHECK (pendek >= 0),
  tb_normal integer CHECK (tb_normal >= 0),
  tinggi integer CHECK (tinggi >= 0),
  diukur integer CHECK (diukur >= 0),
  gizi_buruk integer CHECK (gizi_buruk >= 0),
  gizi_kurang integer CHECK (gizi_kurang >= 0),
  gizi_baik integer CHECK (gizi_baik >= 0),
  risiko_gizi_lebih integer CHECK (risiko_gizi_lebih >= 0),
  gizi_lebih integer CHECK (gizi_lebih >= 0),
  obesitas integer CHECK (obesitas >= 0),
  ditimbang_diukur integer CHECK (ditimbang_diukur >= 0),
  stunting integer CHECK (stunting >= 0),
  wasting integer CHECK (wasting >= 0),
  underweight integer CHECK (underweight >= 0),
  cells jsonb NOT NULL,
  PRIMARY KEY (kab_kode, import_id, desa_kode),
  FOREIGN KEY (kab_kode, import_id) REFERENCES imports,
  FOREIGN KEY (kab_kode, desa_kode) REFERENCES desa
);

-- The same of an applied KRS recap: families by risk factor.
CREATE TABLE krs_values (
  kab_kode text NOT NULL,
  import_id uuid NOT NULL,
  desa_kode text NOT NULL,
  row integer NOT NULL,
  keluarga integer CHECK (keluarga >= 0),
  sasaran integer CHECK (sasaran >= 0),
  sejahtera1 integer CHECK (sejahtera1 >= 0),
  sejahtera2 integer CHECK (sejahtera2 >= 0),
  sejahtera3 integer CHECK (sejahtera3 >= 0),
  sejahtera4 integer CHECK (sejahtera4 >= 0),
  sejahtera_lebih4 integer CHECK (sejahtera_lebih4 >= 0),
  krs integer CHECK (krs >= 0),
  tidak_berisiko integer CHECK (tidak_berisiko >= 0),
  baduta integer CHECK (baduta >= 0),
  balita integer CHECK (balita >= 0),
  pus integer CHECK (pus >= 0),
  pus_hamil integer CHECK (pus_hamil >= 0),
  air_tidak_layak integer CHECK (air_tidak_layak >= 0),
  jamban_tidak_layak integer CHECK (jamban_tidak_layak >= 0),
  terlalu_muda integer CHECK (terlalu_muda >= 0),
  terlalu_tua integer CHECK (terlalu_tua >= 0),
  terlalu_dekat integer CHECK (terlalu_dekat >= 0),
  terlalu_banyak integer CHECK (terlalu_banyak >= 0),
  pus4t integer CHECK (pus4t >= 0),
  bukan_kb_modern integer CHECK (bukan_kb_modern >= 0),
  cells jsonb NOT NULL,
  PRIMARY KEY (kab_kode, import_id, desa_kode),
  FOREIGN KEY (kab_kode, import_id) REFERENCES imports,
  FOREIGN KEY (kab_kode, desa_kode) REFERENCES desa
);

ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_outcomes ENABLE ROW LEVEL SECURITY;
ALTER TABLE recap_values ENABLE ROW LEVEL SECURITY;
ALTER TABLE krs_values ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON imports
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON import_rows
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON import_outcomes
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON recap_values
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON krs_values
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
