import { expect, it } from 'vitest'
import { type FamilyMarks, MARKS } from '../../src/sasaran/family-marks.ts'
import type { Check, ListedFamily } from '../../src/verval/finding.ts'
import { outcomeOf, outcomesOf } from '../../src/verval/outcome.ts'

const NONE = Object.fromEntries(MARKS.map((name) => [name, false])) as FamilyMarks
const AT_RISK = { ...NONE, balita: true, airTidakLayak: true }
const FAMILY: ListedFamily = { id: 'f', desa: 'a', marks: AT_RISK, added: false }
const check = (finding: Check['finding'], more: Partial<Check> = {}): Check => ({
  family: 'f',
  finding,
  marks: null,
  movedTo: null,
  sameAs: null,
  ...more,
})

it('waits until somebody has looked', () => {
  expect(outcomeOf(FAMILY, [])).toMatchObject({ kind: 'belum', finding: null, desa: 'a', marks: AT_RISK })
})

it('keeps a family that is there and at risk, and one of which a mark stayed open', () => {
  expect(outcomeOf(FAMILY, [check('ada', { marks: AT_RISK })]).kind).toBe('tetap')
  expect(outcomeOf(FAMILY, [check('ada', { marks: { ...NONE, balita: true } })]).kind).toBe('tidak-berisiko')
  expect(outcomeOf(FAMILY, [check('ada', { marks: { ...NONE, balita: true, airTidakLayak: null } })]).kind).toBe('tetap')
})

it('takes the later look', () => {
  const looks = [check('tidak-ditemukan'), check('ada', { marks: AT_RISK })]
  expect(outcomeOf(FAMILY, looks).kind).toBe('tetap')
  expect(outcomeOf(FAMILY, looks.toReversed())).toMatchObject({ kind: 'keluar', finding: 'tidak-ditemukan' })
})

it('hands a family that moved within the district to its new village, which looks anew', () => {
  const moved = check('pindah', { movedTo: 'b' })
  expect(outcomeOf(FAMILY, [moved])).toMatchObject({ kind: 'belum', desa: 'b', movedIn: true })
  expect(outcomeOf(FAMILY, [moved, check('ada', { marks: AT_RISK })])).toMatchObject({ kind: 'tetap', desa: 'b', movedIn: true })
  expect(outcomeOf(FAMILY, [moved, check('pindah', { movedTo: 'a' })])).toMatchObject({ kind: 'belum', desa: 'a', movedIn: false })
  expect(outcomeOf(FAMILY, [check('pindah')])).toMatchObject({ kind: 'keluar', finding: 'pindah', desa: 'a' })
})

it('gives each family its own looks', () => {
  const other = { ...FAMILY, id: 'g' }
  expect(outcomesOf([FAMILY, other], [check('meninggal')]).map(({ kind }) => kind)).toEqual(['keluar', 'belum'])
})
