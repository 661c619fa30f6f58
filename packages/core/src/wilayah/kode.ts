/**
 * Kemendagri area codes: `PP`, `PP.KK`, `PP.KK.CC`, `PP.KK.CC.DDDD`. A prefix is always the parent. Kabupaten 01–69, kota 71–99;
 * a village whose last part begins with 1 is a kelurahan, with 2 a desa (Permendagri on wilayah codes; (memory) for 3 = desa adat).
 */

export type WilayahLevel = 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa'

const PATTERN = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/

/** Level of a dotted code; null when it is no code. */
export function levelOf(kode: string): WilayahLevel | null {
  if (!PATTERN.test(kode)) return null
  if (kode.length === 2) return 'provinsi'
  if (kode.length === 5) return 'kabupaten'
  return kode.length === 8 ? 'kecamatan' : 'desa'
}

export function kabupatenOf(kode: string): string {
  return kode.slice(0, 5)
}

export function kecamatanOf(kode: string): string {
  return kode.slice(0, 8)
}

/** True when `kode` is `area` itself or lies inside it. */
export function isWithin(kode: string, area: string): boolean {
  return kode === area || kode.startsWith(`${area}.`)
}

/** Accepts `7601`, `76.01`, `7601012001`, `76.01.01.2001`; null for anything else. */
export function parseKode(text: string): string | null {
  const digits = text.trim().replace(/\./g, '')
  if (!/^(?:\d{2}|\d{4}|\d{6}|\d{10})$/.test(digits)) return null
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6, 10)]
  return parts.filter((part) => part !== '').join('.')
}

/** `kelurahan` or `desa`, by the first digit of the last part of a village code. */
export function villageKind(kode: string): 'desa' | 'kelurahan' {
  return kode.charAt(9) === '1' ? 'kelurahan' : 'desa'
}
