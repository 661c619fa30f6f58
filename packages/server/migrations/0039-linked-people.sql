-- 2026-11: a child finds its family by a young person whom a civil list or Elsimil names in it.

ALTER TABLE linkage_marks DROP CONSTRAINT linkage_marks_subject_check;
ALTER TABLE linkage_marks ADD CONSTRAINT linkage_marks_subject_check CHECK (subject IN ('anak', 'keluarga', 'orang'));

ALTER TABLE linkage_runs DROP CONSTRAINT linkage_runs_after_list_check;
ALTER TABLE linkage_runs ADD CONSTRAINT linkage_runs_after_list_check CHECK (after_list IN ('anak', 'keluarga', 'orang'));

-- `person_id`: whom of the family the child was compared with (family_people; the earliest writing of that person); null = the family's own row. `disputed`: persons and
-- rows name different families. `lapsed`: no list that counts has the person any more, and nothing else was as sure when the last run looked.
ALTER TABLE linkage_pairs ADD COLUMN person_id uuid;
ALTER TABLE linkage_pairs ADD COLUMN disputed boolean NOT NULL DEFAULT false;
ALTER TABLE linkage_pairs ADD COLUMN lapsed boolean NOT NULL DEFAULT false;
ALTER TABLE linkage_pairs ADD CONSTRAINT linkage_pairs_of_person CHECK (kind = 'anak-keluarga' OR person_id IS NULL);
ALTER TABLE linkage_pairs ADD CONSTRAINT linkage_pairs_lapsed CHECK (person_id IS NOT NULL OR NOT lapsed);

CREATE INDEX linkage_pairs_person ON linkage_pairs (kab_kode, person_id) WHERE person_id IS NOT NULL;
