/**
 * What looking a file through answers.
 */
import type { FileKind } from '@konvergen/core/intake/kinds.ts'
import type { CheckedRows } from './check-list.ts'

export interface CheckedFile extends CheckedRows {
  /** null = none that is known. */
  readonly kind: FileKind | null
  /** The headings that say so; empty where the checks of the kind itself find it. */
  readonly headings: readonly string[]
}
