-- 2026-11: the texts of a list's cells are not kept beside its rows any more: whoever opens a row is shown it out of the sealed file itself
-- (`import_files`), which every list has.
ALTER TABLE import_blocks DROP COLUMN texts;
