-- 2026-11: the trail of each district becomes a chain: every row is numbered and carries a keyed digest (HMAC) over itself and the digest of the row
-- before it, so that a missing, altered or exchanged row is found by whoever holds the keys. Rows from before have neither number nor digest.
-- `role` and `area`: what the person held when they did it; `device`: the session it was done in.
ALTER TABLE trail ADD COLUMN seq bigint, ADD COLUMN role text, ADD COLUMN area text, ADD COLUMN device uuid, ADD COLUMN digest bytea;

CREATE UNIQUE INDEX trail_chain ON trail (kab_kode, seq);

CREATE INDEX trail_by_time ON trail (kab_kode, at);

-- The end of each chain; held as the last thing before a commit.
CREATE TABLE trail_heads (
  kab_kode text PRIMARY KEY CHECK (kab_kode ~ '^\d{2}\.\d{2}$'),
  seq bigint NOT NULL,
  digest bytea NOT NULL
);

ALTER TABLE trail_heads ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON trail_heads
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
