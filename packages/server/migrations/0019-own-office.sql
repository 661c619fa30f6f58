-- 2026-11: whose a document is: the office (OPD) of whoever kept it, as its grant says; null = of no office. Counts and plans of an office are changed
-- by that office only (core/accounts/own-office.ts). Documents from before are of no office: whoever kept them, and the secretariat, change them.
ALTER TABLE documents ADD COLUMN office_id uuid;
