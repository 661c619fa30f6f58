/**
 * Which village does a name in an office's file mean? Tolerant, and visible: each step is weaker than the one before, says how it found
 * the village, and the weakest only ever suggests. The steps:
 *
 * 1. `alias`      a name that a person has confirmed;
 * 2. `exact`      the official name, letter case and spaces aside, borne by one village (of the kecamatan, where the file names it);
 * 3. `normalised` the same after `normalise-name.ts`;
 * 4. `order`      a name that several villages bear, told by the rows around it: offices list their villages kecamatan by kecamatan;
 * 5. `close`      a spelling so near that no other village is as near, both ways round, and none of its kecamatan nearly as near;
 * 6. a suggestion, by spelling or by elimination, which only a person may take.
 *
 * Steps 4 and 5 never give a village to two rows. Two rows that steps 1 to 3 both read as one village stay both on it: that is a doubled
 * village, which the checks report.
 */
import { type Aliases, aliasKey } from './alias.ts'
import type { Desa, District } from './district.ts'
import { closeLimit, nameDistance } from './name-distance.ts'
import { normaliseName } from './normalise-name.ts'
import { placeByOrder } from './place-by-order.ts'
import { type Board, bearersOf, inKecamatan, keysOf, type NameToPlace, type Placement, take } from './placement.ts'
import { suggestPlaces } from './suggest-place.ts'

const plainName = (text: string): string => text.toUpperCase().replace(/\s+/g, ' ').trim()

/** A name that stands in the file several times is only read by a confirmation of its turn (`… #2`). */
function placeByAlias(board: Board, aliases: Aliases): void {
  const byKode = new Map(board.district.desa.map((desa) => [desa.kode, desa]))
  const keys = board.names.map((name) => aliasKey(name.nama))
  const turns = new Map<string, number>()
  keys.forEach((key, index) => {
    const turn = (turns.get(key) ?? 0) + 1
    turns.set(key, turn)
    const single = keys.indexOf(key) === keys.lastIndexOf(key)
    const kode = aliases.get(`${key}#${turn}`) ?? (single ? aliases.get(key) : undefined)
    const desa = byKode.get(kode ?? '')
    if (desa !== undefined) take(board, index, desa, 'alias')
  })
}

function placeByExactName(board: Board): void {
  const bearers = bearersOf(board.district.desa, (desa) => [plainName(desa.nama)])
  const claims: [number, Desa][] = []
  board.names.forEach((name, index) => {
    if (board.found[index] !== null) return
    const candidates = inKecamatan(bearers.get(plainName(name.nama)) ?? [], name.kecamatan).filter((desa) => !board.taken.has(desa.kode))
    const [only] = candidates
    if (only !== undefined && candidates.length === 1) claims.push([index, only])
  })
  for (const [index, desa] of claims) take(board, index, desa, 'exact')
}

function placeByNormalisedName(board: Board): void {
  const bearers = bearersOf(board.district.desa, (desa) => keysOf(desa.nama))
  board.names.forEach((name, index) => {
    if (board.found[index] !== null) return
    const candidates = new Set(keysOf(name.nama).flatMap((key) => inKecamatan(bearers.get(key) ?? [], name.kecamatan)))
    const [only] = candidates
    if (only !== undefined && candidates.size === 1) take(board, index, only, 'normalised')
  })
}

interface Near {
  readonly index: number
  readonly desa: Desa
  readonly distance: number
}

function nearPairs(board: Board): Near[] {
  const free = board.district.desa.filter((desa) => !board.taken.has(desa.kode))
  const pairs: Near[] = []
  board.names.forEach((name, index) => {
    if (board.found[index] !== null) return
    const key = normaliseName(name.nama)
    for (const desa of inKecamatan(free, name.kecamatan)) {
      const official = normaliseName(desa.nama)
      const distance = nameDistance(key, official, closeLimit(Math.min(key.length, official.length)))
      if (Number.isFinite(distance)) pairs.push({ index, desa, distance })
    }
  })
  return pairs
}

const isOnlyNearest = (pair: Near, rivals: readonly Near[]): boolean =>
  rivals.every((rival) => rival === pair || rival.distance > pair.distance)

/** One slip more than to the nearest: a village that is no further and has no row yet may as well be meant. */
const NEARLY = 1

/** Another village of that kecamatan may be meant: one without a row that is nearly as near, or one with a row that is as near. */
function mayMeanAnother({ names, district, taken }: Board, { index, desa, distance }: Near): boolean {
  const key = normaliseName(names[index]?.nama ?? '')
  return district.desa.some((other) => {
    if (other.kode === desa.kode || other.kecamatan !== desa.kecamatan) return false
    const limit = taken.has(other.kode) ? distance : distance + NEARLY
    return nameDistance(key, normaliseName(other.nama), limit) <= limit
  })
}

function placeByCloseSpelling(board: Board): void {
  const pairs = nearPairs(board)
  const sure = pairs.filter((pair) => {
    const sameRow = pairs.filter((other) => other.index === pair.index)
    const sameDesa = pairs.filter((other) => other.desa.kode === pair.desa.kode)
    return isOnlyNearest(pair, sameRow) && isOnlyNearest(pair, sameDesa) && !mayMeanAnother(board, pair)
  })
  for (const { index, desa } of sure) take(board, index, desa, 'close')
}

/** One placement for each name, in the same order. Codes in `aliases` that are not of this district are passed over. */
export function matchNames(names: readonly NameToPlace[], district: District, aliases: Aliases): Placement[] {
  const board: Board = { names, district, found: names.map(() => null), taken: new Set() }
  placeByAlias(board, aliases)
  placeByExactName(board)
  placeByNormalisedName(board)
  for (const [index, desa] of placeByOrder(board)) take(board, index, desa, 'order')
  placeByCloseSpelling(board)
  const suggestions = suggestPlaces(board)
  return names.map((name, index) => {
    const found = board.found[index] ?? null
    return {
      row: name.row,
      nama: name.nama,
      kode: found?.desa.kode ?? null,
      desa: found?.desa.nama ?? null,
      by: found?.by ?? 'none',
      suggestion: suggestions.get(index) ?? null,
    }
  })
}
