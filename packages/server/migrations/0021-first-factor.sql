-- 2026-11: a second factor that was set with nothing but the password counts for names only after a day, or once somebody else has confirmed it.
-- `factor_from`: from when it counts. Those that were there before count.
ALTER TABLE accounts ADD COLUMN factor_from timestamptz;

UPDATE accounts SET factor_from = created_at WHERE totp_sealed IS NOT NULL;

ALTER TABLE accounts ADD CHECK ((totp_sealed IS NULL) = (factor_from IS NULL));

-- The same of what a provider says of a second factor: an identity is tied with the password too.
ALTER TABLE account_identities ADD COLUMN counts_from timestamptz;

UPDATE account_identities SET counts_from = added_at;

ALTER TABLE account_identities ALTER COLUMN counts_from SET NOT NULL;

-- Begun with the code of an invitation, a reset or the first run: whoever is in it was vouched for by somebody else.
ALTER TABLE account_sessions ADD COLUMN vouched boolean NOT NULL DEFAULT false;

-- A right password whose code never came: taken back when it comes. Invitations that were tried in vain are counted under `undangan`.
ALTER TABLE sign_in_failures ADD COLUMN unfinished integer NOT NULL DEFAULT 0;

ALTER TABLE sign_in_failures DROP CONSTRAINT sign_in_failures_subject_check;

ALTER TABLE sign_in_failures ADD CHECK (subject IN ('-', 'undangan') OR subject ~ '^[0-9a-f-]{36}$');

-- Begun through the provider: its own session there, so that it can end it here too; empty where it names none. Null: by password or code.
ALTER TABLE account_sessions ADD COLUMN provider_session text;

ALTER TABLE notices DROP CONSTRAINT notices_kind_check;

ALTER TABLE notices ADD CONSTRAINT notices_kind_check CHECK (kind IN (
  'tugas-baru', 'tugas-berubah', 'pengingat', 'lewat', 'rapat', 'nama-diberi', 'nama-disetel-ulang', 'faktor-dipasang', 'faktor-menunggu', 'kode-tak-datang'));

-- From where it was done; told only to whose account it is.
ALTER TABLE notices ADD COLUMN address text;
