/**
 * Measurements sorted into groups of any kind: posyandu, puskesmas, kecamatan, district, each by month or over all months.
 */

/** For each key the places that carry it, in their order; keys in order of first appearance. A null key belongs to no group. */
export function groupPlaces<Key extends string | number>(keys: ArrayLike<Key | null>): Map<Key, Int32Array> {
  const counts = new Map<Key, number>()
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? null
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const groups = new Map<Key, Int32Array>()
  const filled = new Map<Key, number>()
  for (const [key, count] of counts) groups.set(key, new Int32Array(count))
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? null
    const group = key === null ? undefined : groups.get(key)
    if (key === null || group === undefined) continue
    const at = filled.get(key) ?? 0
    group[at] = place
    filled.set(key, at + 1)
  }
  return groups
}
