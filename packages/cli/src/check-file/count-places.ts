/**
 * Which places a list of children or of anything else names, counted while it is read, and what is to be said of them once a district is given to look in.
 */
import { childPlaceIssues } from '@konvergen/core/intake/child-place-issues.ts'
import type { ChildListPlace, EppgbmRow } from '@konvergen/core/intake/child-rows.ts'
import { type NamedPlace, placeChildren, placeKey } from '@konvergen/core/intake/place-children.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Aliases } from '@konvergen/core/wilayah/alias.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'

export interface Territory {
  readonly district: District
  readonly aliases: Aliases
}

export class PlaceCounts {
  readonly #places = new Map<string, { readonly named: NamedPlace; readonly row: number; count: number }>()

  add({ row, prov, kab, kec, desa }: NamedPlace & Pick<EppgbmRow, 'row'>): void {
    const named = { prov, kab, kec, desa }
    const key = placeKey(named)
    const known = this.#places.get(key)
    if (known === undefined) this.#places.set(key, { named, row, count: 1 })
    else known.count += 1
  }

  issues({ district, aliases }: Territory, list: ChildListPlace): Issue[] {
    const places = [...this.#places.values()]
    const placements = placeChildren(
      places.map(({ named }) => named),
      district,
      aliases,
    )
    const counted = places.flatMap((place, index) => {
      const placement = placements[index]
      return placement === undefined ? [] : [{ ...place, placement }]
    })
    return childPlaceIssues(counted, district, list)
  }
}
