/**
 * The measurements of the same children over time, as the history checks take them: columns of equal length, one place per visit.
 */

export type Measure = 'berat' | 'tinggi'
export const MEASURED: readonly Measure[] = ['berat', 'tinggi']

/** Columns as in `growth/children.ts`, and whose they are. */
export interface Visits {
  /** The same number for the same child. */
  readonly child: ArrayLike<number>
  /** Age in whole days: tells the visits of a child apart and orders them. */
  readonly day: ArrayLike<number>
  readonly weight: ArrayLike<number>
  readonly lenhei: ArrayLike<number>
  /** Scores, flagged ones included. */
  readonly z: { readonly len: ArrayLike<number>; readonly wei: ArrayLike<number> }
}

/**
 * What a history shows:
 * - `hari-sama`: written down more than once on one day; one of them is kept.
 * - `tertukar`: weight stands where height belongs, and the other way round.
 * - `salah-satuan`: grams for kg, metres for cm, a decimal comma lost.
 * - `mustahil`: no child weighs or measures so, and no slip explains it.
 * - `nilai-diulang`: exactly the value of the visit before.
 * - `keluar-jalur`: far off the child's own curve.
 * - `panjang-turun`: the child is said to have become shorter.
 * - `laju-mustahil`: more gained or lost than a child can in that time.
 */
export type HistoryKind =
  | 'hari-sama'
  | 'tertukar'
  | 'salah-satuan'
  | 'mustahil'
  | 'nilai-diulang'
  | 'keluar-jalur'
  | 'panjang-turun'
  | 'laju-mustahil'

export interface HistoryError {
  readonly kind: HistoryKind
  readonly measure: Measure
  readonly place: number
  /** The place it was compared with; null when the value speaks for itself. */
  readonly against: number | null
  /** What the value probably should be, in kg or cm; a person decides. null = nothing to propose. */
  readonly proposal: number | null
}

/**
 * Whether chance can be ruled out. `mungkin`: honest measurements also look so now and then. `pasti`: in ninety-five of a hundred such cases
 * the value is wrong, by the child's other visits or by the kind itself (`certain-loss.ts`, `certain-repeats.ts`).
 */
export type Certainty = 'pasti' | 'mungkin'

export interface JudgedError extends HistoryError {
  readonly certainty: Certainty
}

export function valueAt(visits: Visits, measure: Measure, place: number): number {
  return (measure === 'berat' ? visits.weight[place] : visits.lenhei[place]) ?? Number.NaN
}

export function zAt(visits: Visits, measure: Measure, place: number): number {
  return (measure === 'berat' ? visits.z.wei[place] : visits.z.len[place]) ?? Number.NaN
}

export function dayAt(visits: Visits, place: number): number {
  return visits.day[place] ?? Number.NaN
}

/** For each child its visits in the order of time; visits of one day in the order given. Visits without age are left out. */
export function historiesOf(visits: Visits): number[][] {
  const histories = new Map<number, number[]>()
  for (let place = 0; place < visits.child.length; place += 1) {
    const child = visits.child[place]
    if (child === undefined || Number.isNaN(dayAt(visits, place))) continue
    const history = histories.get(child)
    if (history === undefined) histories.set(child, [place])
    else history.push(place)
  }
  const inTime = [...histories.values()]
  for (const history of inTime) history.sort((a, b) => dayAt(visits, a) - dayAt(visits, b))
  return inTime
}

/** The places that have the value, by day: one list for each day, in the order of time. */
export function daysOf(visits: Visits, measure: Measure, history: readonly number[]): number[][] {
  const days: number[][] = []
  for (const place of history) {
    if (Number.isNaN(valueAt(visits, measure, place))) continue
    const last = days.at(-1)
    if (last !== undefined && dayAt(visits, last[0] as number) === dayAt(visits, place)) last.push(place)
    else days.push([place])
  }
  return days
}
