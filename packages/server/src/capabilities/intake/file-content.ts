/**
 * A file as intake keeps it: what was read, and what the checks and the placing made of it. Both kinds of file have one shape here, so that
 * nothing after the reading has to ask which kind it is.
 */
import type { ImportKind } from '@konvergen/contract/intake.ts'
import { KRS_COUNTS, type KrsFile } from '@konvergen/core/intake/krs.ts'
import { RECAP_COUNTS, type RecapFile } from '@konvergen/core/intake/recap.ts'
import { settleKrs } from '@konvergen/core/intake/settle-krs.ts'
import { settleRecap } from '@konvergen/core/intake/settle-recap.ts'
import type { Settled } from '@konvergen/core/intake/settled.ts'
import type { Unplaced } from '@konvergen/core/intake/unplaced.ts'
import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import type { Aliases } from '@konvergen/core/wilayah/alias.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { Placement } from '@konvergen/core/wilayah/placement.ts'

/** What the reader found besides the rows. */
export interface Reading {
  /** The parsed file without its rows and its total line. */
  readonly head: object
  /** Issues of reading: workbook and table. Those of checking and placing are found anew each time. */
  readonly issues: readonly Issue[]
}

export type FileContent =
  | { readonly kind: 'eppgbm-rekap'; readonly file: RecapFile; readonly issues: readonly Issue[] }
  | { readonly kind: 'krs-rekap'; readonly file: KrsFile; readonly issues: readonly Issue[] }

/** What a person saw when applying, or would see: parallel arrays over the rows of the file. */
export interface Outcome {
  readonly placements: readonly Placement[]
  readonly rows: readonly (readonly (number | null)[])[]
  readonly issues: readonly Issue[]
  readonly blocked: Issue | null
  readonly unplaced: readonly Unplaced[]
  /** Counts of the unplaced rows that the district's totals hold. */
  readonly unplacedCounts: readonly Readonly<Record<string, number | null>>[]
}

export interface SettledContent extends Outcome {
  /** By village code, what would count. */
  readonly values: Settled<string>['values']
}

export function fieldsOf(kind: ImportKind): readonly string[] {
  return kind === 'eppgbm-rekap' ? RECAP_COUNTS : KRS_COUNTS
}

function settle(content: FileContent, district: District, aliases: Aliases, fileName: string): Settled<string> {
  return content.kind === 'eppgbm-rekap'
    ? settleRecap(content.file, district, aliases, fileName)
    : settleKrs(content.file, district, aliases, fileName)
}

export function settleContent(content: FileContent, district: District, aliases: Aliases, fileName: string): SettledContent {
  const { placements, rows, issues, blocked, unplaced, unplacedCounts, values } = settle(content, district, aliases, fileName)
  const fields = fieldsOf(content.kind)
  const counts = rows.map((row) => fields.map((field) => row.counts[field] ?? null))
  return { placements, rows: counts, issues: [...content.issues, ...issues], blocked, unplaced, unplacedCounts, values }
}

/** Summary numbers of an import. */
export function tally({ placements, issues }: Outcome): Record<'placed_count' | Severity, number> {
  const ofSeverity = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length
  return {
    placed_count: placements.filter((placement) => placement.kode !== null).length,
    galat: ofSeverity('galat'),
    periksa: ofSeverity('periksa'),
    catatan: ofSeverity('catatan'),
  }
}
