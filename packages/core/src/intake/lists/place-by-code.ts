/**
 * The village of a row of a list by its code: only Kemendagri's whole code, and only where the name beside it agrees or there is none. What code and
 * name do not settle together is left to the name (`place-children.ts`).
 */
import type { District } from '../../wilayah/district.ts'
import { readAreaCode } from '../figures/area-code.ts'
import { namesAgree } from '../place-krs-rows.ts'

/** Code of the village; null when the row has no such code, when it is of no village here, or the name says another. */
export function villageByCode(kode: string | null, desa: string | null, district: District): string | null {
  const code = kode === null ? null : readAreaCode(kode, 'kemendagri')
  if (code?.system !== 'kemendagri') return null
  const village = district.desa.find((known) => known.kode === code.kode)
  return village !== undefined && (desa === null || namesAgree(desa, village.nama)) ? village.kode : null
}
