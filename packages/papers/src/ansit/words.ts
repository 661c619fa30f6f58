/**
 * The fixed words of the situation report: headings, states, verdicts. Sentences that depend on figures are said by core.
 */

import type { FigureState } from '@konvergen/core/kit/figure.ts'
import type { Severity } from '@konvergen/core/kit/issue.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { Band, Quadrant } from '@konvergen/core/lokus/proposal.ts'
import type { ReportSource } from '@konvergen/core/lokus/situation-report.ts'
import type { InsufficiencyReason } from '@konvergen/core/situation/situation.ts'

export const WORDS = {
  id: {
    title: 'Analisis situasi stunting',
    demo: 'Data contoh: kabupaten ini rekaan, tidak ada anak atau keluarga nyata di balik angkanya.',
    demoShort: 'Data contoh',
    page: 'Halaman',
    of: 'dari',
    outOf: 'dari',
    source: 'Sumber',
    noSource: 'Belum ada berkas sumber',
    map: 'Sebaran stunting per desa',
    mapNote:
      'Warna: persentase balita diukur yang stunting. Arsir: data belum cukup; di varian publik juga yang disembunyikan. Garis tebal dan nomor: usulan lokus, nomor seperti di daftarnya.',
    noMap: 'Batas desa belum dimasukkan, sehingga peta belum dapat digambar.',
    lokus: 'Usulan lokus',
    scatter: 'Prevalensi dan jumlah kasus tiap desa',
    scatterNote: 'Titik berwarna: diusulkan. Titik kosong: data belum cukup.',
    undecided: 'Belum diusulkan, tetapi abu-abu',
    undecidedNote: 'Desa ini mungkin termasuk yang terberat; rembuk dapat memilihnya.',
    kecamatan: 'Menurut kecamatan',
    desa: 'Menurut desa',
    risk: 'Faktor risiko keluarga',
    riskNote: 'Satu pasangan dapat masuk lebih dari satu “terlalu”, sehingga bagian 4T tidak dijumlahkan.',
    issues: 'Hal yang perlu diperiksa',
    noIssues: 'Tidak ada hal yang perlu diperiksa.',
    method: 'Cara menghitung',
    sources: 'Berkas sumber',
    total: 'Kabupaten',
    empty: '–',
    missingNote:
      '– berarti belum dilaporkan; “nihil” berarti tidak ada sasaran; “tidak sah” berarti pembilang melebihi penyebut; * (hanya di varian publik) berarti disembunyikan: 1–4, atau angka yang akan membukanya.',
    enough: 'Cukup',
    notEnough: 'Belum cukup',
    unplaced: 'belum ditempatkan',
    suggestion: 'mungkin',
    head: {
      desa: 'Desa',
      kecamatan: 'Kecamatan',
      cases: 'Kasus',
      measured: 'Diukur',
      percent: '%',
      interval: 'Selang 95 %',
      ds: 'D/S %',
      krs: 'KRS',
      krsPercent: 'KRS %',
      wasting: 'Wasting %',
      underweight: 'BB kurang %',
      verdict: 'Kecukupan data',
      chance: 'Peluang',
      band: 'Pita',
      rank: 'No.',
      villages: 'Desa',
      insufficient: 'Belum cukup',
      factor: 'Faktor',
      numerator: 'Pembilang',
      denominator: 'Penyebut',
      group: 'Dari kelompok',
      reporting: 'Desa melapor',
      issue: 'Isu',
      place: 'Letak',
      todo: 'Yang perlu dilakukan',
      file: 'Berkas',
      period: 'Periode',
      rows: 'Baris ditempatkan',
      hash: 'SHA-256',
    },
  },
  en: {
    title: 'Stunting situation analysis',
    demo: 'Sample data: this district is invented; no real child or family stands behind its figures.',
    demoShort: 'Sample data',
    page: 'Page',
    of: 'of',
    outOf: 'of',
    source: 'Source',
    noSource: 'No source file yet',
    map: 'Stunting by village',
    mapNote:
      'Colour: share of measured children who are stunted. Hatched: data not yet sufficient; in the public variant also withheld. Thick line and number: proposed lokus, numbered as in its table.',
    noMap: 'Village boundaries have not been imported, so the map cannot be drawn yet.',
    lokus: 'Proposed lokus (priority villages)',
    scatter: 'Prevalence and cases of each village',
    scatterNote: 'Coloured: proposed. Hollow: data not yet sufficient.',
    undecided: 'Not proposed, but in the grey band',
    undecidedNote: 'These villages may be among the worst; the deliberation (rembuk) may choose them.',
    kecamatan: 'By kecamatan (sub-district)',
    desa: 'By village',
    risk: 'Risk factors of families',
    riskNote: 'A couple may count in more than one “too”; the parts of 4T are therefore never summed.',
    issues: 'Points to check',
    noIssues: 'Nothing needs checking.',
    method: 'How it was computed',
    sources: 'Source files',
    total: 'District',
    empty: '–',
    missingNote:
      '– means not reported; “none” means nobody to serve; “invalid” means a numerator above its denominator; * (in the public variant only) means withheld: 1–4, or a number that would give one away.',
    enough: 'Sufficient',
    notEnough: 'Not yet',
    unplaced: 'not placed',
    suggestion: 'perhaps',
    head: {
      desa: 'Village',
      kecamatan: 'Kecamatan',
      cases: 'Cases',
      measured: 'Measured',
      percent: '%',
      interval: '95% interval',
      ds: 'D/S %',
      krs: 'At risk',
      krsPercent: 'At risk %',
      wasting: 'Wasting %',
      underweight: 'Underw. %',
      verdict: 'Sufficiency of data',
      chance: 'Chance',
      band: 'Band',
      rank: 'No.',
      villages: 'Villages',
      insufficient: 'Insufficient',
      factor: 'Factor',
      numerator: 'Numerator',
      denominator: 'Denominator',
      group: 'Among',
      reporting: 'Villages reporting',
      issue: 'Issue',
      place: 'Place',
      todo: 'What to do',
      file: 'File',
      period: 'Period',
      rows: 'Rows placed',
      hash: 'SHA-256',
    },
  },
} as const

