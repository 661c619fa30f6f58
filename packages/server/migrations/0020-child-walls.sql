-- 2026-11: the keys of children and the note that one was erased stand behind the same wall as the children themselves.
CREATE POLICY own_areas ON child_keys AS RESTRICTIVE
  USING (EXISTS (SELECT FROM children WHERE children.kab_kode = child_keys.kab_kode AND children.id = child_keys.child_id));

CREATE POLICY own_areas ON child_erasures AS RESTRICTIVE
  USING (EXISTS (SELECT FROM children WHERE children.kab_kode = child_erasures.kab_kode AND children.id = child_erasures.child_id));
