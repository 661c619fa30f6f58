import { expect, it } from 'vitest'
import { type FamilyMarks, MARKS } from '../../src/sasaran/family-marks.ts'
import { agreedFamilies, agreedText } from '../../src/verval/agreed-list.ts'
import type { Outcome } from '../../src/verval/outcome.ts'

const NONE = Object.fromEntries(MARKS.map((name) => [name, false])) as FamilyMarks
const outcome = (family: string, kind: Outcome['kind'], desa = 'a'): Outcome => ({
  family,
  desa,
  kind,
  finding: null,
  marks: NONE,
  added: false,
  movedIn: false,
})
const OUTCOMES = [
  outcome('1', 'tetap'),
  outcome('2', 'tidak-berisiko'),
  outcome('3', 'belum'),
  outcome('4', 'belum', 'b'),
  outcome('5', 'keluar'),
]

it('holds whom the villages found at risk, and unfinished villages as listed, with that word', () => {
  expect(agreedFamilies(OUTCOMES, new Set(['b'])).map(({ family, basis }) => [family, basis])).toEqual([
    ['1', 'verval'],
    ['4', 'tanpa-verval'],
  ])
})

it('has one text for one list, in whatever order, and another for another', () => {
  const list = agreedFamilies(OUTCOMES, new Set(['a', 'b']))
  expect(agreedText(list.toReversed())).toBe(agreedText(list))
  expect(agreedText(list.map((each) => ({ ...each, marks: { ...NONE, pus: true } })))).not.toBe(agreedText(list))
  expect(agreedText(list.map((each) => ({ ...each, desa: 'z' })))).not.toBe(agreedText(list))
  expect(agreedText([])).toBe('')
})
