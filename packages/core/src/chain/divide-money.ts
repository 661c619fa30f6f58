/**
 * The budget view: planned money, money in RKPD and DPA, realised money, by source, office, kind, pillar, indicator or village. By source, office, kind and pillar each rupiah stands once and
 * rows add up to the whole. An activity with several indicators stands at each of them with all its money, since nobody said how it parts: those rows overlap and are never added. Money
 * of an activity in several villages is parted by their volumes where each is told, else evenly, which is said; of the whole district it stands in a row of its own.
 */
import { sumOf } from './follow.ts'
import { partAmount } from './part-amount.ts'

export const DIMENSIONS = ['sumber', 'lembaga', 'jenis', 'pilar', 'indikator', 'desa'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Rows of these overlap. */
export const OVERLAPPING: ReadonlySet<Dimension> = new Set<Dimension>(['indikator'])

export interface SpentActivity {
  readonly id: string
  readonly office: string | null
  readonly kind: string
  readonly pillar: number | null
  readonly indicators: readonly string[]
  /** null = the whole district. */
  readonly places: readonly { readonly desa: string; readonly volume: number | null }[] | null
  readonly money: readonly { readonly source: string; readonly rupiah: bigint }[]
  /** Per cent that reaches the people; null = not told. */
  readonly directShare: number | null
  /** Of the lines that it is linked with; null = none. */
  readonly rkpd: bigint | null
  readonly dpa: bigint | null
  /** null = not reported. */
  readonly realised: bigint | null
  /** The same by source, as it was reported; empty = by none. */
  readonly realisedBySource: readonly { readonly source: string; readonly rupiah: bigint }[]
  readonly reached: number | null
}

export interface SpentRow {
  /** Value of the dimension; null = not told, or the whole district. */
  readonly key: string | null
  readonly activities: number
  /** Activities without any money told. */
  readonly unfunded: number
  readonly planned: bigint | null
  readonly rkpd: bigint | null
  readonly dpa: bigint | null
  readonly realised: bigint | null
  /** Activities of which anything was reported. */
  readonly reporting: number
  /** Money that reaches people, of the planned money of which a share is told. */
  readonly direct: bigint | null
  /** Planned money of which no share is told. */
  readonly directUntold: bigint | null
  /** People reached by activities that stand here as a whole, each by its own count: the same person may be in several. */
  readonly reached: number | null
  /** Whether any of it was parted evenly for want of volumes. */
  readonly isEven: boolean
}

export interface Amounts {
  readonly planned: bigint | null
  readonly rkpd: bigint | null
  readonly dpa: bigint | null
  readonly realised: bigint | null
}

export interface Part {
  readonly key: string | null
  readonly activity: SpentActivity
  readonly amounts: Amounts
  /** The whole activity stands here: its people too, who cannot be parted. */
  readonly isWhole: boolean
  readonly isEven: boolean
}

/** Volumes have two decimals. */
const HUNDREDTHS = 100

const amountsOf = ({ money, rkpd, dpa, realised }: SpentActivity): Amounts => ({
  planned: sumOf(money.map(({ rupiah }) => rupiah)),
  rkpd,
  dpa,
  realised,
})

function whole(activity: SpentActivity, key: string | null): Part {
  return { key, activity, amounts: amountsOf(activity), isWhole: true, isEven: false }
}

/** Each amount parted by the same weights. */
function partAmounts(activity: SpentActivity, weights: readonly bigint[]): Amounts[] {
  const part = (amount: bigint | null): readonly (bigint | null)[] =>
    amount === null ? weights.map(() => null) : partAmount(amount, weights)
  const { planned, rkpd, dpa, realised } = amountsOf(activity)
  const parts = { planned: part(planned), rkpd: part(rkpd), dpa: part(dpa), realised: part(realised) }
  return weights.map((_, at) => ({
    planned: parts.planned[at] ?? null,
    rkpd: parts.rkpd[at] ?? null,
    dpa: parts.dpa[at] ?? null,
    realised: parts.realised[at] ?? null,
  }))
}

/** What budgets do not tell by source parts as the plan does, of a plan of nothing evenly; reports tell it, also of a source that was not planned. */
function bySource(activity: SpentActivity): Part[] {
  const { money, realisedBySource } = activity
  const realised = new Map(realisedBySource.map(({ source, rupiah }) => [source, rupiah]))
  const unplanned = [...realised.keys()].filter((source) => money.every((each) => each.source !== source))
  if (money.length === 0 && unplanned.length === 0) return [whole(activity, null)]
  const isNothing = money.every(({ rupiah }) => rupiah === 0n)
  const amounts = partAmounts(
    activity,
    money.map(({ rupiah }) => (isNothing ? 1n : rupiah)),
  )
  const isWhole = money.length + unplanned.length === 1
  const planned = money.map(({ source, rupiah }, at) => ({
    key: source,
    activity,
    amounts: { ...(amounts[at] ?? amountsOf(activity)), planned: rupiah, realised: realised.get(source) ?? null },
    isWhole,
    isEven: isNothing && money.length > 1,
  }))
  // Lines of a budget fall to what was planned; where nothing was, to the first source that was spent.
  const { rkpd, dpa } = money.length === 0 ? activity : { rkpd: null, dpa: null }
  const beside = unplanned.map((source, at) => ({
    key: source,
    activity,
    amounts: { planned: null, rkpd: at === 0 ? rkpd : null, dpa: at === 0 ? dpa : null, realised: realised.get(source) ?? null },
    isWhole,
    isEven: false,
  }))
  return [...planned, ...beside]
}

function byVillage(activity: SpentActivity): Part[] {
  const { places } = activity
  if (places === null || places.length === 0) return [whole(activity, null)]
  const isTold = places.every(({ volume }) => volume !== null) && places.some(({ volume }) => volume !== 0)
  const weights = places.map(({ volume }) => (isTold ? BigInt(Math.round((volume ?? 0) * HUNDREDTHS)) : 1n))
  const amounts = partAmounts(activity, weights)
  return places.map(({ desa }, at) => ({
    key: desa,
    activity,
    amounts: amounts[at] ?? amountsOf(activity),
    isWhole: places.length === 1,
    isEven: !isTold && places.length > 1,
  }))
}

function partsOf(dimension: Dimension, activity: SpentActivity): Part[] {
  if (dimension === 'sumber') return bySource(activity)
  if (dimension === 'desa') return byVillage(activity)
  const { office, kind, pillar, indicators } = activity
  const keys: Readonly<Record<Exclude<Dimension, 'sumber' | 'desa'>, readonly (string | null)[]>> = {
    lembaga: [office],
    jenis: [kind],
    pilar: [pillar === null ? null : String(pillar)],
    indikator: indicators.length === 0 ? [null] : indicators,
  }
  return keys[dimension].map((key) => whole(activity, key))
}

const PER_CENT_EXACT = 10_000n

function direct(parts: readonly Part[]): Pick<SpentRow, 'direct' | 'directUntold'> {
  const reaching = parts.map(({ amounts: { planned }, activity: { directShare } }) =>
    planned === null || directShare === null ? null : planned * BigInt(Math.round(directShare * HUNDREDTHS)),
  )
  const untold = parts.filter(({ activity }) => activity.directShare === null)
  const sum = sumOf(reaching)
  return {
    direct: sum === null ? null : (sum + PER_CENT_EXACT / 2n) / PER_CENT_EXACT,
    directUntold: sumOf(untold.map(({ amounts }) => amounts.planned)),
  }
}

function rowOf(key: string | null, parts: readonly Part[]): SpentRow {
  const own = [...new Set(parts.map(({ activity }) => activity))]
  const reached = parts.flatMap(({ activity, isWhole }) => (isWhole ? (activity.reached ?? []) : []))
  const sum = (which: keyof Amounts): bigint | null => sumOf(parts.map(({ amounts }) => amounts[which]))
  return {
    key,
    activities: own.length,
    unfunded: own.filter(({ money }) => money.length === 0).length,
    planned: sum('planned'),
    rkpd: sum('rkpd'),
    dpa: sum('dpa'),
    realised: sum('realised'),
    reporting: own.filter(({ realised, reached: people }) => realised !== null || people !== null).length,
    ...direct(parts),
    reached: reached.length === 0 ? null : reached.reduce((total, people) => total + people, 0),
    isEven: parts.some(({ isEven }) => isEven),
  }
}

export interface DividedRow {
  readonly row: SpentRow
  /** What of which activity makes it up. */
  readonly parts: readonly Part[]
}

/** One row for each value that occurs, in the order in which they do, with its parts. */
export function divideMoney(dimension: Dimension, activities: readonly SpentActivity[]): DividedRow[] {
  const parts = activities.flatMap((activity) => partsOf(dimension, activity))
  return [...Map.groupBy(parts, ({ key }) => key)].map(([key, own]) => ({ row: rowOf(key, own), parts: own }))
}

/** The whole: each activity once. */
export function sumMoney(activities: readonly SpentActivity[]): SpentRow {
  return rowOf(
    null,
    activities.map((activity) => whole(activity, null)),
  )
}
