-- 2026-11: quarters of villages on their way, as those of offices (0060): handed in by the village, verified by the camat or the secretariat. What was done of a line of an APBDes is a row
-- of `realisations` with kind `baris-desa`; its `places` hold its village, so that it is found when the APBDes that counts does not hold the line any more.

-- `no` counts the steps of a village and quarter, so that two people cannot both take the next.
CREATE TABLE realisation_village_steps (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  desa_kode text NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  quarter integer NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  no integer NOT NULL CHECK (no > 0),
  step text NOT NULL CHECK (step IN ('serahkan', 'verifikasi', 'kembalikan', 'minta-buka', 'buka')),
  reason text CHECK (reason <> ''),
  taken_by text NOT NULL,
  taken_role text,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, year, desa_kode, quarter, no)
);

-- Lines of a village that anything was reported of, whether its APBDes still holds them or not.
CREATE INDEX realisations_of_village ON realisations (kab_kode, year, (places->0->>'desa')) WHERE subject_kind = 'baris-desa';

ALTER TABLE realisation_village_steps ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON realisation_village_steps
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- As reports: the district's word, read by whoever reads budgets; no wall of areas.
