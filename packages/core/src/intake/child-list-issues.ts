/**
 * What a program did to a whole column of NIK, said once and not in every row: masked by the exporter, or damaged by a spreadsheet.
 */
import type { Issue } from '../kit/issue.ts'
import type { ChildListPlace, NikState } from './child-rows.ts'
import { issue } from './make-issue.ts'

const CODES = {
  kosong: 'anak.nik-kosong',
  disamarkan: 'anak.nik-disamarkan',
  ilmiah: 'anak.nik-ilmiah',
  dibulatkan: 'anak.nik-dibulatkan',
} as const

export function nikColumnIssues(states: readonly NikState[], { file, sheet, columns }: ChildListPlace): Issue[] {
  const place = { file, sheet, column: columns.nik ?? null }
  return (['kosong', 'disamarkan', 'ilmiah', 'dibulatkan'] as const).flatMap((state) => {
    const jumlah = states.filter((each) => each === state).length
    return jumlah === 0 ? [] : [issue(CODES[state], place, null, { jumlah, dari: states.length })]
  })
}
