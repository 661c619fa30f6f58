/**
 * All that is held about one child: every writing of who it is, and what was measured, with the files it came from.
 */
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { placeOfPerson } from './sealed-tables.ts'
import { findChild, readHistory, readMerged, type StoredMeasurement } from './store.ts'
import { readBatchesOf, readPersonVersions } from './subject-store.ts'

export interface ToldPerson {
  readonly sex: 'L' | 'P'
  readonly birth: string
  readonly desaKode: string
  readonly childIds: readonly string[]
  readonly batchIds: readonly string[]
  /** Oldest first; empty once its identity was erased. */
  readonly writings: ChildPerson[]
  readonly measurements: readonly StoredMeasurement[]
  readonly erasedAt: string | null
}

export async function tellPerson(ctx: DistrictContext, childId: string): Promise<ToldPerson> {
  const child = await findChild(ctx, childId)
  if (child === undefined) throw new Problem('tidak-ditemukan')
  const childIds = [childId, ...(await readMerged(ctx, childId))]
  const versions = await readPersonVersions(ctx, childIds)
  return {
    sex: child.sex,
    birth: child.birth,
    desaKode: child.desa_kode,
    childIds,
    batchIds: await readBatchesOf(ctx, childIds),
    writings: versions.map(
      ({ id, sealed }) => JSON.parse(ctx.keys.unseal(sealed, placeOfPerson(ctx.kab, id)).toString('utf8')) as ChildPerson,
    ),
    measurements: await readHistory(ctx, childIds),
    erasedAt: child.erased_at?.toISOString() ?? null,
  }
}
