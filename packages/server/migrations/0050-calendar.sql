-- 2026-11: the action calendar. An entry has an identity and versions: each change is a new version, and the latest counts, so that what was planned before
-- stays. No person stands in any of it; invited are offices and areas.

-- `key`: of the preset that it came from, or its own id; each once in a year.
CREATE TABLE calendar_entries (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  key text NOT NULL CHECK (key <> ''),
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, year, key)
);

-- `sequence` counts the changes of an entry from 0, so that two people cannot both be the next. `waits_for`: keys of entries of the same year. `reason`: why it
-- was cancelled, or begins before what it waits for is over.
CREATE TABLE calendar_versions (
  kab_kode text NOT NULL,
  entry_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence >= 0),
  title text NOT NULL CHECK (title <> ''),
  framework text NOT NULL CHECK (framework IN ('konvergensi-2025', '8-aksi', 'petik-aksi', 'anggaran', 'penimbangan', 'lain')),
  level text NOT NULL CHECK (level IN ('kabupaten', 'kecamatan', 'desa')),
  starts date NOT NULL,
  ends date NOT NULL,
  waits_for text[] NOT NULL,
  invited jsonb NOT NULL,
  is_public boolean NOT NULL,
  state text NOT NULL CHECK (state IN ('direncanakan', 'selesai', 'dibatalkan')),
  reason text CHECK (reason <> ''),
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, entry_id, sequence),
  FOREIGN KEY (kab_kode, entry_id) REFERENCES calendar_entries,
  CHECK (starts <= ends),
  CHECK (state <> 'dibatalkan' OR reason IS NOT NULL)
);

-- Addresses under which calendars of phones and mail programs read it. Only the digest of the secret in the address is kept. `code`: of the office or area
-- that it is for, or the account; null = for anybody.
CREATE TABLE calendar_feeds (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('orang', 'opd', 'wilayah', 'publik')),
  code text,
  label text NOT NULL,
  digest bytea NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  revoked_by text,
  revoked_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, digest),
  CHECK ((kind = 'publik') = (code IS NULL)),
  CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
);

-- The tasks that an entry became before it begins. `closed_at`: it was done, cancelled or moved.
CREATE TABLE calendar_tasks (
  kab_kode text NOT NULL,
  entry_id uuid NOT NULL,
  task_id uuid NOT NULL,
  at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (kab_kode, entry_id, task_id),
  FOREIGN KEY (kab_kode, entry_id) REFERENCES calendar_entries
);

ALTER TABLE calendar_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_tasks ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON calendar_entries
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON calendar_versions
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON calendar_feeds
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON calendar_tasks
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
