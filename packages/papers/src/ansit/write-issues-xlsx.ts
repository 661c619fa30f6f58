/** The issues of a file as a spreadsheet, for the office that has to mend it: cell, what was read, what to do. */
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'
import { ISSUE_COLUMNS, issueRows } from './write-issues-csv.ts'

const WIDE: Readonly<Record<string, number>> = { pesan: 80, tindakan: 60, berkas: 28, terbaca: 24, kode: 26 }
const NUMBERS = new Set(['no', 'baris'])

export function writeIssuesXlsx(issues: readonly Issue[], language: Language): Promise<Uint8Array> {
  const columns = ISSUE_COLUMNS.map((head) => ({
    head,
    format: NUMBERS.has(head) ? ('bulat' as const) : ('teks' as const),
    width: WIDE[head] ?? 10,
  }))
  return writeWorkbook([{ name: 'isu', columns, rows: issueRows(issues, language) }])
}
