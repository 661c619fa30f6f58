/**
 * A name that several villages of the district bear (Kaur has thirteen such names), told apart by the rows around it. It counts as
 * doubtful: the reader is shown it and asked to look.
 */
import type { Desa } from './district.ts'
import { isInKecamatanOrder, neighboursOf } from './kecamatan-order.ts'
import { type Board, bearersOf, inKecamatan, keysOf } from './placement.ts'

function candidateByNeighbours(board: Board, index: number, bearers: readonly Desa[]): Desa | null {
  const { before, after } = neighboursOf(board, index)
  const around = bearers.filter((desa) => desa.kecamatan === before || desa.kecamatan === after)
  return around.length === 1 ? (around[0] ?? null) : null
}

/** Index of row → village, for the rows that the order decides; a village that two rows would have goes to neither. */
export function placeByOrder(board: Board): ReadonlyMap<number, Desa> {
  const claims = new Map<number, Desa>()
  if (!isInKecamatanOrder(board)) return claims
  const bearers = bearersOf(board.district.desa, (desa) => keysOf(desa.nama))
  board.names.forEach((name, index) => {
    if (board.found[index] !== null) return
    const all = new Set(keysOf(name.nama).flatMap((key) => inKecamatan(bearers.get(key) ?? [], name.kecamatan)))
    const free = [...all].filter((desa) => !board.taken.has(desa.kode))
    const desa = candidateByNeighbours(board, index, free)
    if (all.size > 1 && desa !== null) claims.set(index, desa)
  })
  const claimedBy = (kode: string): number => [...claims.values()].filter((desa) => desa.kode === kode).length
  return new Map([...claims].filter(([, desa]) => claimedBy(desa.kode) === 1))
}
