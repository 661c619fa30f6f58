/**
 * Where the rows of a list of children belong, with the names that are confirmed by now: one placement for each different writing of a village.
 */
import { placeChildren } from '@konvergen/core/intake/place-children.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Placement } from '@konvergen/core/wilayah/placement.ts'
import type { WrittenPlace } from '@konvergen/core/intake/list-digest.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { asAliases, readAliases, readDistrictOn } from '../wilayah/store.ts'
import { headOf } from './list-store.ts'
import { lastDayOf } from './period.ts'
import type { StoredImport } from './store.ts'

export interface SettledList {
  readonly placements: readonly Placement[]
  readonly issues: readonly Issue[]
  readonly blocked: Issue | null
  /** Village code of each writing, by `placeKey`. */
  readonly kodes: ReadonlyMap<string, string>
  /** Usable rows that have a village. */
  readonly usable: number
  readonly placedRows: number
}

export function placeKey({ kab, kec, desa }: Pick<WrittenPlace, 'kab' | 'kec' | 'desa'>): string {
  return [kab, kec, desa].join('|')
}

export async function settleList(ctx: DistrictContext, stored: StoredImport): Promise<SettledList> {
  const { summary } = headOf(stored)
  const district = await readDistrictOn(ctx, stored.period === null ? null : lastDayOf(stored.period))
  const aliases = asAliases(await readAliases(ctx))

  const { placements, issues, blocked } = placeChildren(summary.places, district, aliases, summary.place)

  const kodes = new Map<string, string>()
  let [usable, placedRows] = [0, 0]
  summary.places.forEach((place, index) => {
    const kode = placements[index]?.kode ?? null
    if (kode === null) return
    kodes.set(placeKey(place), kode)
    usable += place.usable
    placedRows += place.rows
  })
  return { placements, issues, blocked, kodes, usable, placedRows }
}
