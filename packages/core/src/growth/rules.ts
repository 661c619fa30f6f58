/**
 * The rules by which a child's growth is judged, each with its source and whether somebody has compared it with that source. A verdict names
 * its rule; a rule that nobody has checked may advise and never refers a child alone (`refer-child.ts`). Once a person has compared a rule with
 * the printed source, its state here is changed, with the source in full. What "checked" rests on: docs/methods/growth.md, "Rules and sources".
 */

import type { Language } from '../kit/say-number.ts'

/** `belum-diverifikasi`: written down from memory or from programs that disagree; the printed source has not been seen. */
export type SourceState = 'terverifikasi' | 'belum-diverifikasi'

type Source = Readonly<Record<Language, string>>

export interface Rule {
  readonly source: Source
  readonly state: SourceState
}

const both = (text: string): Source => ({ id: text, en: text })
const permenkes = (index: string): Source => ({
  id: `Permenkes 2/2020, kategori dan ambang batas status gizi anak 0–60 bulan, ${index}`,
  en: `Permenkes 2/2020, classes and cut-offs of nutritional status at 0–60 months, ${index}`,
})
const sam = (sign: string): Source =>
  both(`WHO and UNICEF, WHO child growth standards and the identification of severe acute malnutrition (2009): ${sign}`)
const kia = (id: string, en: string): Source => ({
  id: `Buku KIA Kementerian Kesehatan (2023), lembar KMS: ${id}`,
  en: `Buku KIA of the Ministry of Health (2023), KMS sheet: ${en}`,
})
const skdn = (id: string, en: string): Source => ({ id: `Definisi SKDN: ${id}`, en: `Definition of SKDN: ${en}` })
const kmsFromMemory = (id: string, en: string): Source => ({
  id: `Kartu Menuju Sehat Kementerian Kesehatan (angka dari ingatan, lembar cetak belum dibandingkan): ${id}`,
  en: `Kartu Menuju Sehat of the Ministry of Health (figures from memory, not yet compared with the printed card): ${en}`,
})
const FLOW_FROM_MEMORY: Source = {
  id: 'Alur rujukan posyandu ke puskesmas (dari ingatan dan sebagian kode publik)',
  en: 'Referral from posyandu to puskesmas (from memory and partly from public code)',
}

export const RULES = {
  'who-tidak-masuk-akal': {
    source: {
      id: 'WHO Child Growth Standards, batas nilai z yang masuk akal (WHO Anthro)',
      en: 'WHO Child Growth Standards, limits of plausible z-scores (WHO Anthro)',
    },
    state: 'terverifikasi',
  },
  'permenkes-bb-u': { source: permenkes('BB/U'), state: 'terverifikasi' },
  'permenkes-tb-u': { source: permenkes('PB/U, TB/U'), state: 'terverifikasi' },
  'permenkes-bb-tb': { source: permenkes('BB/PB, BB/TB'), state: 'terverifikasi' },
  'permenkes-imt-u': { source: permenkes('IMT/U'), state: 'terverifikasi' },
  'edema-bilateral': { source: sam('bilateral oedema'), state: 'terverifikasi' },
  'lila-11.5': { source: sam('MUAC below 115 mm'), state: 'terverifikasi' },
  'lila-12.5': {
    source: {
      id: 'LiLA 11,5 sampai di bawah 12,5 cm: gizi kurang (dari ingatan)',
      en: 'Arm circumference from 11.5 to below 12.5 cm: wasted (from memory)',
    },
    state: 'belum-diverifikasi',
  },
  'kms-pertama': { source: skdn('B, baru pertama kali ditimbang', 'B, weighed for the first time'), state: 'terverifikasi' },
  'kms-tidak-ditimbang': { source: skdn('O, tidak ditimbang bulan lalu', 'O, not weighed last month'), state: 'terverifikasi' },
  'kms-tetap-atau-turun': { source: kia('T, grafik mendatar atau menurun', 'T, the line is flat or falls'), state: 'terverifikasi' },
  'kms-kbm': { source: kmsFromMemory('kenaikan berat badan minimal', 'minimum weight gain'), state: 'belum-diverifikasi' },
  'kms-2t': { source: skdn('2T, dua kali berturut-turut tidak naik', '2T, not gained twice in a row'), state: 'terverifikasi' },
  'kms-garis-merah': { source: kmsFromMemory('garis merah pada −3 SD BB/U', 'red line at −3 SD of BB/U'), state: 'belum-diverifikasi' },
  'rujuk-gizi-buruk': { source: sam('independent signs that need urgent action'), state: 'terverifikasi' },
  'rujuk-tidak-naik': {
    source: kia('rujuk bila berat badan tidak naik (T)', 'refer when weight was not gained (T)'),
    state: 'terverifikasi',
  },
  'rujuk-bgm': { source: kia('rujuk bila di bawah garis merah', 'refer when below the red line'), state: 'terverifikasi' },
  'rujuk-berat-kurang': { source: FLOW_FROM_MEMORY, state: 'belum-diverifikasi' },
  'rujuk-pendek': { source: FLOW_FROM_MEMORY, state: 'belum-diverifikasi' },
  'rujuk-gizi-kurang': { source: FLOW_FROM_MEMORY, state: 'belum-diverifikasi' },
  'rujuk-sakit': { source: FLOW_FROM_MEMORY, state: 'belum-diverifikasi' },
  'rujuk-kpsp': { source: FLOW_FROM_MEMORY, state: 'belum-diverifikasi' },
  'rawat-bayi-atau-4-kg': {
    source: {
      id: 'Tata laksana gizi buruk: bayi di bawah 6 bulan, atau berat di bawah 4 kg',
      en: 'Care of severe malnutrition: infants below 6 months, or below 4 kg',
    },
    state: 'terverifikasi',
  },
  'rawat-komplikasi': {
    source: {
      id: 'Tata laksana gizi buruk: dengan atau tanpa komplikasi',
      en: 'Care of severe malnutrition: with or without complications',
    },
    state: 'terverifikasi',
  },
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
