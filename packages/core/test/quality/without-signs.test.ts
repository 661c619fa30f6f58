import { expect, test } from 'vitest'
import { detailWithoutSigns, reasonsOf, withoutSigns } from '../../src/quality/without-signs.ts'
import { sampleReport } from './sample-report.ts'

const full = sampleReport()
const plain = withoutSigns(full)

test('nothing of the signs is left, in no place of the value', () => {
  const text = JSON.stringify(plain)
  for (const sign of ['nilai-diulang', 'sebaran-sempit', 'terlalu-bagus', 'stunting-rendah', '"isSign":true'])
    expect(text).not.toContain(sign)
  expect(JSON.stringify(full)).toContain('nilai-diulang')
  expect(plain.kabupaten.repeated).toBeNull()
  expect(detailWithoutSigns(full.kabupaten).repeated).toBeNull()
})

test('who had signs only is fit for use now, and is counted and ordered so', () => {
  expect(full.posyandu.find(({ key }) => key === 'P0')?.verdict).toBe('perlu-diukur-ulang')
  expect(plain.posyandu.find(({ key }) => key === 'P0')?.verdict).toBe('layak')
  expect(plain.kabupaten.verdicts.layak).toBeGreaterThan(full.kabupaten.verdicts.layak)
  for (const group of [...plain.kecamatan, ...plain.puskesmas]) {
    const own = plain.posyandu.filter((row) => [row.kecamatan, row.puskesmas].includes(group.key))
    expect(group.verdicts.layak).toBe(own.filter(({ verdict }) => verdict === 'layak').length)
  }
  expect(plain.posyandu.at(-1)?.verdict).toBe('layak')
})

test('other reasons stay', () => {
  const row = plain.posyandu.find(({ key }) => key === 'P3')
  expect(row?.verdict).not.toBe('layak')
  expect(row?.reasons).toEqual(full.posyandu.find(({ key }) => key === 'P3')?.reasons)
})

test('all reasons of a posyandu, with its signs while the report has them', () => {
  const row = full.posyandu.find(({ key }) => key === 'P0')
  if (row === undefined) throw new Error('the sample has P0')
  expect(reasonsOf(full, row).map(({ code }) => code)).toContain('nilai-diulang')
  expect(reasonsOf(plain, row)).toEqual([])
})
