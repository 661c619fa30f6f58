/** A list as its kind reads and checks it, for tests: all rows and all issues. */
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { RecordEntry } from '../src/kinds/record-entry.ts'
import { openRows } from '../src/workbook/stream-rows.ts'
import { bytesOf, csvOf, type Grid } from './sample-recap.ts'

export async function checkKind(entry: RecordEntry, content: Grid | Uint8Array) {
  const bytes = content instanceof Uint8Array ? content : bytesOf(csvOf(content, '\t'))
  const opened = await openRows(bytes, 'daftar')
  if (!opened.ok) throw new Error(opened.issue.code)
  const issues: Issue[] = []
  let rows = 0
  for await (const batch of entry.check(opened.source, 'daftar', 'daftar')) {
    rows += batch.rows.length
    issues.push(...batch.issues)
  }
  return { rows, issues, found: issues.map(({ code, place }) => [code, place.cell ?? place.row]) }
}
