/**
 * Settling a file: both kinds have one shape here, so that nothing after the reading has to ask which kind it is.
 */
import { settleKrs } from '@konvergen/core/intake/settle-krs.ts'
import { settleRecap } from '@konvergen/core/intake/settle-recap.ts'
import type { Settled } from '@konvergen/core/intake/settled.ts'
import type { Severity } from '@konvergen/core/kit/issue.ts'
import type { Aliases } from '@konvergen/core/wilayah/alias.ts'
import { type BpsCodes, NO_BPS_CODES } from '@konvergen/core/wilayah/bps-codes.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { type FileContent, fieldsOf, type Outcome } from './tables.ts'

export interface SettledContent extends Outcome {
  /** By village code, what would count. */
  readonly values: Settled<string>['values']
  /** Codes of BPS beside villages that were found without doubt. */
  readonly bpsCodes: BpsCodes
}

/** What is known of the district. */
export interface Ground {
  readonly district: District
  readonly aliases: Aliases
  readonly bpsCodes: BpsCodes
}

type SettledHere = Settled<string> & Pick<SettledContent, 'bpsCodes'>

function settle(content: FileContent, { district, aliases, bpsCodes }: Ground, fileName: string): SettledHere {
  return content.kind === 'eppgbm-rekap'
    ? { ...settleRecap(content.file, district, aliases, fileName), bpsCodes: NO_BPS_CODES }
    : settleKrs(content.file, district, aliases, fileName, bpsCodes)
}

export function settleContent(content: FileContent, ground: Ground, fileName: string): SettledContent {
  const { placements, rows, issues, blocked, unplaced, unplacedCounts, values, bpsCodes } = settle(content, ground, fileName)
  const fields = fieldsOf(content.kind)
  const counts = rows.map((row) => fields.map((field) => row.counts[field] ?? null))
  return { placements, rows: counts, issues: [...content.issues, ...issues], blocked, unplaced, unplacedCounts, values, bpsCodes }
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
