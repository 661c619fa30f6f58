import { describe, expect, it } from 'vitest'
import type { ReportCauses, ReportGaps, ReportTrend } from '../../src/situation/analysis-parts.ts'
import type { TrendPoint } from '../../src/situation/area-trends.ts'
import type { GapLine } from '../../src/situation/gap-lines.ts'
import { publicCauses, publicGaps, publicTrend } from '../../src/situation/public-parts.ts'
import { publicSituation } from '../../src/situation/public-situation.ts'
import { withholdFigures } from '../../src/situation/withhold-figures.ts'
import { sampleSituation } from './sample-situation.ts'

const line = (code: string, numerator: number, denominator: number, office = 'Dinkes'): GapLine => ({
  code,
  name: { id: code, en: code },
  office,
  side: 'layanan',
  unit: 'persen',
  direction: 'naik',
  level: 'desa',
  period: '2024-T1',
  state: 'ada',
  numerator,
  denominator,
  value: (100 * numerator) / denominator,
  target: 90,
  targetSource: 'Perpres 72/2021',
  short: 90 - (100 * numerator) / denominator,
  people: 7,
  isSummed: true,
  reported: 3,
  expected: 3,
})

const gapsWith = (...lines: GapLine[]): ReportGaps => ({
  period: '2024-T1',
  year: 2024,
  district: { lines, together: { short: 14, toServe: 200, services: 2 } },
  byArea: new Map([['99.01.01', { lines, together: { short: 14, toServe: 200, services: 2 } }]]),
  offices: ['Dinkes', 'OPD KB'].map((name) => ({ name, people: { short: 7, toServe: 100, services: 1 } })),
})

describe('publicGaps', () => {
  it('tells a line with a small number by its name alone, and no sum that it stands in', () => {
    const told = publicGaps(gapsWith(line('E01', 3, 90), line('E02', 50, 90, 'OPD KB')))
    expect(told.district.lines[0]).toMatchObject({
      code: 'E01',
      state: 'disembunyikan',
      numerator: null,
      denominator: null,
      value: null,
      short: null,
      people: null,
    })
    expect(told.district.lines[1]).toEqual(line('E02', 50, 90, 'OPD KB'))
    expect(told.district.together.services).toBe(0)
    expect(told.offices.map(({ people }) => people.services)).toEqual([0, 1])
  })

  it('tells sums where no line is withheld, and nothing of smaller areas', () => {
    const told = publicGaps(gapsWith(line('E01', 30, 90), line('E02', 50, 90)))
    expect(told.district).toEqual(gapsWith(line('E01', 30, 90), line('E02', 50, 90)).district)
    expect(told.byArea.size).toBe(0)
  })
})

const tally = (having: number, known: number) => ({ having, known, unknown: 0 })

const causesOf = (having: number, needed: number, stunting = 100): ReportCauses => {
  const district = {
    kode: '99.01',
    children: { stunting, tidak: 500, belum: 40 },
    familiesAtRisk: 300,
    childProfile: [{ cause: 'bblr', stunted: tally(having, 90), others: tally(40, 400), ratio: null } as const],
    familyProfile: [{ cause: 'air', families: tally(80, 300) } as const],
    needs: [{ office: 'pupr', n: needed, cumulative: 1, needs: [{ cause: 'air', office: 'pupr', n: needed }] } as const],
  }
  return { time: null, families: { origin: 'daftar', of: '2024-S2' }, district, byArea: new Map([['99.01.01', district]]) }
}

describe('publicCauses', () => {
  it('tells the district whole where nothing is small, and no smaller area', () => {
    const whole = causesOf(20, 80)
    expect(publicCauses(whole)).toEqual({ ...whole, byArea: new Map() })
  })

  it('leaves out a cause that a few have, and the needs that would tell it', () => {
    expect(publicCauses(causesOf(3, 80))?.district).toMatchObject({ childProfile: [], needs: [] })
    expect(publicCauses(causesOf(20, 3))?.district.needs).toEqual([])
  })

  it('tells nothing where only a few children are known', () => {
    expect(publicCauses(causesOf(20, 80, 3))).toBeNull()
  })
})

const situation = sampleSituation([
  { recap: { diukur: 80, pendek: 3, sangatPendek: 0 } },
  { recap: { diukur: 80, pendek: 20, sangatPendek: 0 } },
  { recap: { diukur: 80, pendek: 9, sangatPendek: 0 } },
  { recap: { diukur: 80, pendek: 2, sangatPendek: 0 } },
  { recap: { diukur: 80, pendek: 0, sangatPendek: 0 } },
  { recap: { diukur: 80, pendek: 0, sangatPendek: 0 } },
])
const told = publicSituation(situation, withholdFigures(situation))

const point = (month: string, numerator: number, denominator = 240): TrendPoint => ({
  month,
  state: 'ada',
  numerator,
  denominator,
  percent: (100 * numerator) / denominator,
  interval: { low: 1, high: 9 },
  villagesWith: 3,
})

describe('publicTrend', () => {
  const trend: ReportTrend = {
    source: 'e-PPGBM',
    byArea: new Map([
      ['99.01', [point('2023-11', 40, 480), point('2023-12', 33, 480), point('2024-01', 34, 480)]],
      ['99.01.01', [point('2023-11', 20), point('2023-12', 30), point('2024-01', 32)]],
      ['99.01.02', [point('2023-11', 20), point('2023-12', 3), point('2024-01', 2)]],
      ['99.01.01.2001', [point('2024-01', 3, 80)]],
    ]),
  }
  const byArea = publicTrend(trend, told).byArea
  const statesOf = (kode: string) => byArea.get(kode)?.map(({ state }) => state)

  it('tells a month of all kecamatan or of none, and the month of the report as its figures are told', () => {
    expect(statesOf('99.01')).toEqual(['ada', 'ada', 'ada'])
    expect(statesOf('99.01.01')).toEqual(['ada', 'disembunyikan', 'disembunyikan'])
    expect(statesOf('99.01.02')).toEqual(['ada', 'disembunyikan', 'disembunyikan'])
    expect(byArea.get('99.01.02')?.[1]).toMatchObject({ numerator: null, percent: null, interval: null })
  })

  it('tells no village', () => {
    expect(byArea.has('99.01.01.2001')).toBe(false)
  })
})
