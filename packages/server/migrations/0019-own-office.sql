-- 2026-11: whose a document is: the office (OPD) of whoever kept it, as its grant says; null = of no office. Counts and plans of an office are changed
-- by that office only (core/accounts/own-office.ts). Documents from before are of no office: whoever kept them, and the secretariat, change them.
ALTER TABLE documents ADD COLUMN office_id uuid;

-- Until now a role said its office in words. Where they are the name or short name of one office of the register, the role and the tasks given to it name
-- that office from here on; words that are no office's stay as they are, and change nothing of any office.
CREATE TEMPORARY TABLE said_offices ON COMMIT DROP AS
  SELECT n.kab_kode, said.words, min(coalesce(o.merged_into, o.id)::text) AS office_id
  FROM opd_names n
  JOIN opd_offices o ON o.kab_kode = n.kab_kode AND o.id = n.office_id
  CROSS JOIN LATERAL (VALUES (lower(n.nama)), (lower(n.singkatan))) AS said (words)
  WHERE said.words IS NOT NULL
  GROUP BY n.kab_kode, said.words
  HAVING count(DISTINCT coalesce(o.merged_into, o.id)) = 1;

UPDATE account_grants SET opd = said_offices.office_id FROM said_offices
  WHERE said_offices.kab_kode = account_grants.kab AND said_offices.words = lower(trim(account_grants.opd));

UPDATE tasks SET to_code = said_offices.office_id FROM said_offices
  WHERE tasks.to_kind = 'opd' AND said_offices.kab_kode = tasks.kab_kode AND said_offices.words = lower(trim(tasks.to_code))
    AND tasks.to_code NOT IN ('admin-kab', 'eksekutif', 'dinkes', 'opd-kb');
