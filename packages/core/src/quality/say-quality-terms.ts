/**
 * The names of what the quality report shows, in Bahasa Indonesia and English: of reasons in short, funnels with their axes, classes and
 * criteria. The same on page, paper and in the workbook.
 */
import type { Language } from '../kit/say-number.ts'
import type { DigitClass } from './digit-preference.ts'
import type { FunnelMeasure, GroupLevel } from './quality-report.ts'
import type { ReasonCode } from './verdict.ts'

type Words = Readonly<Record<Language, string>>

const REASONS: Readonly<Record<ReasonCode, Words>> = {
  'tidak-ada-data': { id: 'tidak ada pengukuran lengkap', en: 'no complete measurement' },
  'data-tidak-lengkap': { id: 'data tidak lengkap', en: 'incomplete data' },
  'z-mustahil': { id: 'nilai z di luar batas WHO', en: 'z-scores beyond WHO’s limits' },
  'sebaran-lebar': { id: 'nilai z TB/U tersebar terlalu lebar', en: 'height-for-age spread too widely' },
  'angka-akhir': { id: 'angka terakhir sering sama', en: 'last digits often the same' },
  'umur-menumpuk': { id: 'tanggal lahir menumpuk pada bulan tertentu', en: 'birth dates heaped in some months' },
  'posisi-salah': { id: 'posisi ukur tidak sesuai umur', en: 'wrong position for the age' },
  'riwayat-janggal': { id: 'hasil ukur tidak cocok dengan riwayat anak', en: 'values that do not fit the child’s history' },
  'nilai-diulang': { id: 'tinggi badan sama persis dengan kunjungan sebelumnya', en: 'heights equal to the visit before' },
  'sebaran-sempit': { id: 'nilai z TB/U terlalu seragam', en: 'height-for-age too uniform' },
  'terlalu-bagus': { id: 'semua diukur dan hampir tidak ada yang pendek', en: 'everybody measured and hardly anybody stunted' },
  'anak-sedikit': { id: 'pengukuran terlalu sedikit untuk dinilai', en: 'too few measurements to judge' },
}

export function sayReasonName(code: ReasonCode, language: Language): string {
  return REASONS[code][language]
}

export interface FunnelWords {
  readonly title: string
  readonly x: string
  readonly y: string
}

const VALUES: Words = { id: 'Berat dan tinggi yang diperiksa', en: 'Weights and heights looked at' }
const CHILDREN: Words = { id: 'Anak dengan nilai TB/U', en: 'Children with height-for-age' }
const MEASUREMENTS: Words = { id: 'Pengukuran', en: 'Measurements' }

