-- 2026-11: tasks with their history, reminders, notices and messages; meetings (rakor) with attendance, minutes and decisions. Nobody's child is
-- named in any of it. What was said stays: events, minutes and decisions are appended, only the state of a task or meeting moves.

CREATE TABLE tasks (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  detail text NOT NULL,
  -- For a person (id of the account), an office (its code as grants name it) or whoever answers for an area (its code).
  to_kind text NOT NULL CHECK (to_kind IN ('orang', 'opd', 'wilayah')),
  to_code text NOT NULL,
  -- Code of the area that it concerns: whoever coordinates there sees it.
  place text NOT NULL CHECK (place ~ '^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$'),
  due date NOT NULL,
  state text NOT NULL CHECK (state IN ('terbuka', 'selesai', 'dikonfirmasi', 'dikembalikan', 'dibatalkan')),
  done_by text,
  -- The thing that it stands at: kind, id and name of it, and its page below the district's address.
  link_kind text CHECK (link_kind IN ('desa', 'berkas', 'mutu', 'halaman', 'rapat')),
  link_id text,
  link_label text,
  link_path text,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  CHECK (num_nulls(link_kind, link_id, link_label, link_path) IN (0, 4)),
  CHECK (link_path ~ '^[a-z]')
);

CREATE INDEX tasks_by_due ON tasks (kab_kode, due) WHERE state IN ('terbuka', 'dikembalikan');

CREATE TABLE task_events (
  kab_kode text NOT NULL,
  task_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  kind text NOT NULL,
  note text NOT NULL,
  PRIMARY KEY (kab_kode, task_id, id),
  FOREIGN KEY (kab_kode, task_id) REFERENCES tasks
);

-- The district's own rules of reminding; none = the program's proposal.
CREATE TABLE task_rules (
  kab_kode text PRIMARY KEY REFERENCES districts,
  rules jsonb NOT NULL,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL
);

-- One row for each day whose reminders were made: what was done is not done twice.
CREATE TABLE task_runs (
  kab_kode text NOT NULL REFERENCES districts,
  day date NOT NULL,
  at timestamptz NOT NULL,
  notices integer NOT NULL,
  messages integer NOT NULL,
  PRIMARY KEY (kab_kode, day)
);

-- What stands in the product for one person. `key`: the same thing is told to nobody twice.
CREATE TABLE notices (
  kab_kode text NOT NULL REFERENCES districts,
  account_id uuid NOT NULL,
  key text NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('tugas-baru', 'tugas-berubah', 'pengingat', 'lewat', 'rapat')),
  task_id uuid,
  meeting_id uuid,
  at timestamptz NOT NULL,
  read_at timestamptz,
  PRIMARY KEY (kab_kode, account_id, key)
);

-- How somebody wants to be told. `mail`: not at all, one summary a day, or at once too.
CREATE TABLE task_contacts (
  kab_kode text NOT NULL REFERENCES districts,
  account_id uuid NOT NULL,
  email text,
  mail text NOT NULL CHECK (mail IN ('tidak', 'harian', 'segera')),
  language text NOT NULL CHECK (language IN ('id', 'en')),
  PRIMARY KEY (kab_kode, account_id),
  CHECK (mail = 'tidak' OR email IS NOT NULL)
);

-- Mails on their way. The address is looked up when one is sent. `fault`: a short code, never the text of a server.
CREATE TABLE outbox_messages (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  key text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  state text NOT NULL CHECK (state IN ('menunggu', 'terkirim', 'gagal')),
  tries integer NOT NULL,
  next_at timestamptz NOT NULL,
  fault text,
  made_at timestamptz NOT NULL,
  sent_at timestamptz,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, account_id, key)
);

CREATE INDEX outbox_waiting ON outbox_messages (kab_kode, next_at) WHERE state = 'menunggu';

CREATE TABLE meetings (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  place text NOT NULL,
  day date NOT NULL,
  clock text NOT NULL CHECK (clock ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  zone text NOT NULL CHECK (zone IN ('WIB', 'WITA', 'WIT')),
  minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
  agenda jsonb NOT NULL,
  -- Who is invited, as tasks are addressed.
  invited jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('direncanakan', 'selesai', 'dibatalkan')),
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

-- Who came: people of the office, no children. `how`: by the QR code, by hand, or signed in.
CREATE TABLE meeting_attendance (
  kab_kode text NOT NULL,
  meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  nama text NOT NULL CHECK (nama <> ''),
  instansi text NOT NULL,
  account_id uuid,
  how text NOT NULL CHECK (how IN ('qr', 'tangan', 'akun')),
  at timestamptz NOT NULL,
  struck_by text,
  struck_at timestamptz,
  PRIMARY KEY (kab_kode, meeting_id, id),
  FOREIGN KEY (kab_kode, meeting_id) REFERENCES meetings,
  CHECK ((struck_by IS NULL) = (struck_at IS NULL))
);

-- Minutes by point of the agenda; the latest row holds.
CREATE TABLE meeting_minutes (
  kab_kode text NOT NULL,
  meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  points jsonb NOT NULL,
  by text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, meeting_id, id),
  FOREIGN KEY (kab_kode, meeting_id) REFERENCES meetings
);

CREATE TABLE meeting_decisions (
  kab_kode text NOT NULL,
  meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  body text NOT NULL CHECK (body <> ''),
  by text NOT NULL,
  at timestamptz NOT NULL,
  -- The task that it became.
  task_id uuid,
  PRIMARY KEY (kab_kode, meeting_id, id),
  FOREIGN KEY (kab_kode, meeting_id) REFERENCES meetings,
  FOREIGN KEY (kab_kode, task_id) REFERENCES tasks
);

ALTER TABLE tasks ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON tasks
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE task_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON task_events
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE task_rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON task_rules
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE task_runs ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON task_runs
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE notices ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON notices
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE task_contacts ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON task_contacts
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE outbox_messages ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON outbox_messages
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE meetings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON meetings
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE meeting_attendance ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON meeting_attendance
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE meeting_minutes ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON meeting_minutes
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
ALTER TABLE meeting_decisions ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_district ON meeting_decisions
  USING (kab_kode = ANY (string_to_array(nullif(current_setting('konvergen.kab', true), ''), ',')));
