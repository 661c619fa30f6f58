/**
 * The nomenclature of the regional budget as a list: level, code, name. Old and new endings of a code are one code.
 */
import type { Issue } from '../../kit/issue.ts'
import { recordIssue } from '../records/record-issue.ts'
import type { RecordCheck } from './record-check.ts'
import { readSubKegiatanCode } from './sub-kegiatan-code.ts'

export const NOMENCLATURE_COLUMNS = {
  level: { type: 'teks', label: 'Level' },
  kode: { type: 'teks', label: 'Kode' },
  kodeNormal: { type: 'teks', label: 'Kode normal' },
  nama: { type: 'teks', label: 'Nomenklatur' },
} as const

const folded = (text: string | null): string => (text ?? '').toUpperCase().replace(/[^A-Z0-9]+/g, '')

export function checkNomenclature(): RecordCheck<typeof NOMENCLATURE_COLUMNS> {
  const names = new Map<string, { readonly row: number; readonly name: string }>()
  return {
    begin: () => [],
    row: ({ row, values, raw }, place) => {
      const issues: Issue[] = []
      const code = readSubKegiatanCode(values.kode ?? '')
      const at = { row, column: 'kode', read: raw.kode } as const
      if (code === null) return [recordIssue('nomenklatur.kode', at, place, NOMENCLATURE_COLUMNS, {})]
      if (values.kodeNormal !== null && readSubKegiatanCode(values.kodeNormal)?.kode !== code.kode) {
        issues.push(
          recordIssue('nomenklatur.kode-beda', at, place, NOMENCLATURE_COLUMNS, { normal: values.kodeNormal, hitungan: code.kode }),
        )
      }
      const before = names.get(code.kode)
      if (before === undefined) names.set(code.kode, { row, name: folded(values.nama) })
      else {
        const same = before.name === folded(values.nama)
        issues.push(
          recordIssue(same ? 'nomenklatur.ganda' : 'nomenklatur.nama-beda', at, place, NOMENCLATURE_COLUMNS, {
            kode: code.kode,
            pertama: before.row,
          }),
        )
      }
      return issues
    },
  }
}
