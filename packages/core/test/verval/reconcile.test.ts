import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type FamilyMarks, MARKS } from '../../src/sasaran/family-marks.ts'
import { type Check, FINDINGS, type ListedFamily } from '../../src/verval/finding.ts'
import { outcomesOf } from '../../src/verval/outcome.ts'
import { isWhole, reckon } from '../../src/verval/reconcile.ts'

const VILLAGES = ['a', 'b', 'c'] as const
const marks = fc.record(Object.fromEntries(MARKS.map((name) => [name, fc.constantFrom(true, false, null)]))) as fc.Arbitrary<FamilyMarks>
const families = fc
  .array(fc.record({ desa: fc.constantFrom(...VILLAGES), marks, added: fc.boolean() }), { minLength: 1, maxLength: 30 })
  .map((each) => each.map((family, index): ListedFamily => ({ ...family, id: `f${index}` })))
const checks = fc.array(
  fc.record({ at: fc.nat(29), finding: fc.constantFrom(...FINDINGS), marks, movedTo: fc.constantFrom(...VILLAGES, null) }),
  { maxLength: 60 },
)

it('loses no family: every village and the district come out even, whatever is found', () => {
  fc.assert(
    fc.property(families, checks, (listed, looks) => {
      const made = looks.map(
        (look): Check => ({
          family: `f${look.at % listed.length}`,
          finding: look.finding,
          marks: look.finding === 'ada' ? look.marks : null,
          movedTo: look.finding === 'pindah' ? look.movedTo : null,
          sameAs: null,
        }),
      )
      const outcomes = outcomesOf(listed, made)
      const parts = VILLAGES.map((village) => reckon(listed, outcomes, (desa) => desa === village))
      const whole = reckon(listed, outcomes, () => true)
      expect([...parts, whole].filter((part) => !isWhole(part))).toEqual([])
      expect([whole.movedIn, whole.movedOut, whole.listed + whole.added]).toEqual([0, 0, listed.length])
      expect(parts.reduce((sum, { agreed }) => sum + agreed, 0)).toBe(whole.agreed)
      expect(parts.reduce((sum, { movedIn, movedOut }) => sum + movedIn - movedOut, 0)).toBe(0)
    }),
  )
})

it('counts the same in whatever order the list stands, and whatever order the families were looked at', () => {
  fc.assert(
    fc.property(families, checks, (listed, looks) => {
      const made = looks.map(
        (look): Check => ({
          family: `f${look.at % listed.length}`,
          finding: look.finding,
          marks: look.finding === 'ada' ? look.marks : null,
          movedTo: look.finding === 'pindah' ? look.movedTo : null,
          sameAs: null,
        }),
      )
      // The looks at one family stay in their order, those at different ones do not follow each other.
      const byFamily = [...Map.groupBy(made, ({ family }) => family).values()].toReversed().flat()
      const count = (all: readonly ListedFamily[], of: readonly Check[]) =>
        VILLAGES.map((village) => reckon(all, outcomesOf(all, of), (desa) => desa === village))
      expect(count(listed.toReversed(), byFamily)).toEqual(count(listed, made))
    }),
  )
})

it('notices a family that is not accounted for', () => {
  const none = { pindah: 0, meninggal: 0, ganda: 0, 'tidak-ditemukan': 0 }
  const reckoning = { listed: 3, added: 1, movedIn: 0, movedOut: 0, agreed: 2, notAtRisk: 1, out: none, waiting: 1 }
  expect([isWhole(reckoning), isWhole({ ...reckoning, waiting: 0 })]).toEqual([true, false])
})
