-- 2026-11: who somebody of the first 1,000 days is can be erased; what was noted of them stays as counts of their village. Of a child or a family that is erased
-- the links go too, for they say who was looked for where.

ALTER TABLE hpk_persons ALTER COLUMN key_id DROP NOT NULL;

ALTER TABLE hpk_persons ALTER COLUMN sealed DROP NOT NULL;

ALTER TABLE hpk_persons ADD CHECK ((key_id IS NULL) = (sealed IS NULL));

-- Nothing that finds them is left where nothing says who they are.
ALTER TABLE hpk_persons ADD CHECK (sealed IS NOT NULL OR (kk_index IS NULL AND nik_index IS NULL));

ALTER TABLE hpk_persons DROP CONSTRAINT hpk_persons_ending_check;

ALTER TABLE hpk_persons ADD CONSTRAINT hpk_persons_ending_check
  CHECK (ending IN ('pindah', 'meninggal', 'keguguran', 'salah-catat', 'lainnya', 'identitas-dihapus'));

CREATE INDEX hpk_persons_nik ON hpk_persons (kab_kode, nik_index);

-- Persons whose identity was erased, and why; `actor`: `sistem` where it was kept long enough.
CREATE TABLE hpk_erasures (
  kab_kode text NOT NULL REFERENCES districts,
  person_id uuid NOT NULL,
  desa_kode text NOT NULL CHECK (starts_with(desa_kode, kab_kode)),
  at timestamptz NOT NULL,
  actor text NOT NULL,
  ground text NOT NULL,
  PRIMARY KEY (kab_kode, person_id)
);

ALTER TABLE hpk_erasures ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON hpk_erasures
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON hpk_erasures AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(desa_kode, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR desa_kode = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
