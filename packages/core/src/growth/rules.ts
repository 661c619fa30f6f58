/**
 * The rules by which a child's growth is judged, each with its source and whether somebody has compared it with that source. A verdict names
 * its rule; a rule that nobody has checked may advise and never refers a child alone (`refer-child.ts`). Once a person has compared a rule with
 * the printed source, its state here is changed, with the source in full. What "checked" rests on: docs/methods/growth.md, "Rules and sources".
 */

/** `belum-diverifikasi`: written down from memory or from programs that disagree; the printed source has not been seen. */
export type SourceState = 'terverifikasi' | 'belum-diverifikasi'

export interface Rule {
  readonly source: string
  readonly state: SourceState
}

const PERMENKES = 'Permenkes 2/2020, kategori dan ambang batas status gizi anak 0–60 bulan'
const SAM = 'WHO and UNICEF, WHO child growth standards and the identification of severe acute malnutrition (2009)'
const KIA = 'Buku KIA Kementerian Kesehatan (2023), lembar KMS'
const KMS_MEMORY = 'Kartu Menuju Sehat Kementerian Kesehatan (angka dari ingatan, lembar cetak belum dibandingkan)'
const FLOW_MEMORY = 'Alur rujukan posyandu ke puskesmas (dari ingatan dan sebagian kode publik)'

export const RULES = {
  'who-tidak-masuk-akal': { source: 'WHO Child Growth Standards, batas nilai z yang masuk akal (WHO Anthro)', state: 'terverifikasi' },
  'permenkes-bb-u': { source: `${PERMENKES}, BB/U`, state: 'terverifikasi' },
  'permenkes-tb-u': { source: `${PERMENKES}, PB/U atau TB/U`, state: 'terverifikasi' },
  'permenkes-bb-tb': { source: `${PERMENKES}, BB/PB atau BB/TB`, state: 'terverifikasi' },
  'permenkes-imt-u': { source: `${PERMENKES}, IMT/U`, state: 'terverifikasi' },
  'edema-bilateral': { source: `${SAM}: bilateral oedema`, state: 'terverifikasi' },
  'lila-11.5': { source: `${SAM}: MUAC below 115 mm`, state: 'terverifikasi' },
  'lila-12.5': { source: 'LiLA 11,5 sampai di bawah 12,5 cm: gizi kurang (dari ingatan)', state: 'belum-diverifikasi' },
  'kms-pertama': { source: 'Definisi SKDN: B, baru pertama kali ditimbang', state: 'terverifikasi' },
  'kms-tidak-ditimbang': { source: 'Definisi SKDN: O, tidak ditimbang bulan lalu', state: 'terverifikasi' },
  'kms-tetap-atau-turun': { source: `${KIA}: T, grafik mendatar atau menurun`, state: 'terverifikasi' },
  'kms-kbm': { source: `${KMS_MEMORY}: kenaikan berat badan minimal`, state: 'belum-diverifikasi' },
  'kms-2t': { source: 'Definisi SKDN: 2T, dua kali berturut-turut tidak naik', state: 'terverifikasi' },
  'kms-garis-merah': { source: `${KMS_MEMORY}: garis merah pada −3 SD BB/U`, state: 'belum-diverifikasi' },
  'rujuk-gizi-buruk': { source: `${SAM}: independent signs that need urgent action`, state: 'terverifikasi' },
  'rujuk-tidak-naik': { source: `${KIA}: rujuk bila berat badan tidak naik (T)`, state: 'terverifikasi' },
  'rujuk-bgm': { source: `${KIA}: rujuk bila di bawah garis merah`, state: 'terverifikasi' },
  'rujuk-berat-kurang': { source: FLOW_MEMORY, state: 'belum-diverifikasi' },
  'rujuk-pendek': { source: FLOW_MEMORY, state: 'belum-diverifikasi' },
  'rujuk-gizi-kurang': { source: FLOW_MEMORY, state: 'belum-diverifikasi' },
  'rujuk-sakit': { source: FLOW_MEMORY, state: 'belum-diverifikasi' },
  'rujuk-kpsp': { source: FLOW_MEMORY, state: 'belum-diverifikasi' },
  'rawat-bayi-atau-4-kg': { source: 'Tata laksana gizi buruk: bayi di bawah 6 bulan, atau berat di bawah 4 kg', state: 'terverifikasi' },
  'rawat-komplikasi': { source: 'Tata laksana gizi buruk: dengan atau tanpa komplikasi', state: 'terverifikasi' },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleCode = keyof typeof RULES

export interface Verdict<Answer extends string> {
  readonly answer: Answer
  readonly rule: RuleCode
  /** The rule, and every verdict it rests on, has a source that somebody has checked. */
  readonly verified: boolean
}

export function verdict<Answer extends string>(answer: Answer, rule: RuleCode, restsOn: readonly Verdict<string>[] = []): Verdict<Answer> {
  return { answer, rule, verified: RULES[rule].state === 'terverifikasi' && restsOn.every(({ verified }) => verified) }
}
