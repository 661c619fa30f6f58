/**
 * What makes a family one at risk of stunting (KRS): it is of a target group, and has at least one factor (SPEC §2.6). Each mark is yes, no, or not known:
 * a list that has no such column says nothing about it.
 */
const TARGET_MARKS = ['baduta', 'balita', 'pus', 'pusHamil'] as const
export const FACTOR_MARKS = [
  'airTidakLayak',
  'jambanTidakLayak',
  'terlaluMuda',
  'terlaluTua',
  'terlaluDekat',
  'terlaluBanyak',
  'bukanKbModern',
] as const
export const MARKS = [...TARGET_MARKS, ...FACTOR_MARKS] as const
export type MarkName = (typeof MARKS)[number]

/** null = not known. */
export type FamilyMarks = Readonly<Record<MarkName, boolean | null>>

/** True as soon as one is, null when none is and one is not known. */
function anyOf(marks: FamilyMarks, names: readonly MarkName[]): boolean | null {
  if (names.some((name) => marks[name] === true)) return true
  return names.some((name) => marks[name] === null) ? null : false
}

/** null = it cannot be said with what is known. */
export function isAtRisk(marks: FamilyMarks): boolean | null {
  const [target, factor] = [anyOf(marks, TARGET_MARKS), anyOf(marks, FACTOR_MARKS)]
  if (target === false || factor === false) return false
  return target === true && factor === true ? true : null
}

/** Two families have the same text exactly when all their marks are the same; for digests and for storing. */
export function marksText(marks: FamilyMarks): string {
  return MARKS.map((name) => (marks[name] === null ? '-' : Number(marks[name]))).join('')
}

/** The other way round. Throws on what `marksText` never writes. */
export function marksOfText(text: string): FamilyMarks {
  if (text.length !== MARKS.length || !/^[-01]+$/.test(text)) throw new Error(`no marks: ${text}`)
  return Object.fromEntries(MARKS.map((name, index) => [name, text[index] === '-' ? null : text[index] === '1'])) as FamilyMarks
}
