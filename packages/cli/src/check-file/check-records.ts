/**
 * A list of an office (families, persons, posyandu, budget lines) looked through row by row. No row is kept.
 */
import type { ChildListPlace } from '@konvergen/core/intake/child-rows.ts'
import { FILE_KINDS } from '@konvergen/core/intake/kinds.ts'
import { codeReader } from '@konvergen/core/intake/lists/place-by-code.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { NO_BPS_CODES } from '@konvergen/core/wilayah/bps-codes.ts'
import { RECORD_KINDS, type RecordKindName } from '@konvergen/sources/kinds/record-kinds.ts'
import { macroIssues } from '@konvergen/sources/workbook/macros.ts'
import type { RowSource } from '@konvergen/sources/workbook/stream-rows.ts'
import type { ReadFile } from '../ansit/read-recaps.ts'
import type { CheckedRows } from './check-list.ts'
import { PlaceCounts, type Territory } from './count-places.ts'

export async function checkRecords(
  kind: RecordKindName,
  source: RowSource,
  { name, bytes }: ReadFile,
  territory: Territory | null,
): Promise<CheckedRows> {
  const entry = RECORD_KINDS[kind]
  const places = entry.placed && territory !== null ? new PlaceCounts() : null
  const issues: Issue[] = []
  let list: ChildListPlace | null = null
  let rows = 0
  for await (const batch of entry.check(source, name, FILE_KINDS[kind].name.id)) {
    if (batch.place === null) return { rows: null, issues: batch.issues }
    list = { file: batch.place.file, sheet: batch.place.sheet, columns: batch.place.columns }
    for (const issue of batch.issues) issues.push(issue)
    if (places !== null && territory !== null) {
      const codes = batch.rows.flatMap(({ kode }) => (kode === null ? [] : [kode]))
      const byCode = codeReader(codes, territory.district, NO_BPS_CODES)
      for (const row of batch.rows) if (byCode(row.kode, row.desa) === null) places.add(row)
    }
    rows += batch.rows.length
  }
  const placed = places === null || territory === null || list === null ? [] : places.issues(territory, list)
  return { rows, issues: [...macroIssues(bytes, name), ...placed, ...issues] }
}
