/**
 * What the columns of known recaps count in our catalogue, and why: only where they count the same. Where the meaning is close and not the same, the column
 * stays open and the reason is said, for the office to choose.
 */
import type { FileKind } from '../kinds.ts'
import { numberTarget, summedTarget, type Target } from './target.ts'

export interface KnownColumn {
  /** null = left open, with the reason. */
  readonly target: Target | null
  readonly reason: { readonly id: string; readonly en: string }
}

const value = (code: string): Target => numberTarget(code, 'nilai')
const same = (code: string, id: string, en: string): KnownColumn => ({ target: value(code), reason: { id, en } })
const open = (id: string, en: string): KnownColumn => ({ target: null, reason: { id, en } })

/** Sigizi counts the severely wasted by age: three columns are one number. */
const byAge = (code: string, id: string, en: string): KnownColumn => ({ target: summedTarget(value(code)), reason: { id, en } })
const WASTED = byAge(
  'D14',
  'Balita gizi buruk menurut umur: kolom [91], [94] dan [97] dijumlahkan menjadi sasaran D14.',
  'Severely wasted children by age: columns [91], [94] and [97] are added up to D14.',
)
const CARED_FOR = byAge(
  'E16',
  'Balita gizi buruk yang dirawat menurut umur: kolom [92], [95] dan [98] dijumlahkan menjadi pembilang E16.',
  'Severely wasted children in care by age: columns [92], [95] and [98] are added up to the numerator of E16.',
)

const OF_ELSIMIL = open(
  'Elsimil menghitung ibu hamil yang dicatat TPK, sedangkan sasaran ibu hamil ditetapkan satu lembaga untuk semua. Pilih bila memang angka itu yang disepakati.',
  'Elsimil counts pregnant women whom TPK recorded; the target of pregnant women is one number of one office. Choose it if that is the agreed number.',
)
const NOT_NINETY = open(
  'Kolom ini menghitung yang didampingi dan mendapat TTD, bukan yang mengonsumsi sedikitnya 90 tablet (E11).',
  'This counts accompanied women who were given tablets, not those who took at least 90 (E11).',
)

/** By kind and by the kind's own key of a column. A column that is not here is treated as one of a file never seen. */
export const KNOWN_COLUMNS: Readonly<Partial<Record<FileKind, Readonly<Record<string, KnownColumn>>>>> = {
  'elsimil-bumil': { bumil: OF_ELSIMIL, dapatTtd: NOT_NINETY, konsumsiTtd: NOT_NINETY },
  'elsimil-pascasalin': {
    pascasalin: open(
      'Elsimil menghitung ibu pascasalin yang dicatat TPK. Pilih bila angka itu yang disepakati sebagai sasaran.',
      'Elsimil counts women after childbirth whom TPK recorded. Choose it if that is the agreed target.',
    ),
  },
  pus: {
    pus: same(
      'D05',
      'Kolom ini menghitung pasangan usia subur, sama dengan sasaran D05.',
      'This counts couples of reproductive age, as D05 does.',
    ),
    unmetNeed: same(
      'E12',
      'Kolom ini menghitung PUS dengan unmet need, pembilang E12.',
      'This counts couples with unmet need, the numerator of E12.',
    ),
  },
  'village-figures': {
    keluarga: same('D15', 'Kolom ini menghitung keluarga, sama dengan sasaran D15.', 'This counts families, as D15 does.'),
    krs: same(
      'D16',
      'Kolom ini menghitung keluarga berisiko stunting, sama dengan sasaran D16.',
      'This counts families at risk, as D16 does.',
    ),
    balita: same('D12', 'Kolom ini menghitung balita, sama dengan sasaran D12.', 'This counts children under five, as D12 does.'),
  },
  'sigizi-bulanan': {
    '11': same(
      'D12',
      'Kolom [11] menghitung balita 0–59 bulan, sama dengan sasaran D12.',
      'Column [11] counts children of 0–59 months, as D12 does.',
    ),
    '46': same(
      'D09',
      'Kolom [46] menghitung bayi 0–5 bulan, sama dengan sasaran D09.',
      'Column [46] counts infants of 0–5 months, as D09 does.',
    ),
    '53': same(
      'D10',
      'Kolom [53] menghitung anak 6–23 bulan, sama dengan sasaran D10.',
      'Column [53] counts children of 6–23 months, as D10 does.',
    ),
    '81': same(
      'D13',
      'Kolom [81] menghitung balita gizi kurang, sama dengan sasaran D13.',
      'Column [81] counts moderately wasted children, as D13 does.',
    ),
    '82': same(
      'E18',
      'Kolom [82] menghitung balita gizi kurang yang mendapat PMT, pembilang E18.',
      'Column [82] counts moderately wasted children given supplementary food, the numerator of E18.',
    ),
    '91': WASTED,
    '94': WASTED,
    '97': WASTED,
    '92': CARED_FOR,
    '95': CARED_FOR,
    '98': CARED_FOR,
    '48': open(
      'Kolom [48] hanya dari bayi yang di-recall 24 jam; sasaran E14 adalah semua bayi di bawah 6 bulan.',
      'Column [48] is only of infants of the 24-hour recall; E14 stands over all infants under 6 months.',
    ),
    '16': open(
      'Ditimbang belum tentu dipantau tumbuh kembangnya (E17). Pilih bila daerah menghitungnya demikian.',
      'Weighed is not yet monitored in growth and development (E17). Choose it if the district counts so.',
    ),
  },
}
