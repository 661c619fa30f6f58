-- 2026-11: codes of the statistics office (BPS) that a file wrote beside a known area. Seven digits a kecamatan, ten a village. Of one code the latest row
-- counts; rows of a file that is taken back go with it.
CREATE TABLE bps_codes (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  bps text NOT NULL CHECK (bps ~ '^([0-9]{7}|[0-9]{10})$'),
  kode text NOT NULL,
  -- The table of an office or the list that said so.
  source_id uuid NOT NULL,
  said_by text NOT NULL,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

CREATE INDEX bps_codes_of_source ON bps_codes (kab_kode, source_id);

ALTER TABLE bps_codes ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON bps_codes
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
