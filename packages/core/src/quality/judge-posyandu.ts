/**
 * From the figures to the verdict: for each posyandu of a district, may its measurements be used, must they be taken again, or can nothing
 * be read from them. The rules are ours and stand with their reasons in docs/methods/quality.md. A limit counts only when it is exceeded
 * beyond chance, so that a posyandu with a dozen children is not blamed for its size.
 */
import { atLeast } from '../estimate/binomial-tail.ts'
import { chiSquareTail } from '../estimate/tail-probability.ts'
import type { GroupQuality } from './assess-group.ts'
import type { BirthMonths } from './birth-months.ts'
import { isBadDigits } from './digit-preference.ts'
import { shareFunnel, spreadFunnel, type UnitCount } from './funnel.ts'
import { findTooGood } from './too-good.ts'
import { concludeVerdict, type PosyanduVerdict, type QualityReason, type QualityVerdict, type ReasonCode } from './verdict.ts'

export interface PosyanduFacts {
  readonly quality: GroupQuality
  /** In which months the children were born; left out when no birth dates are known. */
  readonly births?: BirthMonths
  /** Heights that repeat the visit before, of all heights that have one before them. */
  readonly repeated: UnitCount
  /** Values with a slip, a loss or an impossible change, of all weights and heights. */
  readonly historyErrors: UnitCount
  /** Children with a plausible length/height-for-age, each with its latest score: those below −2, all of them, their mean and spread. */
  readonly stunted: number
  readonly measured: number
  readonly mean: number | null
  readonly sd: number | null
  /** Children that should have been measured; null = not known. */
  readonly target: number | null
}

/** Alarms by chance in one of a thousand checks: a district has hundreds of posyandu. */
const CHANCE = 0.001
/** Births are not spread quite evenly over the year, so that here more is asked of chance. */
const BIRTH_CHANCE = 0.0001
const FEW_CHILDREN = 10
/** Children below which a spread says too little. */
export const FEW_FOR_SPREAD = 20
/** Shares 0–1 from which on a person should look, and from which on nothing can be read from the data. */
const MISSING = { look: 0.05, unusable: 0.2 }
/** More than 1 % flagged is WHO and UNICEF's (2019) sign of poor data. */
const FLAGGED = { look: 0.01, unusable: 0.1 }
const WRONG_POSITION = { look: 0.1, unusable: 1 }
const HISTORY = { look: 0.05, unusable: 0.25 }
/** SD of length/height-for-age: 0.8 to 1.2 is expected of any z, and height runs somewhat wider. */
const SD_WIDE = { look: 1.3, unusable: 2 }
const SD_NARROW = 0.8
/** Repeats that a posyandu must have besides standing out among the others; and so many that it need not stand out. */
const REPEATED = { standingOut: 0.2, anyhow: 0.5 }

function reason(code: ReasonCode, verdict: QualityVerdict, params: QualityReason['params'], isSign = false): QualityReason {
  return { code, verdict, isSign, params }
}

/** A sign of invented data asks to measure again, whatever else is found. */
function sign(code: ReasonCode, params: QualityReason['params']): QualityReason {
  return reason(code, 'perlu-diukur-ulang', params, true)
}

function shareOf({ cases, n }: UnitCount): number {
  return n === 0 ? 0 : cases / n
}

/** Above the limit, and not by chance. */
function exceeds({ cases, n }: UnitCount, limit: number): boolean {
  return n > 0 && cases > limit * n && atLeast(cases, n, limit) < CHANCE
}

function shareReason(code: ReasonCode, count: UnitCount, limits: { readonly look: number; readonly unusable: number }): QualityReason[] {
  if (!exceeds(count, limits.look)) return []
  const verdict = exceeds(count, limits.unusable) ? 'tidak-layak' : 'perlu-diukur-ulang'
  return [reason(code, verdict, { cases: count.cases, n: count.n, percent: 100 * shareOf(count) })]
}

/** P(a spread at least, or at most, as large | true spread `limit`) below chance. */
function spreadBeyond({ sd, measured: n }: PosyanduFacts, limit: number, side: 'above' | 'below'): boolean {
  if (sd === null || n < FEW_FOR_SPREAD) return false
  const tail = chiSquareTail(((n - 1) * sd * sd) / (limit * limit), n - 1)
  return side === 'above' ? sd > limit && tail < CHANCE : sd < limit && 1 - tail < CHANCE
}

