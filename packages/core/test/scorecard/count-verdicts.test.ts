import fc from 'fast-check'
import { expect, it } from 'vitest'
import { VERDICTS } from '../../src/sasaran/convergence.ts'
import { addTallies, NO_TALLY, percentOf, tallyByService, tallyOf } from '../../src/scorecard/count-verdicts.ts'

const SERVICES = ['a', 'b', 'c']
const persons = fc.array(
  fc.record({
    a: fc.option(fc.constantFrom(...VERDICTS)),
    b: fc.option(fc.constantFrom(...VERDICTS)),
    c: fc.option(fc.constantFrom(...VERDICTS)),
  }),
  {
    maxLength: 12,
  },
)
const whole = (each: readonly Record<string, (typeof VERDICTS)[number] | null>[]) =>
  addTallies(each.map((one) => tallyOf(Object.values(one))))

it('has no score where nothing that was to be expected is known', () => {
  expect([percentOf(NO_TALLY), percentOf(tallyOf(['TS', null])), percentOf(tallyOf(['Y', 'T', 'T', null]))]).toEqual([null, null, 100 / 3])
})

it('is one sum by person and by service, in any order', () => {
  fc.assert(
    fc.property(persons, (each) => {
      const byService = addTallies(Object.values(tallyByService(each, SERVICES)))
      expect(byService).toEqual(whole(each))
      expect(whole(each.toReversed())).toEqual(whole(each))
    }),
  )
})

it('is changed in no rate by a person of whom nothing is to be expected, nor by one who was not reported', () => {
  fc.assert(
    fc.property(persons, (each) => {
      const more = [...each, { a: 'TS', b: 'TS', c: 'TS' } as const, { a: null, b: null, c: null }]
      expect(percentOf(whole(more))).toBe(percentOf(whole(each)))
      for (const service of SERVICES)
        expect(percentOf(tallyByService(more, SERVICES)[service] ?? NO_TALLY)).toBe(
          percentOf(tallyByService(each, SERVICES)[service] ?? NO_TALLY),
        )
    }),
  )
})

it('is no mean of percentages', () => {
  const [small, large] = [tallyOf(['Y']), tallyOf(['Y', 'T', 'T', 'T'])]
  expect(percentOf(addTallies([small, large]))).toBe(40)
})
