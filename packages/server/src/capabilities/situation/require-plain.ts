/**
 * Texts of an analysis are read by many, and hold no number of a person.
 */
import { holdsNik } from '@konvergen/core/kit/nik-in-text.ts'
import { Problem } from '../../platform/problem.ts'

export function requirePlain(text: string | undefined): void {
  if (text !== undefined && holdsNik(text)) throw new Problem('memuat-nik', { isian: 'teks', field: 'text' })
}
