import { expect, test } from 'vitest'
import { isPossible } from '../../src/quality/plausible-range.ts'

test('the limits of WHO’s Survey Analyser, themselves included', () => {
  expect([0.5, 40].map((kg) => isPossible('berat', kg))).toEqual([true, true])
  expect([0.49, 40.1].map((kg) => isPossible('berat', kg))).toEqual([false, false])
  expect([35, 140].map((cm) => isPossible('tinggi', cm))).toEqual([true, true])
  expect([2, 200, Number.NaN].map((cm) => isPossible('tinggi', cm))).toEqual([false, false, false])
})
