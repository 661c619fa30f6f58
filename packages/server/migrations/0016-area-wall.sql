-- 2026-11: tasks, meetings and lists that came in stand behind a wall of the database, as children do. A task concerns a person, an office or an
-- area, and a meeting whoever is invited: so a piece of work also says who looks (`konvergen.akun`, `*` = the program itself), for which offices
-- (`konvergen.kantor`), for which areas they answer (`konvergen.petak`) and which they coordinate (`konvergen.koordinasi`, `{*}` = the whole
-- district). What is forgotten shows nothing. The settings are read once for a statement. No column is added: a task has said which area it
-- concerns from the beginning (`place`), and of a meeting the areas that are invited are those that it covers.

-- The same as `standingOf` of core/tasks: given by them, for them, their office or area, or concerning an area that they coordinate.
CREATE POLICY own_tasks ON tasks AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.akun', true)) IN ('*', made_by)
    OR (to_kind = 'orang' AND to_code = (SELECT current_setting('konvergen.akun', true)))
    OR (to_kind = 'opd' AND to_code = ANY ((SELECT nullif(current_setting('konvergen.kantor', true), ''))::text[]))
    OR (to_kind = 'wilayah' AND (to_code = ANY ((SELECT nullif(current_setting('konvergen.petak', true), ''))::text[])
      OR left(to_code, 8) = ANY ((SELECT nullif(current_setting('konvergen.petak', true), ''))::text[])))
    OR '*' = ANY ((SELECT nullif(current_setting('konvergen.koordinasi', true), ''))::text[])
    OR place = ANY ((SELECT nullif(current_setting('konvergen.koordinasi', true), ''))::text[])
    OR left(place, 8) = ANY ((SELECT nullif(current_setting('konvergen.koordinasi', true), ''))::text[]));

-- What hangs below a task is seen by whoever sees the task.
CREATE POLICY own_tasks ON task_events AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM tasks WHERE tasks.kab_kode = task_events.kab_kode AND tasks.id = task_events.task_id));

-- Planned by them, or they coordinate the whole district, or they are invited: themselves, their office, an area that they answer for or
-- coordinate.
CREATE POLICY own_meetings ON meetings AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.akun', true)) IN ('*', made_by)
    OR '*' = ANY ((SELECT nullif(current_setting('konvergen.koordinasi', true), ''))::text[])
    OR EXISTS (SELECT 1 FROM jsonb_to_recordset(invited) AS guest (kind text, code text)
      WHERE (guest.kind = 'orang' AND guest.code = (SELECT current_setting('konvergen.akun', true)))
        OR (guest.kind = 'opd' AND guest.code = ANY ((SELECT nullif(current_setting('konvergen.kantor', true), ''))::text[]))
        OR (guest.kind = 'wilayah' AND (guest.code = ANY ((SELECT nullif(current_setting('konvergen.petak', true), ''))::text[])
          OR left(guest.code, 8) = ANY ((SELECT nullif(current_setting('konvergen.petak', true), ''))::text[])
          OR guest.code = ANY ((SELECT nullif(current_setting('konvergen.koordinasi', true), ''))::text[])
          OR left(guest.code, 8) = ANY ((SELECT nullif(current_setting('konvergen.koordinasi', true), ''))::text[])))));

CREATE POLICY own_meetings ON meeting_attendance AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM meetings
    WHERE meetings.kab_kode = meeting_attendance.kab_kode AND meetings.id = meeting_attendance.meeting_id));

CREATE POLICY own_meetings ON meeting_minutes AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM meetings
    WHERE meetings.kab_kode = meeting_minutes.kab_kode AND meetings.id = meeting_minutes.meeting_id));

CREATE POLICY own_meetings ON meeting_decisions AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM meetings
    WHERE meetings.kab_kode = meeting_decisions.kab_kode AND meetings.id = meeting_decisions.meeting_id));

-- Evidence of a task or a meeting: seen, and added, by whoever sees that.
CREATE POLICY own_things ON document_links AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.akun', true)) = '*'
    OR thing NOT IN ('tugas', 'rapat')
    OR (thing = 'tugas' AND EXISTS (SELECT 1 FROM tasks WHERE tasks.kab_kode = document_links.kab_kode
      AND tasks.id = CASE WHEN thing_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN thing_id::uuid END))
    OR (thing = 'rapat' AND EXISTS (SELECT 1 FROM meetings WHERE meetings.kab_kode = document_links.kab_kode
      AND meetings.id = CASE WHEN thing_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN thing_id::uuid END)));

-- What is told to one person, where, and the mails on their way to them.
CREATE POLICY own_account ON notices AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.akun', true)) IN ('*', account_id::text));

CREATE POLICY own_account ON task_contacts AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.akun', true)) IN ('*', account_id::text));

CREATE POLICY own_account ON outbox_messages AS RESTRICTIVE
  USING ((SELECT current_setting('konvergen.akun', true)) IN ('*', account_id::text));

-- The list of what came in is of the whole district, as its rows, files and outcomes have been.
CREATE POLICY whole_district ON imports AS RESTRICTIVE USING ((SELECT current_setting('konvergen.wilayah', true)) = '*');

-- A mail about a meeting takes its entry for the calendar along. Mails before this were about tasks: null.
ALTER TABLE outbox_messages ADD COLUMN meeting_id uuid;
