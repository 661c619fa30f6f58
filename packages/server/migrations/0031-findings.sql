-- 2026-11: numbers that do not agree, each with an owner until it is settled, and reminders of what was not reported. No person stands in either.

-- One row for each finding, known by what it compares (`key`): rule, period, area, things. `numbers` and `detail` are as it was seen last. `assigned`: somebody
-- sent it to `office_id` (null = the secretariat); else whoever owns its first number answers. `state`: see core/findings/follow-findings.ts.
CREATE TABLE findings (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  key text NOT NULL,
  rule text NOT NULL,
  period text NOT NULL,
  area text NOT NULL CHECK (starts_with(area, kab_kode)),
  numbers jsonb NOT NULL,
  detail jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('terbuka', 'dijawab', 'diterima', 'selesai')),
  assigned boolean NOT NULL,
  office_id uuid,
  found_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id),
  UNIQUE (kab_kode, key)
);

-- What became of it: found, its numbers changed, answered, accepted, sent on, closed, opened again.
CREATE TABLE finding_events (
  kab_kode text NOT NULL,
  finding_id uuid NOT NULL,
  id uuid NOT NULL,
  area text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ditemukan', 'berubah', 'dijawab', 'diterima', 'diteruskan', 'tertutup', 'dibuka-lagi')),
  note text,
  office_id uuid,
  numbers jsonb,
  done_by text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, finding_id, id),
  FOREIGN KEY (kab_kode, finding_id) REFERENCES findings
);

-- The district's own thresholds; the latest row counts, none = as proposed.
CREATE TABLE finding_rules (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  thresholds jsonb NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

-- When was looked last, and what there was to be looked at (`mark`): while it is the same there is nothing to look for.
CREATE TABLE finding_runs (
  kab_kode text NOT NULL REFERENCES districts,
  mark text NOT NULL,
  found integer NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode)
);

-- An office was reminded of a period; the task says what is missing. `automatic`: by the program, before the last day.
CREATE TABLE coverage_reminders (
  kab_kode text NOT NULL REFERENCES districts,
  period text NOT NULL,
  id uuid NOT NULL,
  office_id uuid,
  task_id uuid NOT NULL,
  automatic boolean NOT NULL,
  done_by text NOT NULL,
  at timestamptz NOT NULL,
  -- Its numbers were handed in.
  closed_at timestamptz,
  PRIMARY KEY (kab_kode, period, id)
);

-- Days before the last day on which the program reminds by itself (null = never), and days between two reminders of one office. The latest row counts.
CREATE TABLE coverage_reminder_rules (
  kab_kode text NOT NULL REFERENCES districts,
  id uuid NOT NULL,
  days_before integer CHECK (days_before BETWEEN 1 AND 60),
  days_between integer NOT NULL CHECK (days_between BETWEEN 1 AND 60),
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, id)
);

ALTER TABLE findings ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding_runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE coverage_reminders ENABLE ROW LEVEL SECURITY;
ALTER TABLE coverage_reminder_rules ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON findings
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON finding_events
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON finding_rules
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON finding_runs
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON coverage_reminders
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON coverage_reminder_rules
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_areas ON findings AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(area, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR area = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));

CREATE POLICY own_areas ON finding_events AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.wilayah', true)) = '*'
    OR left(area, 8) = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[])
    OR area = ANY ((SELECT string_to_array(current_setting('konvergen.wilayah', true), ','))::text[]));
