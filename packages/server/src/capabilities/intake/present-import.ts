/**
 * An import as the screens see it: its summary, and the preview with placements, values and issues.
 */
import type { ImportChange, ImportPreview, ImportSummary } from '@konvergen/contract/intake.ts'
import { type SettledContent, tally } from './settle-content.ts'
import type { StoredImport } from './store.ts'
import { fieldsOf, type Outcome } from './tables.ts'
import type { KeptValues } from './values-store.ts'

export function presentSummary(stored: StoredImport): ImportSummary {
  return {
    id: stored.id,
    kind: stored.kind,
    fileName: stored.file_name,
    sha256: stored.sha256,
    period: stored.period,
    state: stored.state,
    rowCount: stored.row_count,
    placedCount: stored.placed_count,
    galat: stored.galat,
    periksa: stored.periksa,
    catatan: stored.catatan,
    uploadedAt: stored.uploaded_at.toISOString(),
    decidedAt: stored.decided_at?.toISOString() ?? null,
  }
}

/** What applying would change in the figures that count now; a village that the new file leaves out loses its figure. */
export function changesBetween(
  fields: readonly string[],
  before: ReadonlyMap<string, KeptValues>,
  after: SettledContent['values'],
  names: ReadonlyMap<string, string>,
): ImportChange[] {
  const kodes = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return kodes.flatMap((kode) =>
    fields.flatMap((field) => {
      const was = before.get(kode)?.counts[field] ?? null
      const will = after.get(kode)?.counts[field] ?? null
      return was === will ? [] : [{ kode, desa: names.get(kode) ?? kode, field, before: was, after: will }]
    }),
  )
}

export interface Surroundings {
  readonly changes: ImportChange[]
  /** The import whose same bytes count already. */
  readonly same: StoredImport | undefined
}

export function presentPreview(stored: StoredImport, outcome: Outcome, { changes, same }: Surroundings): ImportPreview {
  return {
    import: presentSummary({ ...stored, ...tally(outcome) }),
    placements: [...outcome.placements],
    issues: [...outcome.issues],
    fields: [...fieldsOf(stored.kind)],
    rows: outcome.rows.map((row) => [...row]),
    changes,
    sameAs: same === undefined ? null : { id: same.id, fileName: same.file_name, decidedAt: same.decided_at?.toISOString() ?? null },
    blocked: outcome.blocked,
    list: null,
  }
}
