import { describe, expect, test } from 'vitest'
import { gatherFacts } from '../../src/quality/gather-facts.ts'
import { judgePosyandu, type PosyanduFacts } from '../../src/quality/judge-posyandu.ts'
import { type SampleMeasuring, sampleDistrict } from './sample-district.ts'
import { qualityOf } from './sample-measurements.ts'

const PERFECT = qualityOf({
  sex: Array.from({ length: 100 }, () => 1),
  month: Array.from({ length: 100 }, () => 30),
  weight: Array.from({ length: 100 }, (_, tenth) => 8 + tenth / 10),
  lenhei: Array.from({ length: 100 }, (_, tenth) => 80 + tenth / 10),
  measure: Array.from({ length: 100 }, () => 2),
  len: Array.from({ length: 100 }, () => 0),
})
const GOOD: PosyanduFacts = {
  quality: PERFECT,
  repeated: { cases: 2, n: 80 },
  historyErrors: { cases: 0, n: 200 },
  stunted: 20,
  measured: 100,
  mean: -1.1,
  sd: 1.1,
  target: 110,
}
/** Among thirty good ones. */
const judge = (facts: PosyanduFacts) => judgePosyandu([...Array.from({ length: 30 }, () => GOOD), facts]).at(-1)
const codes = (facts: PosyanduFacts) => judge(facts)?.reasons.map(({ code }) => code)

test('good measurements are fit for use, without a reason against them', () => {
  expect(judge(GOOD)).toEqual({ verdict: 'layak', reasons: [] })
})

describe('a limit counts when it is exceeded beyond chance', () => {
  test.each([
    ['data-tidak-lengkap', 5, 16, 40],
    ['posisi-salah', 10, 25, null],
  ] as const)('%s', (code, chance, look, unusable) => {
    const withCases = (cases: number): PosyanduFacts => {
      const missing = { ...PERFECT.missing, any: code === 'data-tidak-lengkap' ? cases : 0 }
      const position = [{ from: 0, to: 60, measured: 100, mismatched: code === 'posisi-salah' ? cases : 0, unknown: 0 }]
      return { ...GOOD, quality: { ...PERFECT, missing, position } }
    }
    expect(judge(withCases(chance + 1))?.verdict).toBe('layak')
    expect(judge(withCases(look))).toMatchObject({ verdict: 'perlu-diukur-ulang', reasons: [{ code }] })
    if (unusable !== null) expect(judge(withCases(unusable))?.verdict).toBe('tidak-layak')
  })

  test('values that do not fit the history', () => {
    expect(judge({ ...GOOD, historyErrors: { cases: 14, n: 200 } })?.verdict).toBe('layak')
    expect(judge({ ...GOOD, historyErrors: { cases: 30, n: 200 } })?.verdict).toBe('perlu-diukur-ulang')
    expect(judge({ ...GOOD, historyErrors: { cases: 90, n: 200 } })?.verdict).toBe('tidak-layak')
  })

  test('scores beyond WHO’s limits', () => {
    const flagged = (whoFlagged: number) => ({ ...GOOD, quality: { ...PERFECT, len: { ...PERFECT.len, n: 300, whoFlagged } } })
    expect(judge(flagged(5))?.verdict).toBe('layak')
    expect(judge(flagged(14))?.reasons).toMatchObject([{ code: 'z-mustahil', verdict: 'perlu-diukur-ulang' }])
    expect(judge(flagged(60))?.verdict).toBe('tidak-layak')
  })

  test('a spread too wide', () => {
    expect(judge({ ...GOOD, sd: 1.45 })?.verdict).toBe('layak')
    expect(judge({ ...GOOD, sd: 1.7 })?.verdict).toBe('perlu-diukur-ulang')
    expect(judge({ ...GOOD, sd: 2.6 })?.verdict).toBe('tidak-layak')
    expect(judge({ ...GOOD, sd: 2.6, measured: 12 })?.verdict).toBe('layak')
  })

  test('digits: a bad score of many values, not of a dozen', () => {
    const rounded = (count: number) => {
      const weight = Array.from({ length: count }, (_, i) => 8 + (i % 2) / 2)
      return { ...GOOD, quality: { ...PERFECT, digits: qualityOf({ weight, lenhei: weight }).digits } }
    }
    expect(codes(rounded(100))).toEqual(['angka-akhir'])
    expect(codes(rounded(4))).toEqual([])
  })
})

