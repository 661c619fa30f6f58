/**
 * Codes of the regional budget's nomenclature (SIPD): urusan, bidang, program, kegiatan, sub-kegiatan, `U.UU.PP.L.KK.SSSS`; L is 1 for a province,
 * 2 for a kabupaten or kota. Until 2021 a sub-kegiatan ended in two digits, since then in four: `1.02.02.2.02.15` and `1.02.02.2.02.0015` are one
 * (file formats; Kepmendagri 900.1.15.5-1317/2023 and -3406/2024 *(memory, unverified)*).
 */
export type NomenclatureLevel = 'urusan' | 'bidang_urusan' | 'program' | 'kegiatan' | 'sub_kegiatan'

export interface SubKegiatanCode {
  readonly level: NomenclatureLevel
  /** Every part with its zeros; four digits at the end of a sub-kegiatan. */
  readonly kode: string
  /** Written with the two digits of before 2021. */
  readonly old: boolean
}

const WIDTHS = [1, 2, 2, 1, 2, 4] as const
/** Place of L; some transcriptions write it with two digits. */
const LEVEL_OF_GOVERNMENT = 3
const LEVELS: Readonly<Record<number, NomenclatureLevel>> = {
  1: 'urusan',
  2: 'bidang_urusan',
  3: 'program',
  5: 'kegiatan',
  6: 'sub_kegiatan',
}

/** null when it is no code. Zeros that a spreadsheet dropped are put back; letters (`X.XX.01…`, of every urusan) are kept. */
export function readSubKegiatanCode(written: string): SubKegiatanCode | null {
  const parts = written
    .trim()
    .replace(/\.$/, '')
    .split('.')
    .map((part, index) => (index === LEVEL_OF_GOVERNMENT ? part.replace(/^0(?=\d$)/, '') : part))
  const level = LEVELS[parts.length]
  if (level === undefined) return null
  const padded: string[] = []
  for (const [index, part] of parts.entries()) {
    const width = WIDTHS[index] ?? 0
    const isAny = index < 2 && /^X{1,2}$/i.test(part)
    if (!isAny && (!/^\d+$/.test(part) || part.length > width)) return null
    padded.push(isAny ? 'X'.repeat(width) : part.padStart(width, '0'))
  }
  return { level, kode: padded.join('.'), old: level === 'sub_kegiatan' && (parts[5] ?? '').length <= 2 }
}
