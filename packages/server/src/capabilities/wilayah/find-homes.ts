/**
 * Where the figures of a village belong on a day when it was not there: at the village that it was merged into, or, before a split, at the one
 * that it came from. So that files of periods before and after a change can be looked at together.
 */
import type { VillageChange } from '@konvergen/contract/wilayah.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type KnownDesa, readChanges, readDesa, wasOn } from './store.ts'

/** Of a village there ever was: itself, and the village of that day that it belongs to; null where no single one is known. */
export interface Home {
  readonly village: KnownDesa
  readonly home: string | null
}

interface Lineage {
  readonly became: ReadonlyMap<string, string>
  readonly cameFrom: ReadonlyMap<string, string>
}

function lineageOf(changes: readonly VillageChange[]): Lineage {
  const became = new Map<string, string>()
  const cameFrom = new Map<string, string>()
  for (const change of changes) {
    if (change.kind === 'penggabungan') for (const kode of change.asal) if (kode !== change.kode) became.set(kode, change.kode)
    if (change.kind === 'pemekaran') for (const { kode } of change.baru) cameFrom.set(kode, change.kode)
  }
  return { became, cameFrom }
}

function homeOf(
  village: KnownDesa,
  day: string | null,
  { became, cameFrom }: Lineage,
  byKode: ReadonlyMap<string, KnownDesa>,
): string | null {
  // A code never comes back, so that no chain is longer than there are villages.
  let at: KnownDesa | undefined = village
  for (let step = 0; at !== undefined && step <= byKode.size; step++) {
    if (wasOn(at, day)) return at.kode
    const hasEnded: boolean = at.validTo !== null && (day === null || at.validTo <= day)
    at = byKode.get((hasEnded ? became : cameFrom).get(at.kode) ?? '')
  }
  return null
}

/** By code, every village there ever was. */
export async function findHomes(ctx: DistrictContext, day: string | null): Promise<Map<string, Home>> {
  const lineage = lineageOf(await readChanges(ctx))
  const all = await readDesa(ctx)
  const byKode = new Map(all.map((village) => [village.kode, village]))
  return new Map(all.map((village) => [village.kode, { village, home: homeOf(village, day, lineage, byKode) }]))
}

/** Only of villages that were not there on the day, by code: for a map that draws their land with the village of then. */
export function earlierHomes(homes: ReadonlyMap<string, Home>): Record<string, string> {
  return Object.fromEntries([...homes].flatMap(([kode, { home }]) => (home === null || home === kode ? [] : [[kode, home]])))
}
