/**
 * What matching names with villages works on and answers with.
 */
import type { Desa, District } from './district.ts'
import { normaliseName, withNumeral, withoutBrackets } from './normalise-name.ts'

export interface NameToPlace {
  /** Row in the file, from 1. */
  readonly row: number
  readonly nama: string
  /** Code of the kecamatan that the file names beside it; null when it names none. */
  readonly kecamatan: string | null
}

export type PlacedBy = 'kode' | 'alias' | 'exact' | 'normalised' | 'close' | 'order' | 'none'

/** `eliminasi-kecamatan`/`-kabupaten`: the only village there without a row; `mirip`: a near spelling that is not near enough to be taken;
 * `kecamatan-lain`: that very name, in another kecamatan than the file says. */
export type SuggestionReason = 'eliminasi-kecamatan' | 'eliminasi-kabupaten' | 'mirip' | 'kecamatan-lain'

export interface Suggestion {
  readonly kode: string
  readonly nama: string
  readonly reason: SuggestionReason
}

export interface Placement {
  readonly row: number
  readonly nama: string
  readonly kode: string | null
  /** Official name of the village found. */
  readonly desa: string | null
  readonly by: PlacedBy
  readonly suggestion: Suggestion | null
}

const SURE: ReadonlySet<PlacedBy> = new Set(['kode', 'alias', 'exact', 'normalised'])

/** Without any doubt about which village it is: what else the row says of it may be remembered. */
export function isSurelyPlaced({ kode, by }: { readonly kode: string | null; readonly by: PlacedBy }): boolean {
  return kode !== null && SURE.has(by)
}

/** The work on one file: which row has which village so far. */
export interface Board {
  readonly names: readonly NameToPlace[]
  readonly district: District
  /** Parallel to `names`. */
  readonly found: ({ readonly desa: Desa; readonly by: PlacedBy } | null)[]
  readonly taken: Set<string>
}

export function take(board: Board, index: number, desa: Desa, by: PlacedBy): void {
  board.found[index] = { desa, by }
  board.taken.add(desa.kode)
}

/** Every key under which a name may be found once it is normalised: as written, without what stands in brackets, and with its number in digits. */
export function keysOf(nama: string): string[] {
  const plain = withoutBrackets(nama)
  const keys = [normaliseName(nama), normaliseName(plain), normaliseName(withNumeral(plain))]
  return [...new Set(keys)].filter((key) => key !== '')
}

export function bearersOf(desa: readonly Desa[], keys: (desa: Desa) => string[]): Map<string, Desa[]> {
  const bearers = new Map<string, Desa[]>()
  for (const village of desa) {
    for (const key of keys(village)) {
      const known = bearers.get(key)
      if (known === undefined) bearers.set(key, [village])
      else known.push(village)
    }
  }
  return bearers
}

export function inKecamatan(candidates: readonly Desa[], kecamatan: string | null): readonly Desa[] {
  return kecamatan === null ? candidates : candidates.filter((desa) => desa.kecamatan === kecamatan)
}
