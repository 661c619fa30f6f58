-- 2026-11: the register of offices (OPD) with their people, the teams (TPPS), and who owns which figure. An office keeps its id for life: its names
-- come and go with their periods, nothing is renamed in place. Kecamatan and villages stand in wilayah and are not repeated here: wherever an
-- office is named (`lembaga`), its id or the code of an area stands.

CREATE TABLE opd_offices (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('opd', 'puskesmas', 'posyandu', 'rumah-sakit', 'instansi-vertikal', 'lembaga')),
  -- Of the starting list, e.g. `dinkes`; null = added here.
  code text CHECK (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  -- Where it is: a kecamatan or a village; null = of the whole district.
  wilayah_kode text,
  -- The office above it: the puskesmas of a posyandu.
  parent_id uuid,
  -- First and last day; null = not known, not ended.
  starts date,
  ends date,
  -- A person has looked at what the starting list proposed.
  checked boolean NOT NULL,
  -- A person said that it is the same as that one; it then speaks no more for itself.
  merged_into uuid,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  FOREIGN KEY (kab_kode, parent_id) REFERENCES opd_offices,
  FOREIGN KEY (kab_kode, merged_into) REFERENCES opd_offices,
  CHECK (ends >= starts),
  CHECK (merged_into <> id)
);

CREATE UNIQUE INDEX opd_offices_code_once ON opd_offices (kab_kode, code) WHERE merged_into IS NULL;

CREATE TABLE opd_names (
  kab_kode text NOT NULL,
  office_id uuid NOT NULL,
  id uuid NOT NULL,
  nama text NOT NULL CHECK (nama <> ''),
  singkatan text CHECK (singkatan <> ''),
  starts date,
  ends date,
  -- The regulation that gave the name.
  dasar text,
  PRIMARY KEY (kab_kode, office_id, id),
  FOREIGN KEY (kab_kode, office_id) REFERENCES opd_offices,
  CHECK (ends >= starts)
);

CREATE UNIQUE INDEX opd_names_one_now ON opd_names (kab_kode, office_id) WHERE ends IS NULL;

-- Pairs that look alike and that a person has called two different offices: they are not asked about again. The smaller id stands first.
CREATE TABLE opd_pairs (
  kab_kode text NOT NULL,
  one_id uuid NOT NULL,
  other_id uuid NOT NULL,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, one_id, other_id),
  FOREIGN KEY (kab_kode, one_id) REFERENCES opd_offices,
  FOREIGN KEY (kab_kode, other_id) REFERENCES opd_offices,
  CHECK (one_id < other_id)
);

-- Officials: who they are and how to reach them, personal data of grown people in office. `account_id`: the account they come in with, if any.
CREATE TABLE opd_people (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  nama text NOT NULL CHECK (nama <> ''),
  account_id uuid,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

CREATE TABLE opd_contacts (
  kab_kode text NOT NULL,
  person_id uuid NOT NULL,
  telepon text CHECK (telepon <> ''),
  surel text CHECK (surel <> ''),
  PRIMARY KEY (kab_kode, person_id),
  FOREIGN KEY (kab_kode, person_id) REFERENCES opd_people
);

CREATE TABLE opd_posts (
  kab_kode text NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  lembaga text NOT NULL,
  jabatan text NOT NULL CHECK (jabatan <> ''),
  -- The head of the office.
  leads boolean NOT NULL,
  starts date,
  ends date,
  PRIMARY KEY (kab_kode, id),
  FOREIGN KEY (kab_kode, person_id) REFERENCES opd_people,
  CHECK (ends >= starts)
);

CREATE INDEX opd_posts_of_person ON opd_posts (kab_kode, person_id);

-- Teams. `susunan`: fields of work and seats; `naskah`: the texts of the decree. Both are changed only while the team is a draft. `frozen`: names of
-- offices and people as they were when the decree was recorded.
CREATE TABLE opd_teams (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('kabupaten', 'kecamatan', 'desa')),
  wilayah_kode text NOT NULL,
  state text NOT NULL CHECK (state IN ('draf', 'berlaku', 'digantikan', 'dicabut')),
  nomor text CHECK (nomor <> ''),
  tanggal date,
  starts date,
  ends date,
  susunan jsonb NOT NULL,
  naskah jsonb NOT NULL,
  frozen jsonb,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  CHECK (ends >= starts),
  CHECK (state <> 'berlaku' OR (nomor IS NOT NULL AND tanggal IS NOT NULL AND starts IS NOT NULL AND frozen IS NOT NULL))
);

CREATE UNIQUE INDEX opd_teams_one_valid ON opd_teams (kab_kode, wilayah_kode) WHERE state = 'berlaku';

-- Who answers for an indicator, a denominator or an action. A later row takes the place of the one before, which is closed and stays.
CREATE TABLE opd_owners (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  thing text NOT NULL,
  pengampu text NOT NULL,
  wakil text,
  person_id uuid,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  FOREIGN KEY (kab_kode, person_id) REFERENCES opd_people,
  CHECK (wakil <> pengampu)
);

CREATE UNIQUE INDEX opd_owners_one_now ON opd_owners (kab_kode, thing) WHERE closed_at IS NULL;

ALTER TABLE opd_offices ENABLE ROW LEVEL SECURITY;
ALTER TABLE opd_names ENABLE ROW LEVEL SECURITY;
ALTER TABLE opd_pairs ENABLE ROW LEVEL SECURITY;
ALTER TABLE opd_people ENABLE ROW LEVEL SECURITY;
ALTER TABLE opd_contacts ENABLE ROW LEVEL SECURITY;
ALTER TABLE opd_posts ENABLE ROW LEVEL SECURITY;
ALTER TABLE opd_teams ENABLE ROW LEVEL SECURITY;
ALTER TABLE opd_owners ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON opd_offices
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON opd_names
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON opd_pairs
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON opd_people
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON opd_contacts
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON opd_posts
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON opd_teams
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
CREATE POLICY own_district ON opd_owners
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));

-- Of teams an office of a kecamatan or a village changes only its own; everybody of the district reads them all.
CREATE POLICY own_areas_new ON opd_teams AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('konvergen.wilayah', true) = '*'
    OR left(wilayah_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR wilayah_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));
CREATE POLICY own_areas_change ON opd_teams AS RESTRICTIVE FOR UPDATE
  USING (current_setting('konvergen.wilayah', true) = '*'
    OR left(wilayah_kode, 8) = ANY (string_to_array(current_setting('konvergen.wilayah', true), ','))
    OR wilayah_kode = ANY (string_to_array(current_setting('konvergen.wilayah', true), ',')));
