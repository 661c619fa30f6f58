-- 2026-11: how a version of the analysis puts lokus forward, chosen while it is a draft; the latest row counts. A version without one takes the newest kept way.

-- `method_id`: the kept way. `by_hand`: villages picked, each with its reason: [{code, reason}]. Neither: quadrants as shipped.
CREATE TABLE analysis_ways (
  kab_kode text NOT NULL REFERENCES districts,
  analysis_id uuid NOT NULL,
  id uuid NOT NULL,
  method_id uuid,
  by_hand jsonb,
  chosen_by text NOT NULL,
  chosen_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, analysis_id, id),
  FOREIGN KEY (kab_kode, analysis_id) REFERENCES analyses,
  FOREIGN KEY (kab_kode, method_id) REFERENCES lokus_methods,
  CHECK (method_id IS NULL OR by_hand IS NULL)
);

ALTER TABLE analysis_ways ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON analysis_ways
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
