import { expect, it } from 'vitest'
import { matchNames } from '../../src/wilayah/match-name.ts'
import { IN_ORDER, rows, SAMPLE } from './sample-district.ts'

const suggestionsOf = (names: readonly string[]) =>
  matchNames(rows(names), SAMPLE, new Map())
    .filter((placement) => placement.kode === null)
    .map((placement) => [placement.nama, placement.suggestion?.nama ?? null, placement.suggestion?.reason ?? null])

const swap = (changes: Readonly<Record<string, string>>) => IN_ORDER.map((name) => changes[name] ?? name)

it('proposes the only village of the district without a row', () => {
  expect(suggestionsOf(swap({ KULU: 'GODANG' }))).toEqual([['GODANG', 'Kulu', 'eliminasi-kabupaten']])
})

it('proposes the only village left in the kecamatan around the row', () => {
  expect(suggestionsOf(swap({ KULU: 'GODANG', PAKAVA: 'TRANS SP 3' }))).toEqual([
    ['TRANS SP 3', 'Pakava', 'eliminasi-kecamatan'],
    ['GODANG', 'Kulu', 'eliminasi-kecamatan'],
  ])
})

it('proposes a near spelling that is too far to be taken', () => {
  expect(suggestionsOf(swap({ 'SIMPANG EMPAT': 'SIMPAN AMPATT', KULU: 'GODANG' }))).toContainEqual([
    'SIMPAN AMPATT',
    'Simpang Empat',
    'mirip',
  ])
})

it('proposes nothing where nothing speaks for one village', () => {
  expect(suggestionsOf(['MUARA ENIM'])).toEqual([['MUARA ENIM', null, null]])
})
