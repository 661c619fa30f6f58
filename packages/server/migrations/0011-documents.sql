-- 2026-11: documents, the evidence of what was decided and done. The bytes lie sealed in the store of files under the id of their version; here
-- stands what is known of them. A document belongs to an area and to a class of data (core/accounts/rights.ts): both say who may see it. A new
-- version supersedes, the earlier ones stay. Taking away marks; the bytes go when the retention rule says so, and the row says that they are gone.

CREATE TABLE documents (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  -- Of the district, a kecamatan or a village.
  area_kode text NOT NULL CHECK (area_kode = kab_kode OR starts_with(area_kode, kab_kode || '.')),
  data text NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  taken_by text,
  taken_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  CHECK ((taken_by IS NULL) = (taken_at IS NULL))
);

-- `sha256`: of what is kept and given out; `sent_sha256`: of what was sent, which differs for a picture that was freed of where and when it was
-- taken. `sealed`: its name and title. `people`: whether somebody can be recognised; null = not a picture. Consent: who gave it (sealed) and when.
CREATE TABLE document_versions (
  kab_kode text NOT NULL,
  document_id uuid NOT NULL,
  no integer NOT NULL CHECK (no >= 1),
  id uuid NOT NULL,
  area_kode text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx', 'pptx', 'odt', 'csv', 'txt')),
  bytes bigint NOT NULL CHECK (bytes > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  sent_sha256 text NOT NULL CHECK (sent_sha256 ~ '^[0-9a-f]{64}$'),
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  preview boolean NOT NULL,
  people boolean,
  consent_on date,
  consent_key_id text,
  consent_sealed bytea,
  consent_by text,
  consent_at timestamptz,
  added_by text NOT NULL,
  added_at timestamptz NOT NULL,
  gone_at timestamptz,
  PRIMARY KEY (kab_kode, document_id, no),
  UNIQUE (kab_kode, id),
  FOREIGN KEY (kab_kode, document_id) REFERENCES documents,
  CHECK ((people IS NULL) = (kind NOT IN ('jpeg', 'png', 'webp'))),
  CHECK ((consent_on IS NULL) = (consent_sealed IS NULL)),
  CHECK (consent_on IS NULL OR people)
);

-- What a document is evidence of: a task, a commitment, a step of the review. `thing` is the word of the capability.
CREATE TABLE document_links (
  kab_kode text NOT NULL,
  thing text NOT NULL CHECK (thing ~ '^[a-z][a-z-]*$'),
  thing_id text NOT NULL,
  document_id uuid NOT NULL,
  area_kode text NOT NULL,
  linked_by text NOT NULL,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, thing, thing_id, document_id),
  FOREIGN KEY (kab_kode, document_id) REFERENCES documents
);

ALTER TABLE documents ENABLE ROW LEVEL SECURITY;

ALTER TABLE document_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE document_links ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON documents
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));

CREATE POLICY own_district ON document_versions
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));

CREATE POLICY own_district ON document_links
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));

CREATE POLICY own_areas ON documents AS RESTRICTIVE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(area_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR area_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));

CREATE POLICY own_areas ON document_versions AS RESTRICTIVE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(area_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR area_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));

CREATE POLICY own_areas ON document_links AS RESTRICTIVE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(area_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR area_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));
