-- 2026-11: the letterhead of the district's papers, line by line. Appended: the newest counts, what stood before stays.
CREATE TABLE letterheads (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  lines text[] NOT NULL CHECK (cardinality(lines) BETWEEN 1 AND 8),
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

ALTER TABLE letterheads ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON letterheads
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
