import { describe, expect, it } from 'vitest'
import type { AnalysisContent } from '../../src/situation/analysis-content.ts'
import type { AnalysisWay } from '../../src/situation/analysis-way.ts'
import { compareAnalyses } from '../../src/situation/compare-analyses.ts'
import { analysis, area, told } from './sample-analysis.ts'

const before = analysis()
const { cut } = before
const others = [area('76.01', told(31, 100)), area('76.01.01', told(30, 100))]
const why = (after: ReturnType<typeof analysis>) =>
  compareAnalyses(before, after).map(({ kind, area: at, measure, why: reason }) => [kind, at, measure, reason])

describe('compareAnalyses', () => {
  it('has nothing to say of the same numbers, whenever they were computed', () => {
    expect(compareAnalyses(before, analysis({ cut: { ...cut, until: '2027-01-01T00:00:00.000Z' }, program: '9.9.9' }))).toEqual([])
  })

  it('does not call a hair of rounding a change', () => {
    const [whole, own] = before.areas
    if (whole === undefined || own === undefined) throw new TypeError('no areas')
    const stunting = { ...whole.figures.stunting, percent: 30 + 1e-9 }
    expect(compareAnalyses(before, analysis({ areas: [{ ...whole, figures: { ...whole.figures, stunting } }, own] }))).toEqual([])
  })

  it('tells a figure with what it was, what it is, and the file behind it', () => {
    const imports = [{ id: 'c', kind: 'eppgbm-rekap', period: '2026-02', sha256: 'cc' }, ...cut.imports.slice(1)]
    const after = analysis({ areas: others, cut: { ...cut, imports } })
    expect(compareAnalyses(before, after)).toEqual([
      {
        kind: 'angka',
        area: '76.01',
        measure: 'stunting',
        period: '2026-02',
        before: { numerator: 30, denominator: 100, value: 30 },
        after: { numerator: 31, denominator: 100, value: 31 },
        why: 'berkas-lain',
      },
    ])
  })

  it.each([
    ['daftar-anak', { areas: others, cut: { ...cut, children: { month: '2026-02', digest: 'y' } } }],
    ['versi-program', { areas: others, program: '0.2.0' }],
    ['parameter', { areas: others, parameters: { ...before.parameters, k: 2 } }],
    ['lain', { areas: others }],
  ] as const)('finds the reason %s', (reason, more) => {
    expect(why(analysis(more))).toEqual([['angka', '76.01', 'stunting', reason]])
  })

  it('tells an area that came or went as that', () => {
    const areas = [...before.areas, area('76.01.02', told(0, 10))]
    const changes = compareAnalyses(before, analysis({ areas }))
    expect(new Set(changes.map((change) => change.why))).toEqual(new Set(['wilayah']))
    expect(changes.find(({ measure }) => measure === 'stunting')).toMatchObject({ area: '76.01.02', before: null, after: { numerator: 0 } })
  })

  it('does not take not reported for zero', () => {
    const areas = [area('76.01', told(0, 100)), area('76.01.01', told(null, 100))]
    const [whole, own] = compareAnalyses(
      analysis({ areas }),
      analysis({ areas: areas.toReversed().map((each, at) => ({ ...each, code: areas[at]?.code ?? '' })) }),
    )
    expect([whole?.before?.numerator, whole?.after?.numerator, own?.before?.numerator, own?.after?.numerator]).toEqual([0, null, null, 0])
  })

  const [gap] = before.gaps
  const gaps = gap === undefined ? [] : [{ ...gap, numerator: 6, value: 60 }]
  it.each([
    ['definisi', { definitions: [{ code: 'E24', version: 1, denominator: 'D16' }] }],
    ['nilai-lembaga', { values: [{ period: '2026-T1', code: 'E24', count: 2, digest: 'z' }] }],
    ['nilai-lembaga', { values: [...cut.values, { period: '2026', code: 'D16', count: 1, digest: 'd' }] }],
    ['lain', {}],
  ] as const)('a gap changes because of %s', (reason, more) => {
    expect(why(analysis({ gaps, cut: { ...cut, ...more } }))).toEqual([['kesenjangan', '76.01', 'E24', reason]])
  })

  it('a target that moved is a change of the gap, though the figure stands', () => {
    const moved = gap === undefined ? [] : [{ ...gap, targets: [{ value: 90, source: 'SE', short: 40, people: 4 }] }]
    expect(why(analysis({ gaps: moved, cut: { ...cut, definitions: [{ code: 'E24', version: 1, denominator: 'D16' }] } }))).toEqual([
      ['kesenjangan', '76.01', 'E24', 'definisi'],
    ])
  })

  it('tells a village that is proposed no more, and not one that only moved in rank', () => {
    const lokus = (rank: number, proposed: boolean) => analysis({ lokus: [{ code: '76.01.01.2001', rank, proposed }] })
    expect(why(lokus(1, true))).toEqual([])
    expect(why(lokus(2, true))).toEqual([])
    expect(why(lokus(2, false))).toEqual([['lokus', '76.01.01.2001', 'usulan', 'lain']])
  })

  const byIndex: AnalysisWay = {
    method: 'indeks',
    kept: { id: 'w', name: 'Rembuk', version: 1 },
    parameters: { taksiran: 'eb', norma: 'minmax', bobot: { prevalensi: 1 }, batas: null, anggaran: null },
    estimate: { used: 'eb', covariates: [] },
    cuts: null,
    reasons: [],
  }
  const proposal = (proposed: boolean, way: AnalysisWay, more: Partial<AnalysisContent['cut']> = {}) =>
    analysis({ format: 2, way, lokus: [{ code: '76.01.01.2001', rank: 1, proposed }], cut: { ...cut, access: [], ...more } })
  const whyWay = (after: AnalysisContent, from = proposal(true, byIndex)) => compareAnalyses(from, after).map((change) => change.why)

  it.each([
    ['nilai-lembaga', { values: [] }],
    ['definisi', { definitions: [] }],
    ['berkas-lain', { access: [{ id: 'i', period: '2025', sha256: 'ii' }] }],
    ['lain', {}],
  ] as const)('a village enters or leaves a proposal by index because of %s', (reason, more) => {
    expect(whyWay(proposal(false, byIndex, more))).toEqual([reason])
  })

  it('says that villages were put forward in another way; by which name it was kept is no other way', () => {
    const shipped = { ...byIndex, method: 'kuadran', kept: null } as const
    expect(whyWay(proposal(false, { ...byIndex, parameters: { ...shipped.parameters, taksiran: 'fh' } } as AnalysisWay))).toEqual([
      'cara-lokus',
    ])
    expect(whyWay(proposal(false, { ...byIndex, kept: null }))).toEqual(['lain'])
    const first = analysis({ lokus: [{ code: '76.01.01.2001', rank: 1, proposed: true }] })
    expect(whyWay(proposal(false, shipped), first)).toEqual(['versi-program'])
    expect(whyWay(proposal(false, byIndex), first)).toEqual(['cara-lokus'])
  })
})
