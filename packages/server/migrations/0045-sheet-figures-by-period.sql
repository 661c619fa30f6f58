-- 2026-11: a monthly report is kept under its own months, whatever period its numbers were entered for, and a table of several months with each of them.
ALTER TABLE sheet_figures ADD COLUMN period text;

UPDATE sheet_figures f SET period = s.period FROM office_sheets s WHERE s.kab_kode = f.kab_kode AND s.id = f.sheet_id;

ALTER TABLE sheet_figures ALTER COLUMN period SET NOT NULL, DROP CONSTRAINT sheet_figures_pkey, ADD PRIMARY KEY (kab_kode, sheet_id, area_kode, period);
