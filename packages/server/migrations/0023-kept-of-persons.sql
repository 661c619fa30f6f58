-- 2026-11: when an account was closed, when its name was taken away, and when a device was last seen, so that rules of retention can ask.
ALTER TABLE accounts ADD COLUMN closed_at timestamptz;

-- Set once: name, user name and everything with which somebody came in are gone then; the row stays, since the trail and the work name its id.
ALTER TABLE accounts ADD COLUMN forgotten_at timestamptz;

-- When these were closed was not kept: it counts from now.
UPDATE accounts SET closed_at = now() WHERE state = 'nonaktif';

ALTER TABLE accounts ADD CHECK ((state = 'nonaktif') = (closed_at IS NOT NULL));

ALTER TABLE accounts ADD CHECK (forgotten_at IS NULL OR state = 'nonaktif');

ALTER TABLE account_devices ADD COLUMN seen_at timestamptz;

-- Not kept before either.
UPDATE account_devices SET seen_at = now();

ALTER TABLE account_devices ALTER COLUMN seen_at SET NOT NULL;

-- A document can be about a person: a child now, a family later. It is seen by whoever sees that person, goes with a child that moves, and its
-- bytes and names go when the person is erased.
ALTER TABLE documents ADD COLUMN subject_kind text CHECK (subject_kind IN ('anak'));

ALTER TABLE documents ADD COLUMN subject_id uuid;

ALTER TABLE documents ADD CHECK ((subject_kind IS NULL) = (subject_id IS NULL));

CREATE INDEX documents_of_subject ON documents (kab_kode, subject_id) WHERE subject_id IS NOT NULL;

CREATE POLICY own_subjects ON documents AS RESTRICTIVE
  USING (subject_kind IS NULL OR (subject_kind = 'anak' AND EXISTS (
    SELECT FROM children WHERE children.kab_kode = documents.kab_kode AND children.id = documents.subject_id)));

-- How to reach an official lies sealed, as other personal values do. What stands in the clear is sealed by the first start that has the keys; from then
-- on nothing is written there.
ALTER TABLE opd_contacts ADD COLUMN key_id text;

ALTER TABLE opd_contacts ADD COLUMN sealed bytea;

ALTER TABLE opd_contacts ADD CHECK ((key_id IS NULL) = (sealed IS NULL));

ALTER TABLE opd_contacts ADD CHECK (sealed IS NULL OR (telepon IS NULL AND surel IS NULL));
