import { expect, it } from 'vitest'
import { THRESHOLDS, unfitThreshold } from '../../src/findings/thresholds.ts'

it('says which one is out of its limits', () => {
  expect(unfitThreshold(THRESHOLDS)).toBeNull()
  expect(unfitThreshold({ ...THRESHOLDS, falseAlarms: 0.9 })).toBe('falseAlarms')
  expect(unfitThreshold({ ...THRESHOLDS, repeats: 3.5 })).toBe('repeats')
  expect(unfitThreshold({ ...THRESHOLDS, differs: Number.NaN })).toBe('differs')
})
