import { expect, it } from 'vitest'
import { RECAP_COUNTS, type RecapCount } from '../../src/intake/recap.ts'
import { villageRows } from '../../src/intake/village-rows.ts'
import { matchNames } from '../../src/wilayah/match-name.ts'
import { IN_ORDER, SAMPLE } from '../wilayah/sample-district.ts'
import { recapRow } from './sample-rows.ts'

const where = { file: 'rekap.xlsx', sheet: 'Rekap' }
const NOTHING = Object.fromEntries(RECAP_COUNTS.map((key) => [key, null])) as Record<RecapCount, null>

function keep(extra: readonly { readonly nama: string; readonly blank?: boolean }[]) {
  const villages = IN_ORDER.filter((nama) => nama !== 'KULU').map((nama) => ({ nama, blank: false }))
  const rows = [...villages, ...extra].map(({ nama, blank }, index) => recapRow(index + 4, nama, blank === true ? NOTHING : {}))
  const names = rows.map(({ row, nama }) => ({ row, nama, kecamatan: null }))
  const { rows: kept, issues } = villageRows(rows, matchNames(names, SAMPLE, new Map()), SAMPLE, where)
  return { names: kept.slice(villages.length).map(({ nama }) => nama), issues }
}

it('keeps villages, also those that have not reported, and unknown names with numbers', () => {
  const extra = [{ nama: 'KULU', blank: true }, { nama: 'GODANG' }, { nama: 'TANJUNG BARU', blank: true }]
  expect(keep(extra)).toEqual({ names: extra.map(({ nama }) => nama), issues: [] })
})

it('a row without a number and without a village is no row', () => {
  const { names, issues } = keep([{ nama: 'Data diunduh 17 Januari 2024', blank: true }, { nama: 'GODANG' }])
  expect(names).toEqual(['GODANG'])
  expect(issues).toMatchObject([
    { code: 'tabel.baris-lain', severity: 'catatan', read: 'Data diunduh 17 Januari 2024', place: { row: 12 } },
  ])
})

it.each([
  ['CONTOH', 'Kabupaten Contoh'],
  ['Kab. Contoh (Total)', 'Kabupaten Contoh'],
  ['HULU', 'Kecamatan Hulu'],
  ['Kec. Hilir', 'Kecamatan Hilir'],
])('%s is the name of an area, not of a village', (nama, wilayah) => {
  expect(keep([{ nama }])).toMatchObject({
    names: [],
    issues: [{ code: 'wilayah.baris-wilayah', severity: 'periksa', params: { nama, wilayah } }],
  })
})
