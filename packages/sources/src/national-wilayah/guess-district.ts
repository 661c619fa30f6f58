/**
 * "This file looks like Kabupaten X": which kabupaten of the national list bears most of a file's village names.
 */
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import { type NationalTexts, parseNational } from './parse.ts'

/** Share of the names that a kabupaten must bear to be named. */
const LIKELY_FROM = 0.6

/** Name of the kabupaten; null when none bears most of the names, or two bear equally many. */
export function guessDistrict(names: readonly string[], texts: NationalTexts): string | null {
  const wanted = new Set(names.map(normaliseName).filter((name) => name !== ''))
  const areas = parseNational(texts)
  const found = new Map<string, Set<string>>()
  for (const { kode, nama } of areas) {
    const name = kode.length === 13 ? normaliseName(nama) : ''
    if (!wanted.has(name)) continue
    const kab = kode.slice(0, 5)
    found.set(kab, (found.get(kab) ?? new Set()).add(name))
  }
  const [best, second] = [...found].toSorted(([, a], [, b]) => b.size - a.size)
  if (best === undefined || best[1].size / wanted.size < LIKELY_FROM || second?.[1].size === best[1].size) return null
  return areas.find((area) => area.kode === best[0])?.nama ?? null
}
