import { describe, expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import { areasWithin, contentText, definitionOf, gapsOf } from '../../src/situation/analysis-content.ts'
import { computeSituation } from '../../src/situation/compute-situation.ts'
import { analysis } from './sample-analysis.ts'

const district = {
  kode: '76.01',
  nama: 'Kabupaten',
  provinsi: 'Provinsi',
  kecamatan: [
    { kode: '76.01.01', nama: 'Satu' },
    { kode: '76.01.02', nama: 'Dua' },
  ],
  desa: [
    { kode: '76.01.02.2001', nama: 'B', kecamatan: '76.01.02' },
    { kode: '76.01.01.2001', nama: 'A', kecamatan: '76.01.01' },
  ],
}
const situation = computeSituation({ district, recap: null, krs: null, unplaced: [], k: 1 })

describe('the content of an analysis', () => {
  it('has the area first and then what lies in it, and of a kecamatan nothing else', () => {
    expect(areasWithin(situation, '76.01').map(({ code }) => code)).toEqual([
      '76.01',
      '76.01.01',
      '76.01.01.2001',
      '76.01.02',
      '76.01.02.2001',
    ])
    expect(areasWithin(situation, '76.01.02').map(({ code }) => code)).toEqual(['76.01.02', '76.01.02.2001'])
  })

  it('keeps what is not known as that', () => {
    expect(areasWithin(situation, '76.01')[0]?.figures.stunting).toEqual({
      numerator: null,
      denominator: null,
      percent: null,
      state: 'belum-lapor',
    })
  })

  it('tells of each gap its target, in points and people', () => {
    const total = {
      state: 'ada',
      numerator: 30,
      denominator: 120,
      value: 25,
      fromElsewhere: false,
      completeness: { reported: 3, expected: 4 },
      impossible: 0,
    } as const
    const [gap] = gapsOf(SHIPPED, {
      period: '2026-T1',
      year: 2026,
      coverages: [{ code: 'E24', denominatorPeriod: '2026', total, areas: [] }],
    })
    expect(gap).toMatchObject({ code: 'E24', numerator: 30, reported: 3, expected: 4 })
    expect(gap?.targets.length).toBeGreaterThan(0)
    for (const { value, short, people } of gap?.targets ?? [])
      expect([short, people]).toEqual([value - 25, Math.max(0, Math.ceil((120 * value) / 100 - 30))])
  })

  it('is the same text in whatever order its keys were made', () => {
    const content = analysis()
    const reversed = Object.fromEntries(Object.entries(content).toReversed()) as typeof content
    expect(contentText(reversed)).toBe(contentText(content))
    expect(contentText(analysis({ program: '0.2.0' }))).not.toBe(contentText(content))
    expect(JSON.parse(contentText(content))).toEqual(content)
  })

  it('of the first format is what was ever frozen in it: nothing that a later one brought', () => {
    expect(contentText(analysis({ areas: [], gaps: [] }))).toBe(
      '{"area":"76.01","areas":[],"cut":{"children":null,"definitions":[{"code":"E24","denominator":"D16","version":0}],' +
        '"imports":[{"id":"a","kind":"eppgbm-rekap","period":"2026-02","sha256":"aa"},{"id":"b","kind":"krs-rekap","period":"2025-S2","sha256":"bb"}],' +
        '"kecamatan":[],"until":"2026-03-01T00:00:00.000Z","values":[{"code":"E24","count":1,"digest":"x","period":"2026-T1"}]},"format":1,"gaps":[],' +
        '"level":"kab","lokus":[{"code":"76.01.01.2001","proposed":true,"rank":1}],"parameters":{"k":1,"krs":"2025-S2","origin":"rekap","recap":"2026-02"},' +
        '"program":"0.1.0","texts":[],"year":2026}',
    )
  })

  it.each([1, 2] as const)('knows a definition as format %i does', (format) => {
    const definition = SHIPPED.find(({ unit, direction }) => unit === 'ya-tidak' || direction === 'turun')
    if (definition === undefined) throw new TypeError('none')
    const { code, version, denominatorCode, unit, direction } = definition
    const first = { code, version, denominator: denominatorCode }
    expect(definitionOf(definition, format)).toEqual(format === 1 ? first : { ...first, unit, direction })
  })
})
