-- 2026-11: the log of acts. Every write adds one row in its own transaction; nothing here is ever changed (no UPDATE, no DELETE grant).
-- `detail` holds codes and numbers, never names of persons.

CREATE TABLE trail (
  kab_kode text NOT NULL CHECK (kab_kode ~ '^\d{2}\.\d{2}$'),
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  act text NOT NULL,
  subject text NOT NULL,
  detail jsonb NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

ALTER TABLE trail ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON trail
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
