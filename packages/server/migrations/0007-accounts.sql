-- 2026-11: people, what they may, and how they come in. These are reference tables: they point to no district table, and the district of a grant
-- is a plain column `kab`. Passwords stand as argon2id; what a browser or a command shows (sessions, devices, invitations, tokens) stands only as
-- a digest, so that nobody who reads the tables can come in with what stands there.

CREATE TABLE accounts (
  id uuid PRIMARY KEY,
  username text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$'),
  nama text NOT NULL CHECK (nama <> ''),
  state text NOT NULL CHECK (state IN ('diundang', 'aktif', 'nonaktif')),
  password_hash text,
  -- Secret of the second factor, sealed; `totp_step`: the last time step that was used, so that no code counts twice.
  totp_key_id text,
  totp_sealed bytea,
  totp_step bigint NOT NULL DEFAULT 0,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  CHECK ((totp_key_id IS NULL) = (totp_sealed IS NULL))
);

-- Who somebody is at an outside provider (OpenID Connect).
CREATE TABLE account_identities (
  issuer text NOT NULL,
  subject text NOT NULL,
  account_id uuid NOT NULL REFERENCES accounts,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);

-- `kab`: code of the district, or `*`. `areas`: codes inside it. Nothing is changed in a grant but its end.
CREATE TABLE account_grants (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts,
  role text NOT NULL,
  kab text NOT NULL CHECK (kab ~ '^(\*|\d{2}\.\d{2})$'),
  areas text[] NOT NULL,
  opd text,
  starts date NOT NULL,
  ends date,
  reason text,
  granted_by text NOT NULL,
  granted_at timestamptz NOT NULL,
  revoked_by text,
  revoked_at timestamptz,
  CHECK (ends >= starts),
  CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
);

CREATE INDEX account_grants_of_account ON account_grants (account_id);

CREATE INDEX account_grants_of_district ON account_grants (kab);

CREATE TABLE account_devices (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts,
  digest bytea NOT NULL UNIQUE,
  first_at timestamptz NOT NULL
);

CREATE TABLE account_sessions (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts,
  digest bytea NOT NULL UNIQUE,
  second_factor boolean NOT NULL,
  agent text,
  begun_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz
);

CREATE INDEX account_sessions_of_account ON account_sessions (account_id);

-- Invitations and resets: a link or a printed code, for once.
CREATE TABLE account_tickets (
  digest bytea PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts,
  kind text NOT NULL CHECK (kind IN ('undangan', 'setel-ulang')),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  used_at timestamptz
);

-- Codes for whoever has lost the second factor, each for once.
CREATE TABLE account_codes (
  account_id uuid NOT NULL REFERENCES accounts,
  digest bytea NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (account_id, digest)
);

-- With which a command works on the database in somebody's name.
CREATE TABLE account_tokens (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts,
  nama text NOT NULL,
  digest bytea NOT NULL UNIQUE,
  second_factor boolean NOT NULL,
  created_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  revoked_at timestamptz
);

-- How many tries to sign in are left: by account from devices unknown to it, by known device, by address. Keyed digests; no name, no address.
CREATE TABLE sign_in_budgets (
  digest bytea PRIMARY KEY,
  tries double precision NOT NULL,
  at timestamptz NOT NULL
);

-- Second wall: of rows about people and their villages a piece of work sees only those of the areas it was begun for. `*` = the whole district;
-- a forgotten setting shows nothing.
ALTER TABLE child_persons ADD COLUMN desa_kode text;

UPDATE child_persons SET desa_kode = children.desa_kode FROM children
  WHERE children.kab_kode = child_persons.kab_kode AND children.id = child_persons.child_id;

ALTER TABLE child_persons ALTER COLUMN desa_kode SET NOT NULL;

CREATE POLICY own_areas ON children AS RESTRICTIVE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(desa_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR desa_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));

CREATE POLICY own_areas ON child_persons AS RESTRICTIVE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(desa_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR desa_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));

CREATE POLICY own_areas ON measurements AS RESTRICTIVE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(desa_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR desa_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));

CREATE POLICY own_areas ON measurement_months AS RESTRICTIVE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(desa_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR desa_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));

CREATE POLICY own_areas ON recap_values AS RESTRICTIVE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(desa_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR desa_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));

CREATE POLICY own_areas ON krs_values AS RESTRICTIVE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(desa_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR desa_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));

-- What speaks of a whole district at once is for whoever works on all of it.
CREATE POLICY whole_district ON child_doubts AS RESTRICTIVE USING (current_setting('konvergen.wilayah', true) = '*');

CREATE POLICY whole_district ON import_rows AS RESTRICTIVE USING (current_setting('konvergen.wilayah', true) = '*');

CREATE POLICY whole_district ON import_outcomes AS RESTRICTIVE USING (current_setting('konvergen.wilayah', true) = '*');

CREATE POLICY whole_district ON import_files AS RESTRICTIVE USING (current_setting('konvergen.wilayah', true) = '*');

CREATE POLICY whole_district ON import_blocks AS RESTRICTIVE USING (current_setting('konvergen.wilayah', true) = '*');

CREATE POLICY whole_district ON trail AS RESTRICTIVE FOR SELECT USING (current_setting('konvergen.wilayah', true) = '*');
