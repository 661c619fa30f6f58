import { describe, expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import { areasWithin, contentText, gapsOf, lokusOf } from '../../src/situation/analysis-content.ts'
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

  it('lists proposed villages by code', () => {
    const row = (kode: string, rank: number) => ({ kode, rank, proposed: rank === 1 })
    expect(lokusOf([row('b', 1), row('a', 2)])).toEqual([
      { code: 'a', rank: 2, proposed: false },
      { code: 'b', rank: 1, proposed: true },
    ])
  })
})
