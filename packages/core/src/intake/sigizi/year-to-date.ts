/**
 * The report over the months of a year so far, as Sigizi's quarterly (TW) report draws it together: per village first, then summed. Growth and
 * nutrition problems are the mean of the months, a half to the even number; ASI and treatment are sums; MPASI is the mean of March, June, September
 * and December alone; vitamin A is what the last of February and August gave. A month that was not reported is left out, never taken as zero.
 */
import { halfEvenMean } from '../../kit/round.ts'
import type { Figures } from '../figures/figure-table.ts'
import { keyOfIndex, SIGIZI_COLUMNS, SIGIZI_RATES, type SigiziKey, type SigiziRate, type YearRule } from './sigizi-columns.ts'

export type SigiziFigures = Figures<SigiziKey>

const MPASI_MONTHS: ReadonlySet<number> = new Set([3, 6, 9, 12])
const VITAMIN_A_MONTHS: ReadonlySet<number> = new Set([2, 8])

/** One village's months (1–12) up to `cutoff`, drawn together column by column; null where no month that counts was reported. */
export function yearToDate(months: ReadonlyMap<number, SigiziFigures>, cutoff: number): SigiziFigures {
  const entries = SIGIZI_COLUMNS.map(({ index, year }) => [keyOfIndex(index), drawn(months, cutoff, keyOfIndex(index), year)])
  return Object.fromEntries(entries) as SigiziFigures
}

function drawn(months: ReadonlyMap<number, SigiziFigures>, cutoff: number, key: SigiziKey, rule: YearRule): number | null {
  const counting = (month: number) =>
    month <= cutoff && (rule === 'mpasi' ? MPASI_MONTHS.has(month) : rule !== 'vitamin-a' || VITAMIN_A_MONTHS.has(month))
  const reported = [...months]
    .filter(([month]) => counting(month))
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, figures]) => figures[key] ?? [])
  if (reported.length === 0) return null
  if (rule === 'vitamin-a') return reported.at(-1) ?? null
  const sum = reported.reduce((total, value) => total + value, 0)
  return rule === 'jumlah' ? sum : halfEvenMean(sum, reported.length)
}

export interface SummedRate {
  readonly num: number
  readonly den: number
  /** Percent; null where the denominator is 0: no one to be counted. */
  readonly percent: number | null
  /** Villages with both parts, of all. */
  readonly reporting: number
}

/** Σ numerator / Σ denominator over the villages that have both; null when none has. */
export function summedRate(villages: readonly SigiziFigures[], rate: SigiziRate): SummedRate | null {
  const [above, below] = SIGIZI_RATES[rate]
  let [num, den, reporting] = [0, 0, 0]
  for (const figures of villages) {
    const [part, whole] = [figures[above] ?? null, figures[below] ?? null]
    if (part === null || whole === null) continue
    num += part
    den += whole
    reporting += 1
  }
  return reporting === 0 ? null : { num, den, percent: den === 0 ? null : (100 * num) / den, reporting }
}
