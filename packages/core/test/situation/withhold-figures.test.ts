import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type AreaSituation, FIGURES, type Figures, type Situation } from '../../src/situation/situation.ts'
import { isSmall } from '../../src/situation/withhold-counts.ts'
import { toldFigure, type WithheldCounts, withholdFigures } from '../../src/situation/withhold-figures.ts'
import { findOut } from './attack-withheld.ts'
import { type SampleVillage, sampleSituation } from './sample-situation.ts'

function told(situation: Situation, withheld: WithheldCounts): Situation {
  const area = <Area extends AreaSituation>(own: Area): Area => {
    const figures = Object.fromEntries(
      FIGURES.map((key) => [key, toldFigure(key, own.kode, own.figures[key], withheld)]),
    ) as unknown as Figures
    return { ...own, figures }
  }
  return {
    ...situation,
    kabupaten: area(situation.kabupaten),
    kecamatan: situation.kecamatan.map(area),
    desa: situation.desa.map(area),
  }
}

const count = (max: number) => fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer({ min: 0, max }))
const maybe = (arbitrary: fc.Arbitrary<number>) => fc.option(arbitrary, { nil: undefined, freq: 9 })

/** A part of a whole, often a few or nearly all of it. */
const partOf = (whole: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: whole }),
    fc.integer({ min: 0, max: Math.min(whole, 4) }),
    fc.integer({ min: 0, max: Math.min(whole, 4) }).map((few) => whole - few),
  )

const village: fc.Arbitrary<SampleVillage> = fc.record({ sasaran: count(80), keluarga: count(300) }).chain(({ sasaran, keluarga }) =>
  partOf(sasaran).chain((diukur) =>
    partOf(keluarga).chain((krs) =>
      fc
        .record({
          pendek: partOf(diukur),
          hasTarget: fc.integer({ min: 0, max: 9 }),
          stunting: maybe(fc.constant(1)),
          air: partOf(krs),
          jamban: partOf(krs),
          baduta: partOf(keluarga),
          silent: fc.integer({ min: 0, max: 9 }),
        })
        .map(({ pendek, hasTarget, stunting, air, jamban, baduta, silent }): SampleVillage => {
          if (silent === 0) return {}
          const measured = stunting === undefined ? { diukur } : { diukur, pendek, sangatPendek: 0 }
          return {
            recap: hasTarget === 0 ? measured : { ...measured, sasaran },
            krs: { sasaran: keluarga, krs, airTidakLayak: air, jambanTidakLayak: jamban, baduta },
          }
        }),
    ),
  ),
)

describe('withholdFigures', () => {
  test.prop([fc.array(village, { minLength: 1, maxLength: 12 })], { numRuns: 400 })(
    'nobody can compute a small number from what is told',
    (villages) => {
      const situation = sampleSituation(villages)
      expect(findOut(situation, told(situation, withholdFigures(situation)))).toEqual([])
    },
  )

  test.prop([fc.array(village, { minLength: 1, maxLength: 12 })])(
    'tells no number of one to four, and none that a few are left of',
    (villages) => {
      const situation = sampleSituation(villages)
      const { desa, kecamatan, kabupaten } = told(situation, withholdFigures(situation))
      const figures = [kabupaten, ...kecamatan, ...desa].flatMap((area) => Object.values(area.figures))
      const small = figures.filter(({ numerator, denominator, state }) => {
        const rest = state === 'ada' && numerator !== null && denominator !== null ? denominator - numerator : 0
        return isSmall(numerator ?? 0) || isSmall(denominator ?? 0) || isSmall(rest)
      })
      expect(small).toEqual([])
    },
  )

  it('is broken as soon as only the small numbers are left out: the attack finds them', () => {
    const situation = sampleSituation([
      { recap: { sasaran: 90, diukur: 80, pendek: 3, sangatPendek: 0 } },
      { recap: { sasaran: 90, diukur: 80, pendek: 20, sangatPendek: 0 } },
      { recap: { sasaran: 90, diukur: 80, pendek: 30, sangatPendek: 0 } },
    ])
    const [small] = situation.desa
    const onlySmall = new Map([['stunting', new Set([small?.kode ?? ''])]]) as WithheldCounts
    expect(findOut(situation, told(situation, onlySmall))).toEqual(['99.01.01.2001 stunting numerator'])
    expect(findOut(situation, told(situation, withholdFigures(situation)))).toEqual([])
  })

  it('withholds a count in every figure that it stands in', () => {
    const situation = sampleSituation([
      { recap: { sasaran: 60, diukur: 3, pendek: 0, sangatPendek: 0 } },
      { recap: { sasaran: 90, diukur: 80, pendek: 20, sangatPendek: 0 } },
      { recap: { sasaran: 90, diukur: 70, pendek: 30, sangatPendek: 0 } },
    ])
    const [first, second, third] = told(situation, withholdFigures(situation)).desa
    expect(first?.figures.stunting).toMatchObject({ numerator: null, denominator: null, percent: null, state: 'disembunyikan' })
    expect(first?.figures.ds).toMatchObject({ numerator: null, denominator: 60, percent: null, state: 'disembunyikan' })
    expect(third?.figures.ds.state).toBe('disembunyikan')
    expect(second?.figures).toEqual(situation.desa[1]?.figures)
  })

  it('keeps the children measured where nearly all were, and withholds how many there are', () => {
    const situation = sampleSituation([
      { recap: { sasaran: 82, diukur: 80, pendek: 20, sangatPendek: 0 } },
      { recap: { sasaran: 95, diukur: 80, pendek: 20, sangatPendek: 0 } },
      { recap: { sasaran: 99, diukur: 80, pendek: 30, sangatPendek: 0 } },
    ])
    const [first, second] = told(situation, withholdFigures(situation)).desa
    expect(first?.figures.ds).toMatchObject({ numerator: 80, denominator: null, state: 'disembunyikan' })
    expect(first?.figures.stunting).toEqual(situation.desa[0]?.figures.stunting)
    expect(second?.figures.ds.denominator).toBeNull()
  })

  it('tells nobody, and everybody', () => {
    const situation = sampleSituation([
      { recap: { sasaran: 80, diukur: 80, pendek: 0, sangatPendek: 0 } },
      { recap: { sasaran: 90, diukur: 80, pendek: 80, sangatPendek: 0 } },
    ])
    expect(told(situation, withholdFigures(situation))).toEqual(situation)
  })

  it('leaves what was not reported as it is', () => {
    const situation = sampleSituation([{ recap: { diukur: 3 } }, { recap: { diukur: 50, pendek: 9, sangatPendek: 0 } }])
    expect(told(situation, withholdFigures(situation)).desa[0]?.figures.stunting).toMatchObject({ denominator: null, state: 'belum-lapor' })
  })
})
