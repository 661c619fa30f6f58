-- 2026-11: the chain from gap to deed: links between records of other rooms, made and taken back by people. What follows from those records themselves (a commitment knows its clause) is
-- no row here.

-- `from_id`, `to_id`: a clause, commitment, activity, line of a budget or recommendation, as `kind` says (core/chain/link.ts). `reason`: why they belong together.
CREATE TABLE chain_links (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  kind text NOT NULL CHECK (kind IN ('butir-kegiatan', 'butir-komitmen', 'komitmen-kegiatan', 'kegiatan-anggaran', 'usulan-anggaran')),
  from_id text NOT NULL CHECK (from_id <> ''),
  to_id text NOT NULL CHECK (to_id <> ''),
  reason text NOT NULL CHECK (reason <> ''),
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

CREATE INDEX chain_links_of_year ON chain_links (kab_kode, year, kind);

-- A link that was taken back stays as what somebody once said.
CREATE TABLE chain_unlinks (
  kab_kode text NOT NULL,
  link_id uuid NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  taken_by text NOT NULL,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, link_id),
  FOREIGN KEY (kab_kode, link_id) REFERENCES chain_links
);

ALTER TABLE chain_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE chain_unlinks ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON chain_links
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON chain_unlinks
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- A link says no more than two ids; what they are stands behind the walls of the rooms that keep them.
