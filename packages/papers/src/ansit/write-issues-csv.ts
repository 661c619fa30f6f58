/**
 * The issues as CSV, for the person who has to mend the file: with BOM and semicolons, as Excel in Indonesia opens it with a double click.
 * Text that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection).
 */
import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { byGravity } from './issue-table.ts'
import { SEVERITIES } from './words.ts'

export const ISSUE_COLUMNS = ['no', 'tingkat', 'kode', 'berkas', 'lembar', 'baris', 'kolom', 'sel', 'terbaca', 'pesan', 'tindakan']

const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/

function field(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = LOOKS_LIKE_FORMULA.test(value) ? `'${value}` : value
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Any table that an office opens with a double click. */
export function officeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')}`
}

/** The gravest first, numbered from 1. */
export function issueRows(issues: readonly Issue[], language: Language): (string | number | null)[][] {
  return byGravity(issues).map((issue, index) => {
    const { file, sheet, row, column, cell } = issue.place
    const said = sayIssue(issue, language)
    const severity = SEVERITIES[language][issue.severity]
    return [index + 1, severity, issue.code, file, sheet, row, column, cell, issue.read, `${said.title}. ${said.what}`, said.todo]
  })
}

/** Column names are the same in both languages. */
export function writeIssuesCsv(issues: readonly Issue[], language: Language): string {
  return officeCsv([ISSUE_COLUMNS, ...issueRows(issues, language)])
}
