/**
 * Verdicts and their reasons in words, in Bahasa Indonesia and English: what a puskesmas reads beside the posyandu's name.
 */
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import type { QualityReason, QualityVerdict, ReasonCode } from './verdict.ts'

const VERDICTS: Readonly<Record<QualityVerdict, Readonly<Record<Language, string>>>> = {
  layak: { id: 'Layak dipakai', en: 'Fit for use' },
  'perlu-diukur-ulang': { id: 'Perlu diukur ulang', en: 'To be measured again' },
  'tidak-layak': { id: 'Tidak layak', en: 'Not fit for use' },
}

interface Said {
  readonly number: (param: string, digits?: number) => string
  readonly percent: string
}
type Sentence = Readonly<Record<Language, (said: Said) => string>>

const SENTENCES: Readonly<Record<ReasonCode, Sentence>> = {
  'tidak-ada-data': {
    id: () => 'Tidak ada pengukuran yang lengkap',
    en: () => 'There is no complete measurement',
  },
  'data-tidak-lengkap': {
    id: ({ number, percent }) =>
      `Umur, jenis kelamin, berat atau tinggi kosong pada ${number('cases')} dari ${number('n')} pengukuran (${percent})`,
    en: ({ number, percent }) => `Age, sex, weight or height is missing in ${number('cases')} of ${number('n')} measurements (${percent})`,
  },
  'z-mustahil': {
    id: ({ number, percent }) =>
      `${number('cases')} dari ${number('n')} nilai z berada di luar batas WHO (${percent}): ukuran, umur, atau jenis kelaminnya salah`,
    en: ({ number, percent }) =>
      `${number('cases')} of ${number('n')} z-scores lie beyond WHO's limits (${percent}): size, age or sex is wrong`,
  },
  'sebaran-lebar': {
    id: ({ number }) => `Nilai z TB/U tersebar terlalu lebar (simpangan baku ${number('sd', 2)}): alat atau cara ukurnya perlu diperiksa`,
    en: ({ number }) =>
      `Height-for-age is spread too widely (standard deviation ${number('sd', 2)}): the tools or the way of measuring need a look`,
  },
  'angka-akhir': {
    id: ({ number }) => `Angka terakhir berat atau tinggi sering sama (skor ${number('score')}): hasil dibulatkan atau dikira-kira`,
    en: ({ number }) => `Weights or heights often end in the same digit (score ${number('score')}): rounded or guessed`,
  },
  'umur-menumpuk': {
    id: ({ number, percent }) =>
      `${number('cases')} dari ${number('n')} anak lahir pada bulan yang sama (${percent}): tanggal lahir dikira-kira`,
    en: ({ number, percent }) =>
      `${number('cases')} of ${number('n')} children are born in one month of the year (${percent}): birth dates are guessed`,
  },
  'posisi-salah': {
    id: ({ number, percent }) => `${number('cases')} dari ${number('n')} anak diukur dengan posisi yang tidak sesuai umurnya (${percent})`,
    en: ({ number, percent }) =>
      `${number('cases')} of ${number('n')} children were measured in the wrong position for their age (${percent})`,
  },
  'riwayat-janggal': {
    id: ({ number, percent }) => `${number('cases')} dari ${number('n')} hasil ukur tidak cocok dengan riwayat anaknya (${percent})`,
    en: ({ number, percent }) => `${number('cases')} of ${number('n')} values do not fit the child's history (${percent})`,
  },
  'nilai-diulang': {
    id: ({ number, percent }) =>
      `${number('cases')} dari ${number('n')} tinggi badan sama persis dengan kunjungan sebelumnya (${percent}), padahal anak tumbuh`,
    en: ({ number, percent }) =>
      `${number('cases')} of ${number('n')} heights equal the visit before exactly (${percent}), though children grow`,
  },
  'sebaran-sempit': {
    id: ({ number }) => `Nilai z TB/U terlalu seragam (simpangan baku ${number('sd', 2)}): anak biasanya lebih beragam`,
    en: ({ number }) => `Height-for-age is too uniform (standard deviation ${number('sd', 2)}): children usually differ more`,
  },
  'terlalu-bagus': {
    id: ({ number }) =>
      `Semua sasaran (${number('target')} anak) diukur dan hanya ${number('stunted')} yang pendek, jauh di bawah posyandu lain`,
    en: ({ number }) =>
      `All ${number('target')} targeted children were measured and only ${number('stunted')} are stunted, far below elsewhere`,
  },
  'anak-sedikit': {
    id: ({ number }) => `Hanya ${number('n')} pengukuran: mutunya belum dapat dinilai`,
    en: ({ number }) => `Only ${number('n')} measurements: too few to judge their quality`,
  },
}

export function sayVerdict(verdict: QualityVerdict, language: Language): string {
  return VERDICTS[verdict][language]
}

/** One reason, without a full stop. */
export function sayQualityReason({ code, params }: QualityReason, language: Language): string {
  return SENTENCES[code][language]({
    number: (param, digits = 0) => sayNumber(params[param] ?? 0, language, digits),
    percent: sayPercent(params.percent ?? 0, language),
  })
}
