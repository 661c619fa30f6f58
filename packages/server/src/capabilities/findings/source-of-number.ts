/**
 * Where a number of a file stands: the import that counts, its row and its cell.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { findApplied, isRecap } from '../intake/store.ts'
import { readValues } from '../intake/values-store.ts'

export interface CellOf {
  readonly impor: string | null
  readonly baris: number | null
  readonly sel: string | null
}

const NOWHERE: CellOf = { impor: null, baris: null, sel: null }

/** Nulls where the file counts no more, or is of no kind whose cells are kept. */
export async function findCell(ctx: DistrictContext, thing: string, period: string, area: string): Promise<CellOf> {
  const [kind, field = ''] = thing.split('/')
  if (kind !== 'krs-rekap' && kind !== 'eppgbm-rekap') return NOWHERE
  const stored = await findApplied(ctx, kind, period)
  if (stored === undefined || !isRecap(stored)) return NOWHERE
  const values = (await readValues(ctx, kind, stored.id)).get(area)
  return { impor: stored.id, baris: values?.row ?? null, sel: values?.cells[field]?.cell ?? null }
}
