/**
 * What a name that found no village may mean: proposed to a person with its reason, never taken.
 */
import type { Desa } from './district.ts'
import { isInKecamatanOrder, neighboursOf } from './kecamatan-order.ts'
import { closeLimit, nameDistance } from './name-distance.ts'
import { normaliseName } from './normalise-name.ts'
import { type Board, inKecamatan, type NameToPlace, type Suggestion, type SuggestionReason } from './placement.ts'

/** One edit beyond the limit of a taken spelling is still worth showing. */
const LOOSER = 1

const suggest = (desa: Desa, reason: SuggestionReason): Suggestion => ({ kode: desa.kode, nama: desa.nama, reason })

function nearestSpelling(name: NameToPlace, free: readonly Desa[]): Desa | null {
  const key = normaliseName(name.nama)
  const limit = Math.min(closeLimit(key.length) + LOOSER, Math.floor(key.length / 2))
  const near = free
    .map((desa) => ({ desa, distance: nameDistance(key, normaliseName(desa.nama), limit) }))
    .filter((pair) => Number.isFinite(pair.distance))
    .toSorted((a, b) => a.distance - b.distance)
  const [best, second] = near
  if (best === undefined) return null
  return second === undefined || second.distance > best.distance ? best.desa : null
}

/** The kecamatan that the file gives or that both neighbours share; null when it cannot be told. */
function likelyKecamatan(board: Board, index: number, ordered: boolean): string | null {
  const named = board.names[index]?.kecamatan ?? null
  if (named !== null || !ordered) return named
  const { before, after } = neighboursOf(board, index)
  return before === after || after === null ? before : null
}

/** Index of row → suggestion, for the rows without a village. */
export function suggestPlaces(board: Board): ReadonlyMap<number, Suggestion> {
  const free = board.district.desa.filter((desa) => !board.taken.has(desa.kode))
  const open = board.names.map((_, index) => index).filter((index) => board.found[index] === null)
  const ordered = isInKecamatanOrder(board)
  const suggestions = new Map<number, Suggestion>()
  for (const index of open) {
    const name = board.names[index]
    if (name === undefined) continue
    const near = nearestSpelling(name, inKecamatan(free, name.kecamatan))
    const [last] = free
    const [lastThere, ...others] = free.filter((desa) => desa.kecamatan === likelyKecamatan(board, index, ordered))
    if (near !== null) suggestions.set(index, suggest(near, 'mirip'))
    else if (open.length === 1 && free.length === 1 && last !== undefined) suggestions.set(index, suggest(last, 'eliminasi-kabupaten'))
    else if (lastThere !== undefined && others.length === 0) suggestions.set(index, suggest(lastThere, 'eliminasi-kecamatan'))
  }
  return suggestions
}
