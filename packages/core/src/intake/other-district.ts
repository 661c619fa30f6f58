/**
 * Whether a row says that it is of another district. Offices write `KAB. CONTOH`, `Kabupaten Contoh`, `CONTOH` or the code; a town and the
 * district around it often share a name.
 */
import type { District } from '../wilayah/district.ts'
import { parseKode } from '../wilayah/kode.ts'
import { closeLimit, nameDistance } from '../wilayah/name-distance.ts'
import { normaliseName } from '../wilayah/normalise-name.ts'

const KIND = /^\s*(?:(kabupaten|kab)|(kota(?:madya)?))\b\.?(?:\s*adm(?:inistrasi)?\b\.?)?\s*/i

interface DistrictName {
  /** null = not said. */
  readonly kind: 'kabupaten' | 'kota' | null
  readonly name: string
}

function nameOf(text: string): DistrictName {
  const match = KIND.exec(text)
  const name = normaliseName(text.slice(match?.[0].length ?? 0))
  if (match === null) return { kind: null, name }
  return { kind: match[1] === undefined ? 'kota' : 'kabupaten', name }
}

/** False for a blank, and for a name so near that it is a slip. */
export function isOtherDistrict(written: string | null, district: District): boolean {
  if (written === null || written.trim() === '') return false
  const kode = parseKode(written)
  if (kode !== null) return kode !== district.kode
  const [said, own] = [nameOf(written), nameOf(district.nama)]
  if (said.name === '') return false
  if (said.kind !== null && own.kind !== null && said.kind !== own.kind) return true
  return !Number.isFinite(nameDistance(said.name, own.name, closeLimit(Math.min(said.name.length, own.name.length))))
}