describe('signs of invented data ask to measure again, never more', () => {
  test('heights that repeat, far more often than elsewhere or more often than not', () => {
    expect(judge({ ...GOOD, repeated: { cases: 30, n: 80 } })).toMatchObject({
      verdict: 'perlu-diukur-ulang',
      reasons: [{ code: 'nilai-diulang', isSign: true, params: { percent: 37.5 } }],
    })
    const everywhere = { ...GOOD, repeated: { cases: 60, n: 80 } }
    expect(judgePosyandu(Array.from({ length: 10 }, () => everywhere)).map(({ verdict }) => verdict)).toEqual(
      Array.from({ length: 10 }, () => 'perlu-diukur-ulang'),
    )
  })

  test('a spread too narrow', () => {
    expect(judge({ ...GOOD, sd: 0.4 })?.reasons).toMatchObject([{ code: 'sebaran-sempit', isSign: true }])
    expect(judge({ ...GOOD, sd: 0.4, measured: 15, target: 20 })?.verdict).toBe('layak')
  })

  test('everybody came and nobody is short', () => {
    expect(judge({ ...GOOD, stunted: 0, target: 100 })).toMatchObject({
      verdict: 'perlu-diukur-ulang',
      reasons: [{ code: 'terlalu-bagus', isSign: true }],
    })
  })
})

test('nothing that could be used', () => {
  expect(
    judge({
      ...GOOD,
      quality: qualityOf({}),
      repeated: { cases: 0, n: 0 },
      historyErrors: { cases: 0, n: 0 },
      measured: 0,
      stunted: 0,
      sd: null,
    }),
  ).toMatchObject({
    verdict: 'tidak-layak',
    reasons: [{ code: 'tidak-ada-data' }],
  })
})

test('few children are said, and blamed for nothing', () => {
  const few = qualityOf({ sex: [1, 2], month: [10, 20], weight: [8, 9], lenhei: [70, 80], measure: [1, 1] })
  expect(judge({ ...GOOD, quality: few })).toMatchObject({ verdict: 'layak', reasons: [{ code: 'anak-sedikit' }] })
})

test('no posyandu: no verdicts', () => {
  expect(judgePosyandu([])).toEqual([])
})

describe('an invented district of sixty-six posyandu', () => {
  const special: readonly SampleMeasuring[] = [
    { copied: 0.6 },
    { copied: 0.35 },
    { invented: true },
    { step: 0.5 },
    { step: 1 },
    { error: { cm: 4, kg: 0.8 } },
  ]
  test.each([1, 2, 3])('seed %d: each that measures badly is found for what it does, and the honest ones are left alone', (seed) => {
    const measuring = [...special, ...Array.from({ length: 60 }, () => ({}))]
    const { children, posyandu, months } = sampleDistrict(measuring, 35, 12, seed)
    const period = months.flatMap((month, place) => (month >= 6 ? [place] : []))
    const facts = gatherFacts(children, posyandu, period, new Map(posyandu.map((key) => [key, 35])))
    const verdicts = judgePosyandu([...facts.values()])
    const found = verdicts.slice(0, 6).map(({ reasons }) => reasons.map(({ code }) => code))
    const wanted = ['nilai-diulang', 'nilai-diulang', 'sebaran-sempit', 'angka-akhir', 'angka-akhir', 'riwayat-janggal'] as const
    wanted.forEach((code, place) => {
      expect(found[place]).toContain(code)
    })
    expect(verdicts.slice(6).filter(({ verdict }) => verdict !== 'layak').length).toBeLessThanOrEqual(1)
  })
})
