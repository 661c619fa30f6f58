/**
 * An Issue about one cell of a list: its place, and what was read in a form that names nobody where the list is about persons.
 */
import type { Issue } from '../../kit/issue.ts'
import type { IssueCode, IssueParams } from '../issue-texts/catalogue.ts'
import { issue } from '../make-issue.ts'
import { maskPersonal, maskText } from '../mask-read.ts'
import type { RecordColumns, RecordPlace } from './record-kind.ts'

/** `params` may hold numbers and names of columns; never what stands in a personal column. `read`: the text of the cell, masked here. */
export function recordIssue<Columns extends RecordColumns, Code extends IssueCode>(
  code: Code,
  at: { readonly row: number; readonly column: keyof Columns & string; readonly read: string | null },
  place: RecordPlace<Columns>,
  columns: Columns,
  params: IssueParams<Code>,
): Issue {
  const letter = place.columns[at.column] ?? null
  const where = { file: place.file, sheet: place.sheet, row: at.row, column: letter, cell: letter === null ? null : `${letter}${at.row}` }
  return issue(code, where, maskCell(columns, at.column, at.read), params)
}

/** Any list with a personal column is about persons: what stands in its other columns is masked too, for it may be in the wrong one. */
function maskCell(columns: RecordColumns, column: string, read: string | null): string | null {
  if (read === null || !Object.values(columns).some(({ personal }) => personal === true)) return read
  const { type, personal } = columns[column] ?? { type: 'teks' }
  return personal === true ? maskPersonal(read, type === 'nomor' ? 'nomor' : 'nama') : maskText(read)
}
