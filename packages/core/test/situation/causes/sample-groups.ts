/**
 * Groups of people for the tests of causes: what is not said is not known.
 */
import { type FamilyMarks, MARKS, type MarkName, marksText } from '../../../src/sasaran/family-marks.ts'
import { CHILD_SIGNS, type ChildGroup, type ChildSign, type FamilyGroup } from '../../../src/situation/causes/cause-groups.ts'

export function marks(said: Partial<Record<MarkName, boolean>>, others: boolean | null = null): string {
  return marksText(Object.fromEntries(MARKS.map((name) => [name, said[name] ?? others])) as FamilyMarks)
}

export function signs(said: Partial<Record<ChildSign, boolean>>, others: boolean | null = null): string {
  const digits = { true: '1', false: '0', null: '-' }
  return CHILD_SIGNS.map((name) => digits[`${said[name] ?? others}`]).join('')
}

export function childGroup(more: Partial<ChildGroup> = {}): ChildGroup {
  return { desa: '99.01.01.2001', standing: 'tidak', signs: signs({}), linked: false, family: null, n: 1, ...more }
}

export function familyGroup(more: Partial<FamilyGroup> = {}): FamilyGroup {
  return { desa: '99.01.01.2001', marks: marks({ baduta: true }, false), before: null, accompanied: null, n: 1, ...more }
}
