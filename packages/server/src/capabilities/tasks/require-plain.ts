/**
 * Texts that many read hold no number of a person: refused, with the reason, before anything is kept.
 */
import { holdsNik } from '@konvergen/core/kit/nik-in-text.ts'
import { Problem } from '../../platform/problem.ts'

export function requirePlain(...texts: readonly (string | undefined)[]): void {
  if (texts.some((text) => text !== undefined && holdsNik(text))) throw new Problem('memuat-nik', { isian: 'teks', field: 'text' })
}

export function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}