const FUNNELS: Readonly<Record<FunnelMeasure, { readonly title: Words; readonly x: Words; readonly y: Words }>> = {
  'data-tidak-lengkap': {
    title: { id: 'Pengukuran yang tidak lengkap', en: 'Incomplete measurements' },
    x: MEASUREMENTS,
    y: { id: 'Tidak lengkap (%)', en: 'Incomplete (%)' },
  },
  'z-mustahil': {
    title: { id: 'Nilai z di luar batas WHO', en: 'z-scores beyond WHO’s limits' },
    x: { id: 'Nilai z', en: 'z-scores' },
    y: { id: 'Di luar batas (%)', en: 'Beyond the limits (%)' },
  },
  'posisi-salah': {
    title: { id: 'Posisi ukur yang tidak sesuai umur', en: 'Wrong position for the age' },
    x: { id: 'Anak yang posisinya diketahui', en: 'Children whose position is known' },
    y: { id: 'Posisi tidak sesuai (%)', en: 'Wrong position (%)' },
  },
  'riwayat-janggal': {
    title: { id: 'Hasil ukur yang tidak cocok dengan riwayat anak', en: 'Values that do not fit the child’s history' },
    x: VALUES,
    y: { id: 'Tidak cocok (%)', en: 'Do not fit (%)' },
  },
  'angka-bulat': {
    title: { id: 'Tinggi badan yang berakhir dengan 0 atau 5', en: 'Heights that end in 0 or 5' },
    x: { id: 'Tinggi badan', en: 'Heights' },
    y: { id: 'Berakhir 0 atau 5 (%); semestinya 20', en: 'Ending in 0 or 5 (%); should be 20' },
  },
  'sebaran-lebar': {
    title: { id: 'Sebaran nilai z TB/U', en: 'Spread of height-for-age' },
    x: CHILDREN,
    y: { id: 'Simpangan baku TB/U', en: 'Standard deviation of height-for-age' },
  },
  'rata-rata-tinggi': {
    title: { id: 'Rata-rata nilai z TB/U', en: 'Mean height-for-age' },
    x: CHILDREN,
    y: { id: 'Rata-rata nilai z TB/U', en: 'Mean z of height-for-age' },
  },
  'nilai-diulang': {
    title: { id: 'Tinggi badan yang sama persis dengan kunjungan sebelumnya', en: 'Heights equal to the visit before' },
    x: { id: 'Tinggi badan yang ada pembandingnya', en: 'Heights with a visit before them' },
    y: { id: 'Sama persis (%)', en: 'Equal (%)' },
  },
  'sebaran-sempit': {
    title: { id: 'Nilai z TB/U yang terlalu seragam', en: 'Height-for-age too uniform' },
    x: CHILDREN,
    y: { id: 'Simpangan baku TB/U', en: 'Standard deviation of height-for-age' },
  },
  'stunting-rendah': {
    title: { id: 'Stunting jauh di bawah posyandu lain', en: 'Stunting far below other posyandu' },
    x: CHILDREN,
    y: { id: 'Pendek (%)', en: 'Stunted (%)' },
  },
}

export function sayFunnel(measure: FunnelMeasure, language: Language): FunnelWords {
  const { title, x, y } = FUNNELS[measure]
  return { title: title[language], x: x[language], y: y[language] }
}

/** Of the digit score and of the SMART score alike. */
const CLASSES: Readonly<Record<DigitClass, Words>> = {
  'sangat-baik': { id: 'sangat baik', en: 'very good' },
  baik: { id: 'baik', en: 'good' },
  'dapat-diterima': { id: 'dapat diterima', en: 'acceptable' },
  bermasalah: { id: 'bermasalah', en: 'problematic' },
}

export function sayScoreClass(verdict: DigitClass, language: Language): string {
  return CLASSES[verdict][language]
}

const LEVELS: Readonly<Record<GroupLevel, Words>> = {
  kabupaten: { id: 'Kabupaten', en: 'District' },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  puskesmas: { id: 'Puskesmas', en: 'Puskesmas' },
  posyandu: { id: 'Posyandu', en: 'Posyandu' },
}

export function sayLevel(level: GroupLevel, language: Language): string {
  return LEVELS[level][language]
}

const CRITERIA: Readonly<Record<string, Words>> = {
  flags: { id: 'Nilai BB/TB di luar batas SMART', en: 'Weight-for-height beyond SMART’s limits' },
  sex: { id: 'Perbandingan laki-laki dan perempuan', en: 'Sex ratio' },
  age: { id: 'Perbandingan umur', en: 'Age ratio' },
  weightDigits: { id: 'Angka terakhir berat', en: 'Last digits of weight' },
  heightDigits: { id: 'Angka terakhir tinggi', en: 'Last digits of height' },
  sd: { id: 'Simpangan baku BB/TB', en: 'Standard deviation of weight-for-height' },
  skewness: { id: 'Kemencengan (skewness)', en: 'Skewness' },
  kurtosis: { id: 'Keruncingan (kurtosis)', en: 'Kurtosis' },
}

/** Of `SmartScore.penalties`. */
export function saySmartCriterion(criterion: string, language: Language): string {
  return CRITERIA[criterion]?.[language] ?? criterion
}
