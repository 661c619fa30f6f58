/**
 * Where the rows of a list of children belong, with the names that are confirmed by now: one placement for each different writing of a village.
 */
import { type CountedPlace, childPlaceIssues } from '@konvergen/core/intake/child-place-issues.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { type ChildPlacement, placeChildren, placeKey } from '@konvergen/core/intake/place-children.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Placement } from '@konvergen/core/wilayah/placement.ts'
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

/** More of the rows than this naming another district: the file was sent to the wrong office. */
const FOREIGN_FROM = 0.5

function foreignList(places: readonly CountedPlace[], rows: number, kabupaten: string, file: string): Issue | null {
  const foreign = places.filter(({ placement }) => placement.state === 'kabupaten-lain').reduce((sum, { count }) => sum + count, 0)
  if (rows === 0 || foreign / rows <= FOREIGN_FROM) return null
  return issue('wilayah.bukan-kabupaten-ini', { file }, null, { cocok: rows - foreign, baris: rows, kabupaten })
}

function asPlacement({ named, placement, row }: CountedPlace): Placement {
  const { kode, desa, by, suggestion } = placement
  return { row, nama: named.desa ?? '', kode, desa, by, suggestion }
}

export async function settleList(ctx: DistrictContext, stored: StoredImport): Promise<SettledList> {
  const { summary } = headOf(stored)
  const district = await readDistrictOn(ctx, stored.period === null ? null : lastDayOf(stored.period))
  const aliases = asAliases(await readAliases(ctx))

  const found = placeChildren(summary.places, district, aliases)
  const places = summary.places.map((named, index) => ({
    named,
    placement: found[index] as ChildPlacement,
    row: named.row,
    count: named.rows,
  }))

  const kodes = new Map<string, string>()
  let [usable, placedRows] = [0, 0]
  summary.places.forEach((place, index) => {
    const kode = found[index]?.kode ?? null
    if (kode === null) return
    kodes.set(placeKey(place), kode)
    usable += place.usable
    placedRows += place.rows
  })
  return {
    placements: places.map(asPlacement),
    issues: childPlaceIssues(places, district, summary.place),
    blocked: foreignList(places, summary.rows, district.nama, stored.file_name),
    kodes,
    usable,
    placedRows,
  }
}
