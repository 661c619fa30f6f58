import { type Period, periodOf } from '@konvergen/core/indicators/period.ts'
import { DEMO_SEED, demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { expect, it, vi } from 'vitest'
import { byOffice, cellAt, cellRows, changeOf, heatClass, heatOf, NOBODYS } from '../../../src/pages/situation/arrange-gaps.ts'
import { gapsCsv } from '../../../src/pages/situation/gaps-csv.ts'
import { sayCell, sayGaps } from '../../../src/pages/situation/say-gaps.ts'
import { movedIn } from '../../../src/pages/situation/use-heat-keys.ts'
import { sayIn } from '../../../src/text/say.ts'
import { speakIn } from '../../../src/text/text.ts'
import { sampleGaps } from '../../support/gaps-answers.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const district = demoDistrict()
const QUARTER = periodOf('2026-T1') as Period
const gaps = sampleGaps(district, QUARTER, 'desa')
const speech = { t: speakIn('id'), say: sayIn('id') }
const of = (code: string) => {
  const found = gaps.indikator.find(({ kode }) => kode === code)
  if (found === undefined) throw new TypeError(`no ${code} under seed ${DEMO_SEED}`)
  return found
}

it('puts the rows and columns with most people short first, and leaves the filtered out', () => {
  const { rows, columns } = heatOf(gaps, {}, 'orang', null)
  expect(rows).toHaveLength(district.desa.length)
  expect(rows.map(({ people }) => people.short)).toEqual(rows.map(({ people }) => people.short).toSorted((a, b) => b - a))
  expect(columns[0]?.indicator.kode).toBe('E01')
  expect(heatOf(gaps, { kec: '99.01.02' }, 'orang', null).rows.every(({ kode }) => kode.startsWith('99.01.02'))).toBe(true)
  expect(heatOf(gaps, {}, 'orang', new Set(['99.01.02.2002'])).rows.map(({ kode }) => kode)).toEqual(['99.01.02.2002'])
})

it('puts what is shown together from numerators and denominators', () => {
  const heat = heatOf(gaps, { kec: '99.01.02' }, 'orang', null)
  const shown = heat.columns.find(({ indicator: { kode } }) => kode === 'E01')?.shown
  const cells = heat.rows.map(({ at }) => cellAt(of('E01'), at)).filter(({ state }) => state === 'ada' || state === 'tidak-ada-sasaran')
  expect(shown?.numerator).toBe(cells.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0))
  expect(shown?.denominator).toBe(cells.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0))
  expect(heatOf(gaps, {}, 'orang', null).columns.find(({ indicator: { kode } }) => kode === 'E01')?.shown).toMatchObject({
    numerator: of('E01').jumlah.numerator,
    value: of('E01').jumlah.value,
  })
})

it('reads the matrix cell by cell with the same figures', () => {
  const heat = heatOf(gaps, { kelompok: 'remaja' }, 'poin', null)
  const cells = cellRows(heat, 'poin')
  expect(cells).toHaveLength(heat.rows.length * heat.columns.length)
  expect(cells[0]?.cell.short).toBe(Math.max(...cells.map(({ cell }) => cell.short ?? Number.NEGATIVE_INFINITY)))
})

it('sets supply beside the services of the same office', () => {
  const offices = byOffice(sampleGaps(district, QUARTER, 'lembaga'), {}, 'orang')
  expect(offices.map(({ nama }) => nama)).toEqual(['Dinkes', null, 'DP3APPKB'])
  expect(offices[1]?.supply.length).toBeGreaterThanOrEqual(35)
  expect(byOffice(gaps, { lembaga: NOBODYS }, 'orang').map(({ id }) => id)).toEqual([null])
})

it('classes a cell by its points, and only where there is something to compare', () => {
  const classes = [-1, 0, 10, 10.1, 26, 51].map((short) => heatClass({ state: 'ada', short }, 'persen'))
  expect(classes).toEqual([0, 0, 1, 2, 3, 4])
  expect([heatClass({ state: 'ada', short: null }, 'persen'), heatClass({ state: 'belum-lapor', short: null }, 'persen')]).toEqual([
    null,
    null,
  ])
})

it('does not compare totals of other villages', () => {
  const at = (reported: number, nilai: number | null) => ({
    ...of('E01'),
    riwayat: [{ periode: '2025-T4', nilai, lengkap: { reported, expected: 100 } }],
  })
  const { reported, expected } = of('E01').jumlah.completeness
  const same = Math.round((100 * reported) / expected)
  const value = of('E01').jumlah.value ?? 0
  expect([at(same, value - 1), at(same, value + 1), at(same, value), at(5, 1), at(same, null)].map(changeOf)).toEqual([
    'membaik',
    'memburuk',
    'tetap',
    'beda',
    null,
  ])
})

it('says the largest gap first, and of nothing that it is nothing', () => {
  expect(sayGaps(gaps, speech)[0]).toMatch(/^Kesenjangan terbesar menurut orang: Remaja putri/)
  expect(sayGaps(sampleGaps(district, periodOf('2020-T1') as Period, 'lembaga'), speech)[0]).toBe(
    'Belum ada angka layanan untuk Triwulan 1 2020.',
  )
  const zero = { ...of('E01').jumlah, numerator: 0, value: 0 }
  const services = gaps.indikator.map((one) => (one.sisi === 'layanan' ? { ...one, jumlah: zero } : one))
  expect(sayGaps({ ...gaps, indikator: services }, speech)[0]).toMatch(/nol/)
})

it('says each cell in full, and each way of having no number by its word', () => {
  const words = [0, 1, 2, 3, 4].map((at) => sayCell(of('E01'), cellAt(of('E01'), at), speech))
  expect(words[0]).toMatch(/^50,0.%/)
  expect(words.slice(1)).toEqual(['tidak sah: terlayani lebih dari sasaran', 'tidak berlaku', 'tidak ada sasaran', 'belum lapor'])
})

it('writes what is shown, unrounded and empty where nothing is known', () => {
  const heat = heatOf(gaps, { kelompok: 'remaja', kec: '99.01.01' }, 'orang', null)
  const lines = gapsCsv({ heat, offices: [], order: 'orang' }, sayIn('id')).trim().split('\r\n')
  expect(lines).toHaveLength(1 + cellRows(heat, 'orang').length)
  expect(lines.find((line) => line.includes(';E02;'))).toMatch(/;;40;;;0;1;belum lapor;;$/)
})

it('moves within the matrix and never out of it', () => {
  const size = { rows: 3, columns: 4 }
  const from = { row: 1, column: 1 }
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
  expect(keys.map((key) => Object.values(movedIn(key, from, size) ?? {}))).toEqual([
    [0, 1],
    [2, 1],
    [1, 0],
    [1, 2],
    [1, 0],
    [1, 3],
    [0, 1],
    [2, 1],
  ])
  expect(movedIn('a', from, size)).toBeNull()
})
