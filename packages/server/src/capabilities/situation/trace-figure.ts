/**
 * From a figure back to its file and its cells: every reported count of a village with the text that stood in the file, also those of villages that have become
 * part of it.
 */
import type { Provenance } from '@konvergen/contract/situation.ts'
import type { WhyAnswer } from '@konvergen/contract/why.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { namesOf } from '../accounts/store.ts'
import { fieldsOf } from '../intake/door.ts'
import type { StoredImport, StoredRecap } from '../intake/store.ts'
import { type KeptValues, readValues } from '../intake/values-store.ts'
import { whoDid } from '../trail/door.ts'
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

async function appliedBy(ctx: DistrictContext, id: string, at: Date | null): Promise<string | null> {
  const actor = at === null ? null : await whoDid(ctx, ctx.kab, { act: 'intake.apply', subject: id, at })
  return actor === null ? null : ((await namesOf(ctx.db, [actor])).get(actor) ?? null)
}

/** With its fingerprint, who applied it, and whether it still counts. */
export async function presentFile(
  ctx: DistrictContext,
  { id, file_name, period, sha256, decided_at, state }: StoredRecap,
): Promise<WhyAnswer['berkas'][number]> {
  return {
    id,
    nama: file_name,
    periode: period ?? '',
    sha256,
    diterapkan: decided_at?.toISOString() ?? '',
    berlaku: state === 'applied',
    oleh: allows(ctx, 'intake.read') ? await appliedBy(ctx, id, decided_at) : null,
  }
}
