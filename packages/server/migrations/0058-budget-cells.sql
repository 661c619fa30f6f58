-- 2026-11: what stood in the row of a budget line, apart from the line: it is several times as large and read only when somebody opens the line, while sums and lists go over all lines of a year.
CREATE TABLE budget_cells (
  kab_kode text NOT NULL,
  row_id uuid NOT NULL,
  -- Heads and cells as they stood in the row.
  cells jsonb NOT NULL,
  PRIMARY KEY (kab_kode, row_id),
  FOREIGN KEY (kab_kode, row_id) REFERENCES budget_lines
);

INSERT INTO budget_cells (kab_kode, row_id, cells) SELECT kab_kode, row_id, raw FROM budget_lines WHERE raw IS NOT NULL;

ALTER TABLE budget_lines DROP COLUMN raw;

ALTER TABLE budget_cells ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_district ON budget_cells
  USING (kab_kode = ANY ((SELECT string_to_array(nullif(current_setting('konvergen.kab', true), ''), ','))::text[]));
