-- 2026-11: the wall of verval_checks asks, row by row, whether the family is one of the person's own. On a round just filled the planner has no statistics and
-- took the index of villages for it, reading the whole round for each row (sixty thousand for each of five hundred). With the village first that index cannot be
-- taken for a family; the primary key can.
DROP INDEX verval_families_of_village;

CREATE INDEX verval_families_of_village ON verval_families (desa_kode, round_id);
