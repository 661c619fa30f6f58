-- 2026-11: health office and secretariat are told when somebody is given sight of names, or an account that has it is reset.
ALTER TABLE notices DROP CONSTRAINT notices_kind_check;

ALTER TABLE notices ADD CONSTRAINT notices_kind_check
  CHECK (kind IN ('tugas-baru', 'tugas-berubah', 'pengingat', 'lewat', 'rapat', 'nama-diberi', 'nama-disetel-ulang'));

-- Whose account it is about.
ALTER TABLE notices ADD COLUMN about_id uuid;
