/**
 * The values of a file at the villages of the day that is looked at. A village that was not there on that day adds to the one it was merged
 * into or split from; where that would make a number unknown, its values stay apart, in the district's totals only. Nothing vanishes.
 */
import type { KeptValues } from '../intake/values-store.ts'
import type { Home } from '../wilayah/door.ts'

type Counts = KeptValues['counts']

export interface GatheredValues {
  readonly counts: ReadonlyMap<string, Counts>
  /** What each village's counts are the sum of, its own first. */
  readonly parts: ReadonlyMap<string, readonly KeptValues[]>
  /** Values that no village of the day can take, with the name of the village they are of. */
  readonly apart: readonly { readonly nama: string; readonly values: KeptValues }[]
}

/** Null where the one knows a number that the other does not: null is not zero. */
function add(a: Counts, b: Counts): Counts | null {
  const fields = Object.keys(a)
  if (fields.some((field) => (a[field] === null) !== (b[field] === null))) return null
  return Object.fromEntries(fields.map((field) => [field, a[field] === null ? null : (a[field] ?? 0) + (b[field] ?? 0)]))
}

export function gatherValues(values: ReadonlyMap<string, KeptValues>, homes: ReadonlyMap<string, Home>): GatheredValues {
  const all = [...values.values()]
  const isHere = ({ kode }: KeptValues): boolean => homes.get(kode)?.home === kode
  const here = all.filter(isHere)
  const counts = new Map(here.map((own) => [own.kode, own.counts]))
  const parts = new Map(here.map((own) => [own.kode, [own]]))
  const apart: { nama: string; values: KeptValues }[] = []
  for (const own of all.filter((each) => !isHere(each))) {
    const known = homes.get(own.kode)
    const home = known?.home ?? ''
    const there = counts.get(home)
    const sum = there === undefined ? null : add(there, own.counts)
    if (sum === null) {
      apart.push({ nama: known?.village.nama ?? own.kode, values: own })
    } else {
      counts.set(home, sum)
      parts.get(home)?.push(own)
    }
  }
  return { counts, parts, apart }
}
