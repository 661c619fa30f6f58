import { describe, expect, it } from 'vitest'
import { NO_FLAG } from '../../src/growth/children.ts'
import { CLASSES, NO_CLASS } from '../../src/growth/permenkes-classes.ts'
import { type Child, scoreChild } from '../../src/growth/score-child.ts'
import { scoreRows } from '../../src/growth/score-rows.ts'
import { day, type RowChange, sampleChild } from '../intake/sample-child.ts'

const score = (change: RowChange = {}) => scoreRows([sampleChild(change)])

const SAME_CHILD: Child = {
  sex: 'P',
  age: 215,
  ageUnit: 'hari',
  weight: 7.6,
  lenhei: 67.5,
  measure: 'telentang',
  armc: 14,
  oedema: null,
}

describe('scoreRows', () => {
  it('scores as the growth engine scores that child', () => {
    const { scores } = score()
    const expected = scoreChild(SAME_CHILD).scores
    for (const index of ['len', 'wei', 'wfl', 'bmi', 'ac'] as const) expect(scores.z[index][0]).toBe(expected[index]?.z)
    expect(scores.flag.hc[0]).toBe(NO_FLAG)
  })

  it('gives each row its class, as the place in the table of classes', () => {
    const { classes, scores } = score({ tinggi: 61 })
    expect(scores.z.len[0]).toBeLessThan(-2)
    expect(CLASSES.len[classes.len[0] ?? NO_CLASS]?.code).toBe('pendek')
    expect(CLASSES.wfl[classes.wfl[0] ?? NO_CLASS]?.code).toBe('gizi-lebih')
  })

  it.each([
    ['no birth date', { tglLahir: null }],
    ['no day of measurement', { tanggalPengukuran: null }],
    ['birth after the measurement', { tglLahir: day('2024-02-16') }],
  ])('knows no age with %s, and still weight for length', (_, change) => {
    const { children, scores, classes } = score(change)
    expect(children.day[0]).toBeNaN()
    expect(scores.z.wei[0]).toBeNaN()
    expect(classes.wei[0]).toBe(NO_CLASS)
    expect(scores.z.wfl[0]).not.toBeNaN()
  })

  it('scores on the day of birth', () => {
    expect(score({ tglLahir: day('2024-02-15'), berat: 3.2, tinggi: 49 }).scores.z.wei[0]).toBeCloseTo(-0.1, 0)
  })

  it('gives an implausible score no class', () => {
    const { scores, classes } = score({ tinggi: 140 })
    expect(scores.flag.len[0]).toBe(1)
    expect(classes.len[0]).toBe(NO_CLASS)
  })

  it('leaves what is missing missing', () => {
    const { children, scores } = score({ jk: null, berat: null, caraUkur: null, lila: null })
    expect([children.sex[0], children.measure[0]]).toEqual([0, 0])
    for (const index of ['len', 'wei', 'wfl', 'bmi', 'ac'] as const) expect(scores.z[index][0]).toBeNaN()
  })

  it('keeps the order of rows and takes an empty list', () => {
    const two = scoreRows([sampleChild(), sampleChild({ caraUkur: 'berdiri', tglLahir: day('2022-01-01') })])
    expect([...two.children.day]).toEqual([215, 775])
    expect([...two.children.measure]).toEqual([1, 2])
    expect(scoreRows([]).children.count).toBe(0)
  })
})
