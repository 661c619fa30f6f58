/**
 * The agreed list (Data Tetap): which families, where, with which marks. Its text is the same for the same list, in whatever order it was gathered: its
 * digest is what the signatures stand under.
 */
import { type FamilyMarks, marksText } from '../sasaran/family-marks.ts'
import type { Outcome } from './outcome.ts'

/** A village that could not finish comes in as listed, and every family of it bears that word. */
export const BASES = ['verval', 'tanpa-verval'] as const
export type Basis = (typeof BASES)[number]

export interface AgreedFamily {
  readonly family: string
  readonly desa: string
  readonly marks: FamilyMarks
  readonly basis: Basis
}

/** `unfinished`: villages that are taken as listed, with the reason written down by whoever freezes. */
export function agreedFamilies(outcomes: readonly Outcome[], unfinished: ReadonlySet<string>): readonly AgreedFamily[] {
  return outcomes.flatMap(({ family, desa, marks, kind }): AgreedFamily[] => {
    if (kind === 'tetap') return [{ family, desa, marks, basis: 'verval' }]
    return kind === 'belum' && unfinished.has(desa) ? [{ family, desa, marks, basis: 'tanpa-verval' }] : []
  })
}

/** One line a family, by id. */
export function agreedText(families: readonly AgreedFamily[]): string {
  const lines = families.map(({ family, desa, marks, basis }) => `${family} ${desa} ${marksText(marks)} ${basis}`)
  return lines.toSorted().join('\n')
}