type Said<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>

/** A figure that has no percentage, in the room of a table cell. */
export const STATES: Said<FigureState> = {
  id: { ada: 'ada', 'belum-lapor': '–', 'tidak-ada-sasaran': 'nihil', 'tidak-sah': 'tidak sah', disembunyikan: '*' },
  en: { ada: 'present', 'belum-lapor': '–', 'tidak-ada-sasaran': 'none', 'tidak-sah': 'invalid', disembunyikan: '*' },
}

/** A withheld figure where there is room for words; in a table it is the sign of `STATES`. */
export const WITHHELD: Readonly<Record<Language, string>> = { id: 'disembunyikan (1–4)', en: 'withheld (1–4)' }

export const BANDS: Said<Band> = {
  id: { pasti: 'Pasti', 'abu-abu': 'Abu-abu', bukan: 'Bukan' },
  en: { pasti: 'Certain', 'abu-abu': 'Grey', bukan: 'Not' },
}

export const QUADRANTS: Said<Quadrant> = {
  id: {
    'tinggi-tinggi': 'prevalensi dan kasus tinggi',
    'prevalensi-tinggi': 'prevalensi tinggi, kasus rendah',
    'kasus-tinggi': 'kasus tinggi, prevalensi rendah',
    'rendah-rendah': 'prevalensi dan kasus rendah',
  },
  en: {
    'tinggi-tinggi': 'high prevalence and cases',
    'prevalensi-tinggi': 'high prevalence, few cases',
    'kasus-tinggi': 'many cases, low prevalence',
    'rendah-rendah': 'low prevalence and cases',
  },
}

/** Why a village's data do not suffice. */
export const REASONS: Said<InsufficiencyReason> = {
  id: {
    'belum-lapor': 'belum melapor',
    'tidak-sah': 'angka tidak sah',
    'diukur-kurang-30': 'diukur < 30',
    'ds-kurang-80': 'D/S < 80\u00A0%',
    'ds-tidak-diketahui': 'sasaran tidak diketahui',
  },
  en: {
    'belum-lapor': 'not reported',
    'tidak-sah': 'impossible numbers',
    'diukur-kurang-30': 'measured < 30',
    'ds-kurang-80': 'D/S < 80%',
    'ds-tidak-diketahui': 'target unknown',
  },
}

export const SEVERITIES: Said<Severity> = {
  id: { galat: 'galat', periksa: 'periksa', catatan: 'catatan' },
  en: { galat: 'error', periksa: 'check', catatan: 'note' },
}

export const SOURCE_KINDS: Said<ReportSource['kind']> = {
  id: { 'eppgbm-rekap': 'Rekap status gizi e-PPGBM', 'krs-rekap': 'Rekap verval KRS', batas: 'Batas desa' },
  en: { 'eppgbm-rekap': 'e-PPGBM nutrition recap', 'krs-rekap': 'KRS recap (families at risk)', batas: 'Village boundaries' },
}
