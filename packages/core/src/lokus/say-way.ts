/**
 * How the villages of a version of the analysis were put forward, in sentences: for its page and its paper.
 */
import type { Language } from '../kit/say-number.ts'
import { sayNumber, sayPercent } from '../kit/say-number.ts'
import type { AnalysisWay, WayParameters } from '../situation/analysis-way.ts'
import { CRITERION_NAMES } from './index-sentences.ts'
import { CRITERIA } from './method.ts'

type Said = Readonly<Record<string, Readonly<Record<Language, string>>>>

const METHODS: Said = {
  kuadran: { id: 'kuadran', en: 'quadrants' },
  indeks: { id: 'indeks berbobot', en: 'weighted index' },
  peringkat: { id: 'jumlah peringkat', en: 'sum of ranks' },
}
const ESTIMATE_NAMES: Said = {
  langsung: { id: 'seperti dihitung', en: 'as counted' },
  eb: { id: 'Bayes empiris', en: 'empirical Bayes' },
  fh: { id: 'Fay–Herriot', en: 'Fay–Herriot' },
}

const FIRST_FORMAT = { method: 'kuadran', kept: null, parameters: null, estimate: null, cuts: null } as const

function sayCriteria(method: AnalysisWay['method'], { bobot, norma }: WayParameters, language: Language): string {
  const counted = CRITERIA.filter((key) => (bobot[key] ?? 0) > 0)
  const sum = counted.reduce((total, key) => total + (bobot[key] ?? 0), 0)
  const isRanked = method === 'peringkat'
  const parts = counted.map((key) => {
    const name = CRITERION_NAMES[key][language]
    return isRanked ? name : `${name} ${sayPercent((100 * (bobot[key] ?? 0)) / sum, language)}`
  })
  const byPlace = !isRanked && norma === 'peringkat'
  if (language === 'id') return `${isRanked ? 'Kriteria' : 'Bobot'}: ${parts.join('; ')}${byPlace ? ', menurut urutan' : ''}.`
  return `${isRanked ? 'Criteria' : 'Weights'}: ${parts.join('; ')}${byPlace ? ', by place' : ''}.`
}

function sayEstimate(asked: string, { used, covariates }: NonNullable<AnalysisWay['estimate']>, language: Language): string {
  const name = (key: string): string => ESTIMATE_NAMES[key]?.[language] ?? key
  const withThem = covariates.length === 0 ? '' : ` (${covariates.join(', ')})`
  if (asked === used) return language === 'id' ? `Prevalensi: ${name(used)}${withThem}.` : `Prevalence: ${name(used)}${withThem}.`
  return language === 'id'
    ? `Prevalensi: diminta ${name(asked)}, datanya belum cukup; dipakai ${name(used)}${withThem}.`
    : `Prevalence: ${name(asked)} was asked for, and there were not enough data; used was ${name(used)}${withThem}.`
}

function sayCuts({ prevalence, cases, basis }: NonNullable<AnalysisWay['cuts']>, language: Language): string {
  const [from, many] = [sayPercent(prevalence, language), sayNumber(cases, language, Number.isInteger(cases) ? 0 : 1)]
  const isSet = basis === 'ditetapkan'
  if (language === 'id') return `Tinggi = prevalensi mulai ${from} atau kasus mulai ${many} (${isSet ? 'ditetapkan' : 'median kabupaten'}).`
  return `High = prevalence from ${from} or cases from ${many} (${isSet ? 'set by a person' : 'district medians'}).`
}

/** `way`: null or undefined = quadrants of the first format. `k`: how many were asked for. */
export function sayWay(way: AnalysisWay | null | undefined, k: number, language: Language): readonly string[] {
  const say = (id: string, en: string): string => (language === 'id' ? id : en)
  const { method, kept, parameters, estimate, cuts } = way ?? FIRST_FORMAT
  if (method === 'manual') return [say('Dipilih manual, setiap desa dengan alasannya.', 'Picked by hand, each village with its reason.')]
  const name = METHODS[method]?.[language] ?? method
  const budget = parameters?.anggaran ?? null
  return [
    ...(kept === null
      ? []
      : [say(`Cara tersimpan “${kept.name}”, versi ${kept.version}.`, `Kept way “${kept.name}”, version ${kept.version}.`)]),
    say(`Metode: ${name}; K = ${k}.`, `Method: ${name}; K = ${k}.`),
    ...(parameters === null || method === 'kuadran' ? [] : [sayCriteria(method, parameters, language)]),
    ...(parameters === null || estimate === null ? [] : [sayEstimate(parameters.taksiran, estimate, language)]),
    ...(cuts === null ? [] : [sayCuts(cuts, language)]),
    ...(budget === null
      ? []
      : [
          say(
            `Anggaran: Rp${sayNumber(budget.dana, language)}, Rp${sayNumber(budget.biaya, language)} tiap lokus.`,
            `Budget: Rp${sayNumber(budget.dana, language)}, Rp${sayNumber(budget.biaya, language)} for each lokus.`,
          ),
        ]),
  ]
}
