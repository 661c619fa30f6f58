/**
 * The monthly report on the nutrition of children under five as Sigizi takes it (health office): 110 columns, known by their numbers, one row for
 * each village and month. Percentages between the counts are not read: they are computed. Two columns are always 0 in the system (56, 90) and say
 * nothing. Numbers and meanings as seen in public code (file formats).
 */
import type { FigureKind, FigureRule } from '../figures/figure-table.ts'

/** How a column is drawn together over the months of a year so far. */
export type YearRule = 'rerata' | 'jumlah' | 'mpasi' | 'vitamin-a'

export interface SigiziColumn {
  /** Place in the report, from 1. */
  readonly index: number
  readonly label: string
  readonly year: YearRule
}

const columns = (year: YearRule, labels: Readonly<Record<number, string>>): SigiziColumn[] =>
  Object.entries(labels).map(([index, label]) => ({ index: Number(index), label: `[${index}] ${label}`, year }))

export const SIGIZI_COLUMNS: readonly SigiziColumn[] = [
  ...columns('rerata', {
    8: 'Jumlah sasaran balita',
    9: 'Balita 0-23 bulan',
    10: 'Balita 24-59 bulan',
    11: 'Balita 0-59 bulan',
    12: 'Balita 0-23 bulan ditimbang',
    14: 'Balita 24-59 bulan ditimbang',
    16: 'Balita 0-59 bulan ditimbang',
    18: 'Balita 0-23 bulan diukur PB/TB',
    20: 'Balita 24-59 bulan diukur PB/TB',
    22: 'Balita 0-59 bulan diukur PB/TB',
    24: 'Balita 0-23 bulan ditimbang dan diukur',
    26: 'Balita 24-59 bulan ditimbang dan diukur',
    28: 'Balita 0-59 bulan ditimbang dan diukur',
    30: 'Punya buku KIA',
    32: 'Naik berat badan (N)',
    33: 'Tidak naik (T)',
    34: 'Tidak ditimbang bulan lalu (O)',
    35: 'Baru (B)',
    36: "D' terkoreksi (N+T)",
    38: 'Stunting',
    40: 'Wasting',
    42: 'Overweight',
    44: 'Underweight',
  }),
  ...columns('jumlah', {
    46: 'Bayi 0-5 bulan',
    47: 'Bayi 0-5 bulan direcall',
    48: 'ASI eksklusif recall 24 jam',
    50: 'Bayi 6 bulan',
    51: 'ASI eksklusif sampai 6 bulan',
  }),
  ...columns('mpasi', {
    53: 'Anak 6-23 bulan',
    54: 'Anak 6-23 bulan diwawancarai',
    57: 'Paling sedikit 5 dari 8 kelompok pangan',
    59: 'Telur, ikan, dan/atau daging',
    61: 'MPASI baik',
  }),
  ...columns('vitamin-a', {
    63: 'Bayi 6-11 bulan',
    64: 'Bayi 6-11 bulan mendapat vitamin A',
    66: 'Anak 12-59 bulan',
    67: 'Anak 12-59 bulan mendapat vitamin A',
    69: 'Anak 54-59 bulan',
    70: 'Anak 54-59 bulan mendapat vitamin A',
    72: 'Anak 12-59 bulan mendapat vitamin A dua kali setahun',
  }),
  ...columns('jumlah', {
    81: 'Gizi kurang',
    82: 'Gizi kurang mendapat PMT lokal',
    84: 'BB kurang',
    85: 'BB kurang mendapat PMT',
    87: 'Balita T',
    88: 'Balita T mendapat PMT',
    91: 'Gizi buruk 0-5 bulan',
    92: 'Gizi buruk 0-5 bulan dirawat',
    94: 'Gizi buruk 6-23 bulan',
    95: 'Gizi buruk 6-23 bulan dirawat',
    97: 'Gizi buruk 24-59 bulan',
    98: 'Gizi buruk 24-59 bulan dirawat',
    103: 'Balita stunting',
    104: 'Balita stunting dirujuk ke RS',
  }),
]

/** The key of a column in a row: its number as text. */
export type SigiziKey = `${number}`
export const keyOfIndex = (index: number): SigiziKey => `${index}`

const limit = (part: number, whole: number): FigureRule<SigiziKey> => ({ rule: 'batas', part: keyOfIndex(part), whole: keyOfIndex(whole) })
const sum = (whole: number, ...parts: number[]): FigureRule<SigiziKey> => ({
  rule: 'jumlah',
  whole: keyOfIndex(whole),
  parts: parts.map(keyOfIndex),
})

export const SIGIZI_FIGURES: FigureKind<SigiziKey> = {
  level: 'desa',
  keys: SIGIZI_COLUMNS.map(({ index }) => keyOfIndex(index)),
  labels: Object.fromEntries(SIGIZI_COLUMNS.map(({ index, label }) => [index, label])) as Readonly<Record<SigiziKey, string>>,
  signed: [],
  overlapping: [],
  rules: [
    sum(11, 9, 10),
    sum(16, 12, 14),
    sum(22, 18, 20),
    sum(28, 24, 26),
    sum(36, 32, 33),
    ...(
      [
        [16, 11],
        [22, 11],
        [28, 16],
        [28, 22],
        [30, 11],
        [36, 16],
        [38, 22],
        [40, 28],
        [42, 28],
        [44, 16],
        [47, 46],
        [48, 47],
        [51, 50],
        [54, 53],
        [57, 54],
        [59, 54],
        [61, 54],
        [64, 63],
        [67, 66],
        [70, 69],
        [72, 66],
        [82, 81],
        [85, 84],
        [88, 87],
        [92, 91],
        [95, 94],
        [98, 97],
        [104, 103],
      ] as const
    ).map(([part, whole]) => limit(part, whole)),
  ],
}

/** Shares of the report: numerator over denominator, summed over villages first. A mean of percentages never appears. */
export const SIGIZI_RATES = {
  stunting: ['38', '22'],
  wasting: ['40', '28'],
  overweight: ['42', '28'],
  underweight: ['44', '16'],
  naik: ['32', '36'],
} as const satisfies Readonly<Record<string, readonly [SigiziKey, SigiziKey]>>
export type SigiziRate = keyof typeof SIGIZI_RATES