function spreadReasons(facts: PosyanduFacts): QualityReason[] {
  const params = { sd: facts.sd ?? 0, n: facts.measured }
  if (spreadBeyond(facts, SD_WIDE.unusable, 'above')) return [reason('sebaran-lebar', 'tidak-layak', params)]
  if (spreadBeyond(facts, SD_WIDE.look, 'above')) return [reason('sebaran-lebar', 'perlu-diukur-ulang', params)]
  return []
}

function digitReasons(digits: GroupQuality['digits']): QualityReason[] {
  const bad = [digits.weight, digits.height].filter(isBadDigits)
  if (bad.length === 0) return []
  return [reason('angka-akhir', 'perlu-diukur-ulang', { score: Math.max(...bad.map(({ score }) => score ?? 0)) })]
}

function birthReasons(births: BirthMonths | undefined): QualityReason[] {
  if (births === undefined || births.test === null || births.test.p >= BIRTH_CHANCE) return []
  const most = Math.max(...births.counts)
  return [reason('umur-menumpuk', 'perlu-diukur-ulang', { cases: most, n: births.n, percent: (100 * most) / births.n })]
}

/** Of one index, since a wrong age spoils all three at once. */
export function mostFlagged({ len, wei, wfl }: GroupQuality): UnitCount {
  const [flagged = { cases: 0, n: 0 }] = [len, wei, wfl]
    .map(({ whoFlagged, n }) => ({ cases: whoFlagged, n }))
    .toSorted((a, b) => shareOf(b) - shareOf(a))
  return flagged
}

/** Of those whose position is known. */
export function wrongPosition({ position }: GroupQuality): UnitCount {
  const all = position.at(-1)
  return { cases: all?.mismatched ?? 0, n: (all?.measured ?? 0) - (all?.unknown ?? 0) }
}

function ownReasons(facts: PosyanduFacts): QualityReason[] {
  const { quality, historyErrors } = facts
  const { missing } = quality
  if (quality.n === 0 || missing.any === quality.n) return [reason('tidak-ada-data', 'tidak-layak', { n: quality.n })]
  return [
    ...(quality.n < FEW_CHILDREN ? [reason('anak-sedikit', 'layak', { n: quality.n })] : []),
    ...shareReason('data-tidak-lengkap', { cases: missing.any, n: quality.n }, MISSING),
    ...shareReason('z-mustahil', mostFlagged(quality), FLAGGED),
    ...spreadReasons(facts),
    ...digitReasons(quality.digits),
    ...birthReasons(facts.births),
    ...shareReason('posisi-salah', wrongPosition(quality), WRONG_POSITION),
    ...shareReason('riwayat-janggal', historyErrors, HISTORY),
  ]
}

/** All posyandu of one district and period together, since each is compared with the others. In their order. */
export function judgePosyandu(facts: readonly PosyanduFacts[]): PosyanduVerdict[] {
  const repeats = shareFunnel(
    facts.map(({ repeated }) => repeated),
    'tinggi',
  )
  const spreads = spreadFunnel(
    facts.map(({ measured: n, sd }) => ({ n, sd: n < FEW_FOR_SPREAD ? null : sd })),
    'rendah',
  )
  const tooGood = findTooGood(facts)
  const signsOf = (own: PosyanduFacts, place: number): QualityReason[] => {
    const { repeated, stunted, measured, sd, target } = own
    const share = shareOf(repeated)
    const isCopied = exceeds(repeated, REPEATED.anyhow) || (repeats.units[place]?.isOutlier === true && share >= REPEATED.standingOut)
    const isNarrow = spreads.units[place]?.isOutlier === true && spreadBeyond(own, SD_NARROW, 'below')
    return [
      ...(isCopied ? [sign('nilai-diulang', { cases: repeated.cases, n: repeated.n, percent: 100 * share })] : []),
      ...(isNarrow ? [sign('sebaran-sempit', { sd: sd ?? 0, n: measured })] : []),
      ...(tooGood[place] === true ? [sign('terlalu-bagus', { stunted, measured, target: target ?? 0 })] : []),
    ]
  }
  return facts.map((posyandu, place) => concludeVerdict([...ownReasons(posyandu), ...signsOf(posyandu, place)]))
}
