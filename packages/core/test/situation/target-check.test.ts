import { describe, expect, test } from 'vitest'
import { NATIONAL_FIGURES } from '../../src/situation/national-pack.ts'
import { checkTarget, seriesOf } from '../../src/situation/target-check.ts'
import { published } from './sample-published.ts'

describe('what a target asks for', () => {
  test('20.2 in 2022 to 14 in 2024 needs 16.75 % a year and is doubtful', () => {
    const check = checkTarget([published({ year: 2021, percent: 26 }), published({ percent: 20.2 })], { year: 2024, percent: 14 })
    expect(check?.required).toBeCloseTo(16.75, 2)
    expect(check?.verdict).toBe('perlu-diragukan')
    expect(check?.reached).toBeCloseTo(22.31, 2)
  })

  test('the limit is a parameter', () => {
    const series = [published({ year: 2021, percent: 26 }), published({ percent: 20.2 })]
    expect(checkTarget(series, { year: 2024, percent: 14 }, 20)?.verdict).toBe('sejalan')
  })

  test('the nation to 14.2 in 2029: 6.43 % a year, in line; where it leads and how likely', () => {
    const check = checkTarget(NATIONAL_FIGURES, { year: 2029, percent: 14.2 })
    expect(check?.required).toBeCloseTo(6.432585, 6)
    expect(check?.verdict).toBe('sejalan')
    expect(check?.projected?.percent).toBeCloseTo(13.6345, 3)
    expect(check?.projected?.band?.low).toBeCloseTo(12.561, 2)
    expect(check?.chance).toBeCloseTo(0.75508, 4)
  })

  test.each([
    [15, 2025, 'sudah-dicapai'],
    [25, 2022, 'tidak-dicapai'],
    [21, 2030, 'perlu-lebih-cepat'],
  ])('a figure of %d %% against 14.2 by %i: %s', (percent, year, verdict) => {
    const goal = verdict === 'sudah-dicapai' ? 15.8 : 14.2
    expect(checkTarget([published({ percent })], { year, percent: goal })).toMatchObject({ verdict, reached: null, projected: null })
  })

  test('no steady rate leads to 0; without a figure nothing is said', () => {
    expect(checkTarget([published()], { year: 2030, percent: 0 })).toMatchObject({ verdict: 'tanpa-laju', required: null })
    expect(checkTarget([], { year: 2030, percent: 14 })).toBeNull()
  })

  test('surveys and the register are not one series, and 0 % is no point of a line of logarithms', () => {
    const all = [published(), published({ source: 'e-PPGBM' }), published({ percent: 0, year: 2023 })]
    expect(seriesOf(all, 'survei')).toEqual([all[0]])
  })
})
