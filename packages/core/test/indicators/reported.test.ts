import { expect, it } from 'vitest'
import { doesNotApply, type MaybeReported } from '../../src/indicators/reported.ts'

it('tells not applicable from a number, zero included, and from not reported', () => {
  const all: MaybeReported[] = [{ value: 0, fromElsewhere: false }, { value: null, fromElsewhere: false }, null]
  expect(all.map(doesNotApply)).toEqual([false, true, false])
})
