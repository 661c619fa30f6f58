/**
 * From a figure back to its cells: every reported count of a village with the text that stood in the file, also those of villages that have become
 * part of it.
 */
import type { Provenance } from '@konvergen/contract/situation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { fieldsOf } from '../intake/door.ts'
import type { StoredImport } from '../intake/store.ts'
import { type KeptValues, readValues } from '../intake/values-store.ts'
import { findHomes } from '../wilayah/door.ts'
import { type ChosenImports, dayOf } from './choose-imports.ts'
import { gatherValues } from './gather-values.ts'

function trace(stored: StoredImport, { row, counts, cells }: KeptValues): Provenance[] {
  const { sheet } = stored.reading.head as { sheet?: string }
  return fieldsOf(stored.kind).map((field) => ({
    field,
    value: counts[field] ?? null,
    raw: cells[field]?.raw ?? null,
    cell: cells[field]?.cell ?? null,
    origin: cells[field]?.origin ?? 'dibaca',
    sheet: sheet ?? null,
    row,
    fileName: stored.file_name,
    importId: stored.id,
    kind: stored.kind,
    period: stored.period ?? '',
    appliedAt: stored.decided_at?.toISOString() ?? '',
  }))
}

/** Of these files, whatever became of them since. */
export async function traceCells(ctx: DistrictContext, desa: string, chosen: ChosenImports): Promise<Provenance[]> {
  const homes = await findHomes(ctx, dayOf(chosen))
  const traces: Provenance[] = []
  for (const stored of [chosen.recap, chosen.krs]) {
    if (stored === null) continue
    const { parts } = gatherValues(await readValues(ctx, stored.kind, stored.id), homes)
    for (const part of parts.get(desa) ?? []) traces.push(...trace(stored, part))
  }
  return traces
}
