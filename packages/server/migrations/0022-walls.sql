-- 2026-11: roles and access in an emergency stand behind a wall too. An account is nobody's district, but what it was given is a district's: a piece of
-- work sees those of the districts that it was begun for, and somebody their own wherever they are (`konvergen.akun`). What reaches the whole
-- installation (`*`) is seen by whoever is known at all. Only what must look over all districts, such as taking an account over, says so
-- (`konvergen.peran` = `*`). A forgotten setting shows nothing. Roles are given and taken back in a district of the work only.
ALTER TABLE account_grants ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON account_grants FOR SELECT
  USING ((SELECT current_setting('konvergen.peran', true)) = '*'
    OR kab = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[])
    OR account_id::text = (SELECT current_setting('konvergen.akun', true))
    OR (kab = '*' AND (SELECT current_setting('konvergen.akun', true)) <> ''));

CREATE POLICY given ON account_grants FOR INSERT
  WITH CHECK ((SELECT current_setting('konvergen.peran', true)) = '*'
    OR kab = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

CREATE POLICY taken ON account_grants FOR UPDATE
  USING ((SELECT current_setting('konvergen.peran', true)) = '*'
    OR kab = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

ALTER TABLE account_emergencies ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON account_emergencies FOR SELECT
  USING ((SELECT current_setting('konvergen.peran', true)) = '*'
    OR kab = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[])
    OR account_id::text = (SELECT current_setting('konvergen.akun', true)));

-- Nobody takes it for somebody else.
CREATE POLICY taken ON account_emergencies FOR INSERT
  WITH CHECK (kab = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[])
    AND (SELECT current_setting('konvergen.akun', true)) IN ('*', account_id::text));

CREATE POLICY ended ON account_emergencies FOR UPDATE
  USING ((SELECT current_setting('konvergen.peran', true)) = '*'
    OR kab = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));

-- Lists of children and families belong to the whole district, with every name in them. Figures are reckoned over the whole district for a village
-- too (span `saring`), so that the scope of the work alone does not keep a list from somebody of one village: whoever asks must themselves hold
-- something for the whole district (`konvergen.daftar` = `*`).
CREATE POLICY whole_account ON import_rows AS RESTRICTIVE USING ((SELECT current_setting('konvergen.daftar', true)) = '*');

CREATE POLICY whole_account ON import_files AS RESTRICTIVE USING ((SELECT current_setting('konvergen.daftar', true)) = '*');

CREATE POLICY whole_account ON import_blocks AS RESTRICTIVE USING ((SELECT current_setting('konvergen.daftar', true)) = '*');

-- How much of what opens names somebody has left today, so that a restart of the program fills no bucket (core/accounts/limits.ts). Of accounts of both
-- databases; rows that have been full for a day say nothing and go. Nobody's district: it holds no sight of anything.
CREATE TABLE limit_buckets (
  kind text NOT NULL,
  account_id text NOT NULL,
  tries double precision NOT NULL,
  at timestamptz NOT NULL,
  told_at timestamptz,
  PRIMARY KEY (kind, account_id)
);
