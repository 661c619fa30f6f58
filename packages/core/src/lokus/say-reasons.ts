/**
 * The reasons of a lokus proposal in words, in Bahasa Indonesia and English: what stands beside each village on the page and on paper.
 */
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import { INDEX_SENTENCES } from './index-sentences.ts'
import type { LokusReason } from './proposal.ts'
import type { Sentence } from './reason-sentence.ts'

const LIMITS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { 'median-kabupaten': 'batas kabupaten', ditetapkan: 'batas yang ditetapkan' },
  en: { 'median-kabupaten': 'the district cut', ditetapkan: 'the chosen cut' },
}

function againstCut(id: string, en: string): { prevalence: Sentence; cases: Sentence } {
  return {
    prevalence: {
      id: ({ number, percent, limit }) =>
        `Prevalensi ${percent('percent')} (${number('cases')} dari ${number('measured')} anak), ${id} ${limit} ${percent('cut')}`,
      en: ({ number, percent, limit }) =>
        `Prevalence ${percent('percent')} (${number('cases')} of ${number('measured')} children), ${en} ${limit} of ${percent('cut')}`,
    },
    cases: {
      id: ({ number, limit }) => `Kasus ${number('cases')} anak, ${id} ${limit} ${number('cut')}`,
      en: ({ number, limit }) => `${number('cases')} cases, ${en} ${limit} of ${number('cut')}`,
    },
  }
}

const ABOVE = againstCut('di atas', 'above')
const EQUAL = againstCut('sama dengan', 'equal to')
const BELOW = againstCut('di bawah', 'below')

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'prevalensi-di-atas': ABOVE.prevalence,
  'prevalensi-sama': EQUAL.prevalence,
  'prevalensi-di-bawah': BELOW.prevalence,
  'kasus-di-atas': ABOVE.cases,
  'kasus-sama': EQUAL.cases,
  'kasus-di-bawah': BELOW.cases,
  'peluang-terberat': {
    id: ({ number, probability }) => `Peluang termasuk ${number('k')} desa terberat ${probability}`,
    en: ({ number, probability }) => `Probability of being among the ${number('k')} worst villages ${probability}`,
  },
  'seri-di-batas': {
    id: () => 'Setara dengan desa lain tepat di batas usulan: perlu dipilih bersama',
    en: () => 'Equal to another village right at the last place: people have to choose',
  },
  'belum-lapor': {
    id: () => 'Belum ada angka pengukuran: tidak dapat diperingkat',
    en: () => 'No measurement reported: it cannot be ranked',
  },
  'belum-diukur': {
    id: () => 'Belum ada anak yang diukur: tidak dapat diperingkat',
    en: () => 'No child has been measured: it cannot be ranked',
  },
  'tidak-sah': {
    id: () => 'Ada angka yang lebih besar daripada sasarannya: periksa berkasnya',
    en: () => 'A count is larger than the group it belongs to: check the file',
  },
  'diukur-kurang-30': {
    id: ({ number }) => `Hanya ${number('measured')} anak diukur: angka bisa berubah banyak`,
    en: ({ number }) => `Only ${number('measured')} children measured: the figure may change a lot`,
  },
  'ds-kurang-80': {
    id: ({ number, percent }) => `Baru ${percent('percent')} dari ${number('target')} sasaran diukur: yang belum diukur bisa berbeda`,
    en: ({ number, percent }) => `Only ${percent('percent')} of the ${number('target')} targeted children measured: the others may differ`,
  },
  'ds-tidak-diketahui': {
    id: () => 'Jumlah sasaran tidak diketahui: cakupan pengukuran tidak dapat dihitung',
    en: () => 'The target number is not known: the coverage of measuring cannot be computed',
  },
  ...INDEX_SENTENCES,
  krs: {
    id: ({ number }) => `${number('families')} keluarga berisiko`,
    en: ({ number }) => `${number('families')} families at risk`,
  },
}

/** A probability of two digits that never reads as certainty: `> 0,99`, `< 0,01`. */
function sayProbability(probability: number, language: Language): string {
  if (probability > 0.99 && probability < 1) return `> ${sayNumber(0.99, language, 2)}`
  if (probability < 0.01 && probability > 0) return `< ${sayNumber(0.01, language, 2)}`
  return sayNumber(probability, language, 2)
}

/** One reason, without a full stop. */
export function sayReason({ code, params }: LokusReason, language: Language): string {
  const sentence = SENTENCES[code]
  if (sentence === undefined) throw new RangeError(`sayReason: no sentence for ${code}`)
  const say = (param: string, write: (value: number) => string) => {
    const value = params[param]
    return typeof value === 'number' ? write(value) : ''
  }
  return sentence[language]({
    number: (param) => say(param, (value) => sayNumber(value, language, Number.isInteger(value) ? 0 : 1)),
    percent: (param) => say(param, (value) => sayPercent(value, language)),
    probability: say('probability', (value) => sayProbability(value, language)),
    limit: LIMITS[language][params.basis ?? ''] ?? '',
  })
}

export function sayReasons(reasons: readonly LokusReason[], language: Language): string[] {
  return reasons.map((reason) => sayReason(reason, language))
}
