-- 2026-11: the texts of a list's cells are not kept beside its rows any more: whoever opens a row is shown it out of the sealed file itself
-- (`import_files`), which every list has. With them goes what was there to find a row's block.
ALTER TABLE import_blocks DROP COLUMN texts, DROP COLUMN first_row, DROP COLUMN last_row;
