/**
 * Verdicts and proposals of referral in words, in Bahasa Indonesia and English. They propose: what is done, a health worker says.
 */
import type { Language } from '../kit/say-number.ts'
import { CLASSES } from './permenkes-classes.ts'
import type { CarePlace, Referral } from './refer-child.ts'
import { RULES, type Verdict } from './rules.ts'

type Words = Readonly<Record<Language, string>>

const CLASS_NAMES: readonly (readonly [string, Words])[] = Object.values(CLASSES)
  .flat()
  .map(({ code, id, en }) => [code, { id, en }])

const ANSWERS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ...CLASS_NAMES,
  ['ukur-ulang', { id: 'Nilai tidak masuk akal: ukur ulang', en: 'Implausible value: measure again' }],
  ['lila-cukup', { id: 'LiLA cukup', en: 'Arm circumference sufficient' }],
  ['N', { id: 'Naik (N)', en: 'Gained (N)' }],
  ['T', { id: 'Tidak naik (T)', en: 'Not gained (T)' }],
  ['O', { id: 'Tidak ditimbang bulan lalu (O)', en: 'Not weighed last month (O)' }],
  ['B', { id: 'Baru pertama kali ditimbang (B)', en: 'Weighed for the first time (B)' }],
  ['2T', { id: 'Dua kali berturut-turut tidak naik (2T)', en: 'Not gained twice in a row (2T)' }],
  ['BGM', { id: 'Di bawah garis merah (BGM)', en: 'Below the red line (BGM)' }],
  ['sakit', { id: 'Sakit', en: 'Ill' }],
  ['kpsp-meragukan', { id: 'KPSP meragukan', en: 'Development doubtful (KPSP)' }],
  ['rumah-sakit', { id: 'Pertimbangkan perawatan di rumah sakit', en: 'Consider treatment in hospital' }],
  ['rawat-inap', { id: 'Pertimbangkan rawat inap', en: 'Consider treatment as an in-patient' }],
  ['rawat-jalan', { id: 'Pertimbangkan rawat jalan', en: 'Consider treatment as an out-patient' }],
])

const UNCHECKED: Words = { id: ' (sumber aturan belum diverifikasi)', en: ' (source of the rule not verified)' }

/** The answer, and a remark when its rule has no checked source. An unknown answer is shown as it is. */
export function sayVerdict({ answer, verified }: Verdict<string>, language: Language): string {
  return `${ANSWERS.get(answer)?.[language] ?? answer}${verified ? '' : UNCHECKED[language]}`
}

/** Where the rule of a verdict stands. */
export function saySource({ rule }: Verdict<string>, language: Language): string {
  return RULES[rule].source[language]
}

const ADVICE: Readonly<Record<Referral['advice'], Words>> = {
  rujuk: {
    id: 'Disarankan dirujuk ke puskesmas {within}; tenaga kesehatan memastikan.',
    en: 'Referral to the puskesmas {within} is suggested; a health worker confirms.',
  },
  pertimbangkan: {
    id: 'Bicarakan dengan tenaga kesehatan {within}: aturan yang memberi tanda ini belum diverifikasi sumbernya.',
    en: 'Talk to a health worker {within}: the source of the rule that gave this sign is not verified.',
  },
  'tidak-perlu': {
    id: 'Tidak ada tanda untuk dirujuk pada kunjungan ini.',
    en: 'No sign that calls for a referral at this visit.',
  },
}

const WITHIN: Readonly<Record<1 | 7, Words>> = {
  1: { id: 'dalam 24 jam', en: 'within 24 hours' },
  7: { id: 'dalam 7 hari', en: 'within 7 days' },
}

export function sayReferral({ advice, withinDays }: Pick<Referral, 'advice' | 'withinDays'>, language: Language): string {
  return ADVICE[advice][language].replace('{within}', withinDays === null ? '' : WITHIN[withinDays][language])
}

export function sayCarePlace(place: Verdict<CarePlace>, language: Language): string {
  const confirm: Words = { id: '; tenaga kesehatan memastikan.', en: '; a health worker confirms.' }
  return `${sayVerdict(place, language)}${confirm[language]}`
}
