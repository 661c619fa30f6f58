/**
 * The classes of Permenkes 2/2020 for children of 0–60 months, with its Indonesian names and its bounds inclusive as printed: "−3 SD sd < −2 SD"
 * holds −3 and not −2. TB/U is "normal" up to +3; programs that cut it at +2 follow the decree of 2010. An implausible score has no class: the
 * child is to be measured again.
 */
import { type RuleCode, type Verdict, verdict } from './rules.ts'

/** BB/U, PB/U or TB/U, BB/PB or BB/TB, IMT/U. */
export type ClassifiedIndex = 'wei' | 'len' | 'wfl' | 'bmi'

export interface GrowthClass {
  readonly code: string
  readonly id: string
  readonly en: string
  /** Ends below this z … */
  readonly below?: number
  /** … or with it; neither = no upper bound. */
  readonly upTo?: number
}

const WEIGHT_FOR_AGE = [
  { code: 'bb-sangat-kurang', id: 'Berat badan sangat kurang', en: 'Severely underweight', below: -3 },
  { code: 'bb-kurang', id: 'Berat badan kurang', en: 'Underweight', below: -2 },
  { code: 'bb-normal', id: 'Berat badan normal', en: 'Normal weight', upTo: 1 },
  { code: 'bb-risiko-lebih', id: 'Risiko berat badan lebih', en: 'Risk of overweight' },
] as const satisfies readonly GrowthClass[]

const LENGTH_FOR_AGE = [
  { code: 'sangat-pendek', id: 'Sangat pendek', en: 'Severely stunted', below: -3 },
  { code: 'pendek', id: 'Pendek', en: 'Stunted', below: -2 },
  { code: 'normal', id: 'Normal', en: 'Normal', upTo: 3 },
  { code: 'tinggi', id: 'Tinggi', en: 'Tall' },
] as const satisfies readonly GrowthClass[]

const WEIGHT_FOR_SIZE = [
  { code: 'gizi-buruk', id: 'Gizi buruk', en: 'Severely wasted', below: -3 },
  { code: 'gizi-kurang', id: 'Gizi kurang', en: 'Wasted', below: -2 },
  { code: 'gizi-baik', id: 'Gizi baik', en: 'Normal', upTo: 1 },
  { code: 'berisiko-gizi-lebih', id: 'Berisiko gizi lebih', en: 'Possible risk of overweight', upTo: 2 },
  { code: 'gizi-lebih', id: 'Gizi lebih', en: 'Overweight', upTo: 3 },
  { code: 'obesitas', id: 'Obesitas', en: 'Obese' },
] as const satisfies readonly GrowthClass[]

export type ClassCode = (typeof WEIGHT_FOR_AGE | typeof LENGTH_FOR_AGE | typeof WEIGHT_FOR_SIZE)[number]['code']

export const CLASSES: Readonly<Record<ClassifiedIndex, readonly (GrowthClass & { readonly code: ClassCode })[]>> = {
  wei: WEIGHT_FOR_AGE,
  len: LENGTH_FOR_AGE,
  wfl: WEIGHT_FOR_SIZE,
  bmi: WEIGHT_FOR_SIZE,
}

const RULE_OF: Readonly<Record<ClassifiedIndex, RuleCode>> = {
  wei: 'permenkes-bb-u',
  len: 'permenkes-tb-u',
  wfl: 'permenkes-bb-tb',
  bmi: 'permenkes-imt-u',
}

/** Ends below this z, or with it where `closed`; one for each class but the last. */
interface UpperEnd {
  readonly z: number
  readonly closed: boolean
}

const upperEnds = (index: ClassifiedIndex): readonly UpperEnd[] =>
  CLASSES[index].slice(0, -1).map(({ below, upTo }) => ({ z: below ?? upTo ?? Infinity, closed: below === undefined }))

const UPPER_ENDS: Readonly<Record<ClassifiedIndex, readonly UpperEnd[]>> = {
  wei: upperEnds('wei'),
  len: upperEnds('len'),
  wfl: upperEnds('wfl'),
  bmi: upperEnds('bmi'),
}

/** Place of the class in CLASSES; `z` rounded to two decimals. */
function placeAmong(ends: readonly UpperEnd[], z: number): number {
  let place = 0
  for (const end of ends) {
    if (end.closed ? z <= end.z : z < end.z) return place
    place += 1
  }
  return place
}

/** null when there is no score. */
export function classify(index: ClassifiedIndex, score: { z: number; flagged: boolean } | null): Verdict<ClassCode | 'ukur-ulang'> | null {
  if (score === null) return null
  if (score.flagged) return verdict('ukur-ulang', 'who-tidak-masuk-akal')
  const found = CLASSES[index][placeAmong(UPPER_ENDS[index], score.z)]
  return found === undefined ? null : verdict(found.code, RULE_OF[index])
}

/** In a column of classes: no score, or one that is implausible. */
export const NO_CLASS = 255

/** For each score of a column its class, as the place in CLASSES[index]; NO_CLASS. `z` and `flags` as in `Scores`. */
export function classifyColumn(index: ClassifiedIndex, z: Float64Array, flags: Uint8Array): Uint8Array {
  const ends = UPPER_ENDS[index]
  const places = new Uint8Array(z.length).fill(NO_CLASS)
  for (let i = 0; i < z.length; i += 1) if (flags[i] === 0) places[i] = placeAmong(ends, z[i] ?? Number.NaN)
  return places
}
