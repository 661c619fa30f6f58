import { expect, it } from 'vitest'
import { settleRows } from '../../src/intake/settle-rows.ts'
import { matchNames } from '../../src/wilayah/match-name.ts'
import { rows, SAMPLE } from '../wilayah/sample-district.ts'

const where = { file: 'berkas.csv', sheet: 'Lembar' }
const NO_CELLS = { anak: { value: null, raw: null, cell: null } }

it('keeps a doubled village whose rows agree once, and reports it', () => {
  const placements = matchNames(rows(['KULU', 'Desa Kulu']), SAMPLE, new Map())
  const same = [4, 5].map((row) => ({ row, counts: { anak: 7 }, cells: NO_CELLS }))
  const settled = settleRows(same, placements, SAMPLE, where, [], () => ({ source: 'recap', diukur: null, stunting: null, krs: null }))
  expect([...settled.values]).toEqual([['99.01.02.2003', { row: 4, counts: { anak: 7 }, cells: NO_CELLS }]])
  expect(settled.issues.map((found) => found.code)).toContain('wilayah.desa-kembar')
})
