-- 2026-11: what became of a clause: activities of plans that it was made into, and tasks of its owners; and which clause the projector shows.

-- A link that was wrong is taken back and stays.
CREATE TABLE rembuk_activities (
  kab_kode text NOT NULL,
  rembuk_id uuid NOT NULL,
  clause_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  id uuid NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  taken_back_by text,
  taken_back_at timestamptz,
  PRIMARY KEY (kab_kode, rembuk_id, id),
  FOREIGN KEY (kab_kode, rembuk_id) REFERENCES rembuk,
  FOREIGN KEY (kab_kode, activity_id) REFERENCES plan_activities,
  CHECK ((taken_back_by IS NULL) = (taken_back_at IS NULL))
);

CREATE UNIQUE INDEX rembuk_activities_standing ON rembuk_activities (kab_kode, rembuk_id, clause_id, activity_id) WHERE taken_back_at IS NULL;

-- One task for each owner of a clause.
CREATE TABLE rembuk_tasks (
  kab_kode text NOT NULL,
  rembuk_id uuid NOT NULL,
  clause_id uuid NOT NULL,
  owner text NOT NULL,
  task_id uuid NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, rembuk_id, clause_id, owner),
  FOREIGN KEY (kab_kode, rembuk_id) REFERENCES rembuk
);

-- The latest counts. null = whatever the projector itself chooses.
CREATE TABLE rembuk_shown (
  kab_kode text NOT NULL,
  rembuk_id uuid NOT NULL,
  id uuid NOT NULL,
  clause_id uuid,
  shown_by text NOT NULL,
  shown_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, rembuk_id, id),
  FOREIGN KEY (kab_kode, rembuk_id) REFERENCES rembuk
);

ALTER TABLE rembuk_activities ENABLE ROW LEVEL SECURITY;
ALTER TABLE rembuk_tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE rembuk_shown ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON rembuk_activities
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON rembuk_tasks
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
CREATE POLICY own_district ON rembuk_shown
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY own_meetings ON rembuk_activities AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM rembuk WHERE rembuk.kab_kode = rembuk_activities.kab_kode AND rembuk.id = rembuk_activities.rembuk_id));
CREATE POLICY own_meetings ON rembuk_tasks AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM rembuk WHERE rembuk.kab_kode = rembuk_tasks.kab_kode AND rembuk.id = rembuk_tasks.rembuk_id));
CREATE POLICY own_meetings ON rembuk_shown AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM rembuk WHERE rembuk.kab_kode = rembuk_shown.kab_kode AND rembuk.id = rembuk_shown.rembuk_id));
