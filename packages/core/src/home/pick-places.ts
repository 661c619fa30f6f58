/**
 * Which places the home page speaks of: one's own, as they are held, and for whoever holds a whole district its worst villages in words.
 */
import type { Areas } from '../accounts/may.ts'
import type { AreaSituation, DesaSituation, Situation } from '../situation/situation.ts'

/** The district, or each kecamatan and village that is held, in the order of codes. Codes that the situation does not know are left out. */
export function ownPlaces({ kabupaten, kecamatan, desa }: Situation, areas: Areas): readonly AreaSituation[] {
  if (areas === '*') return [kabupaten]
  return [...kecamatan, ...desa].filter(({ kode }) => areas.includes(kode)).toSorted((a, b) => (a.kode < b.kode ? -1 : 1))
}

/** By chance, then by estimate, then by code. */
function worstFirst(a: DesaSituation, b: DesaSituation): number {
  const byChance = (b.worstProbability ?? 0) - (a.worstProbability ?? 0)
  if (byChance !== 0) return byChance
  const byMean = (b.estimate?.mean ?? 0) - (a.estimate?.mean ?? 0)
  if (byMean !== 0) return byMean
  return a.kode < b.kode ? -1 : 1
}

/**
 * The `count` villages that are most likely among the K with the highest stunting, of those whose data are sufficient: fewer, or none, where
 * there are not so many. A village with too few children measured is never called one of the worst.
 */
export function worstVillages({ desa }: Situation, count: number): readonly DesaSituation[] {
  return desa
    .filter(({ sufficiency, worstProbability }) => sufficiency.enough && worstProbability !== null)
    .toSorted(worstFirst)
    .slice(0, count)
}
