/**
 * The newest package of each village.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { listVillagePackages, readPackageContents, type StoredPackage } from './package-store.ts'

export interface IssuedPackage {
  readonly head: StoredPackage
  readonly text: string
}

interface Choice {
  readonly year: number
  readonly desa?: string
}

/** By village: the newest of a year, without what it says. */
export async function newestHeads(ctx: DistrictContext, choice: Choice): Promise<Map<string, StoredPackage>> {
  const newest = new Map<string, StoredPackage>()
  for (const head of await listVillagePackages(ctx, choice)) if (!newest.has(head.desa)) newest.set(head.desa, head)
  return newest
}

/** The same with what it says. */
export async function newestPackages(ctx: DistrictContext, choice: Choice): Promise<Map<string, IssuedPackage>> {
  const newest = await newestHeads(ctx, choice)
  const contents = await readPackageContents(
    ctx,
    [...newest.values()].map(({ id }) => id),
  )
  return new Map([...newest].map(([desa, head]) => [desa, { head, text: contents.get(head.id)?.toString('utf8') ?? '' }]))
}
