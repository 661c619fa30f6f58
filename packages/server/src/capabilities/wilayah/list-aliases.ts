/**
 * The names that people have confirmed, to be looked through and withdrawn.
 */
import type { Alias } from '@konvergen/contract/wilayah.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readAliases } from './store.ts'

export async function listAliases(ctx: DistrictContext): Promise<Alias[]> {
  const known = await readAliases(ctx)
  return known.map(({ nama, kode, desa, confirmedAt }) => ({ nama, kode, desa, confirmedAt: confirmedAt.toISOString() }))
}
