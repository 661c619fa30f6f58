import { expect, it } from 'vitest'
import { settleRows } from '../../src/intake/settle-rows.ts'
import { matchNames } from '../../src/wilayah/match-name.ts'
import { rows, SAMPLE } from '../wilayah/sample-district.ts'

const where = { file: 'berkas.csv', sheet: 'Lembar' }
const NO_CELLS = { anak: { value: null, raw: null, cell: null } }

const kindWith = (total: number | null) => ({
  total: total === null ? null : { row: 9, counts: { anak: { value: total, raw: String(total), cell: 'C9' } } },
  keys: ['anak'] as const,
  labels: { anak: 'Anak' },
  headline: () => ({ source: 'recap' as const, diukur: null, stunting: null, krs: null }),
})

it('keeps a doubled village whose rows agree once, and reports it', () => {
  const placements = matchNames(rows(['KULU', 'Desa Kulu']), SAMPLE, new Map())
  const same = [4, 5].map((row) => ({ row, counts: { anak: 7 }, cells: NO_CELLS }))
  const settled = settleRows(same, placements, SAMPLE, where, [], kindWith(null))
  expect([...settled.values]).toEqual([['99.01.02.2003', { row: 4, counts: { anak: 7 }, cells: NO_CELLS }]])
  expect(settled.issues.map((found) => found.code)).toContain('wilayah.desa-kembar')
})

it.each([
  [19, ['wilayah.desa-kembar']],
  [26, ['wilayah.desa-kembar', 'tabel.total-beda']],
])('compares a total of %i with what is used: the doubled village once, the unplaced row too', (total, codes) => {
  const placements = matchNames(rows(['KULU', 'Desa Kulu', 'GODANG']), SAMPLE, new Map())
  const counted = [7, 7, 12].map((anak, index) => ({ row: index + 4, counts: { anak }, cells: NO_CELLS }))
  const settled = settleRows(counted, placements, SAMPLE, where, [], kindWith(total))
  const found = settled.issues.filter(({ code }) => code === 'wilayah.desa-kembar' || code === 'tabel.total-beda')
  expect(found.map(({ code }) => code)).toEqual(codes)
  expect(found[1]?.params).toEqual(codes.length === 1 ? undefined : { kolom: 'Anak', tertulis: 26, hitungan: 19 })
})
