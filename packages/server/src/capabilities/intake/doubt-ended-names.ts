/**
 * A row that names a village which has ended is no other village that happens to have no row: nothing is proposed for it, a person places it.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import type { SettledContent } from './settle-content.ts'

const SUGGESTING = new Set(['wilayah.saran-sisa', 'wilayah.saran-mirip'])

export function doubtEndedNames(settled: SettledContent, ended: readonly string[]): SettledContent {
  const keys = new Set(ended.map(aliasKey))
  const doubted = settled.placements.filter(({ nama, kode }) => kode === null && keys.has(aliasKey(nama)))
  const nameOf = new Map(doubted.map(({ row, nama }) => [row, nama]))
  const withoutSuggestion = <Row extends { readonly row: number }>(row: Row): Row =>
    nameOf.has(row.row) ? { ...row, suggestion: null } : row
  const plain = (found: Issue): Issue => {
    const nama = SUGGESTING.has(found.code) ? nameOf.get(found.place.row ?? 0) : undefined
    return nama === undefined ? found : issue('wilayah.belum-ditempatkan', found.place, found.read, { nama })
  }
  return {
    ...settled,
    placements: settled.placements.map(withoutSuggestion),
    unplaced: settled.unplaced.map(withoutSuggestion),
    issues: settled.issues.map(plain),
  }
}
