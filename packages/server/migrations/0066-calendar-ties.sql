-- 2026-11: alarms of feeds, and entries of the calendar that follow a meeting.

-- How many days before something begins a calendar that reads it is to ring. null = none; what anybody may read never rings.
ALTER TABLE calendar_feeds ADD COLUMN alarm_days integer CHECK (alarm_days BETWEEN 0 AND 60);
ALTER TABLE calendar_feeds ADD CHECK (kind <> 'publik' OR alarm_days IS NULL);

-- An entry whose day is that of a meeting (a rembuk is one). Appended, the latest counts; `meeting_id` null: it follows none any more.
CREATE TABLE calendar_ties (
  kab_kode text NOT NULL,
  entry_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  meeting_id uuid,
  tied_by text NOT NULL,
  tied_at timestamptz NOT NULL,
  PRIMARY KEY (kab_kode, entry_id, no),
  FOREIGN KEY (kab_kode, entry_id) REFERENCES calendar_entries,
  FOREIGN KEY (kab_kode, meeting_id) REFERENCES meetings
);

ALTER TABLE calendar_ties ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON calendar_ties
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
