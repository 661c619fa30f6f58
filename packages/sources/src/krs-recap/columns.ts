/**
 * The columns of the KRS verval recap by their headings: SIGA's recap export, and the longer labels that SIGA uses on screen and in its
 * lists ("Keluarga tidak mempunyai jamban yang layak").
 */
import type { KrsCount } from '@konvergen/core/intake/krs.ts'
import { isNumberHeading, isSubdistrictHeading, isVillageHeading, saysOnly } from '../table/heading.ts'

export type KrsColumn = KrsCount | 'kabupaten' | 'kecamatan' | 'kodeAkhir' | 'nama' | 'periode'

const FAMILY = '(?:KELUARGA |KEL |KK )?'
const RANK = '(?:PERINGKAT |TINGKAT |DESIL )?(?:KESEJAHTERAAN|SEJAHTERA|DESIL)(?: KELUARGA)?(?: PERINGKAT)?'

/** In order: the first that fits wins. `JUMLAH`, `JML`, `TOTAL` have been taken off the front. */
export const KRS_COUNT_PATTERNS: readonly (readonly [KrsCount, RegExp])[] = [
  ['keluarga', /^(?:KELUARGA|KK|KEPALA KELUARGA)$/],
  ['sasaran', new RegExp(`^(?:${FAMILY}SASARAN|SASARAN KELUARGA)$`)],
  ['sejahteraLebih4', new RegExp(`^${RANK} ?(?:>=?|LEBIH(?: DARI)?|DI ATAS)? ?(?:> ?4|LEBIH(?: DARI)? 4|5|LEBIH4)\\+?$`)],
  ['sejahtera1', new RegExp(`^${RANK} 1$`)],
  ['sejahtera2', new RegExp(`^${RANK} 2$`)],
  ['sejahtera3', new RegExp(`^${RANK} 3$`)],
  ['sejahtera4', new RegExp(`^${RANK} 4$`)],
  ['tidakBerisiko', new RegExp(`^${FAMILY}(?:TIDAK|BUKAN|NON) (?:BERISIKO(?: STUNTING)?|KRS)$`)],
  ['krs', /^(?:KRS|(?:KELUARGA|KEL) BERISIKO(?: STUNTING)?|BERISIKO(?: STUNTING)?)$/],
  ['baduta', new RegExp(`^${FAMILY}(?:PUNYA |MEMPUNYAI |MEMILIKI )?(?:ANAK )?(?:BADUTA|0 23 BULAN)(?: 0 23 BULAN)?$`)],
  ['balita', new RegExp(`^${FAMILY}(?:PUNYA |MEMPUNYAI |MEMILIKI )?(?:ANAK )?(?:BALITA|24 59 BULAN)(?: 24 59 BULAN)?$`)],
  ['pusHamil', /^(?:PUS|PASANGAN USIA SUBUR) HAMIL$/],
  ['pus4t', /^(?:PUS |PASANGAN USIA SUBUR )?(?:4T|4 T|4 TERLALU)$/],
  ['pus', /^(?:PUS|PASANGAN USIA SUBUR)(?: PUS)?$/],
  ['airTidakLayak', /^(?:KELUARGA )?(?:TIDAK (?:MEMPUNYAI|MEMILIKI|PUNYA) )?(?:SUMBER )?AIR MINUM(?: UTAMA)?(?: YANG)?(?: TIDAK)? LAYAK$/],
  ['jambanTidakLayak', /^(?:KELUARGA )?(?:TIDAK (?:MEMPUNYAI|MEMILIKI|PUNYA) )?JAMBAN(?: YANG)?(?: TIDAK)? LAYAK$/],
  ['terlaluMuda', /^(?:PUS )?TERLALU MUDA\b/],
  ['terlaluTua', /^(?:PUS )?TERLALU TUA\b/],
  ['terlaluDekat', /^(?:PUS )?TERLALU DEKAT\b/],
  ['terlaluBanyak', /^(?:PUS )?TERLALU BANYAK\b/],
  ['bukanKbModern', /^(?:PUS )?(?:BUKAN PESERTA|TIDAK (?:BER|PESERTA )?)\s?KB MODERN$/],
]

/** `(layak)` without a "tidak" before or after it would be the opposite count. */
const SERVED = /^(?:KELUARGA )?(?:SUMBER )?(?:AIR MINUM|JAMBAN)[A-Z ]*\bLAYAK$/

const KNOWN_OTHERS = new Set(['PROVINSI', 'PROV', 'TAHUN', 'ID', 'PUSKESMAS'])
const CODE = /^(?:KODE|KD)(?: (?:WILAYAH|DESA|KELURAHAN|KEL|DESA\/KEL(?:URAHAN)?|KELURAHAN\/DESA|KEMENDAGRI|DEPDAGRI|BPS))*$/

export function classifyKrsHeading(path: readonly string[]): KrsColumn | 'abaikan' | null {
  const leaf = path.at(-1) ?? ''
  if (isVillageHeading(leaf)) return 'nama'
  if (isSubdistrictHeading(leaf)) return 'kecamatan'
  if (CODE.test(leaf)) return 'kodeAkhir'
  if (/^(?:NAMA )?(?:KABUPATEN|KAB)(?:\/KOTA)?$/.test(leaf)) return 'kabupaten'
  if (/^(?:PERIODE|SEMESTER)(?: DATA)?$/.test(leaf)) return 'periode'
  if (isNumberHeading(leaf) || saysOnly(leaf.replace(/^(?:NAMA|KODE|KD)\b/, ''), KNOWN_OTHERS)) return 'abaikan'
  if (/\bPERSEN\b/.test(leaf)) return 'abaikan'
  return countOf(leaf) ?? countOf(path.join(' '))
}

function countOf(heading: string): KrsCount | null {
  const bare = heading.replace(/^(?:(?:JUMLAH|JML|TOTAL) )+/, '')
  if (SERVED.test(bare) && !/\bTIDAK\b/.test(bare)) return null
  return KRS_COUNT_PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}
