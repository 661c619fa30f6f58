/**
 * An activity of one office in one year: what is to be done, where, for whom, with which money, and which gaps it closes (SPEC §1.1 aksi 2, §4; FEATURES PLN-1, PLN-2). Money is
 * whole rupiah as text of digits, since sums of a district do not fit a float for ever; null is not known, which is not zero.
 */

/** As annex A of Perpres 72/2021 parts interventions, and what supports both. */
export const ACTIVITY_KINDS = ['spesifik', 'sensitif', 'pendukung'] as const
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

export { PILLARS } from '../indicators/pillar.ts'

/** SPEC §4, `sumber_dana`. */
export const MONEY_SOURCES = [
  'apbn-kl',
  'dak-fisik',
  'dak-nonfisik-bok',
  'bokb',
  'apbd-prov',
  'apbd-kab',
  'dana-desa',
  'add',
  'pades',
  'bumdes',
  'csr',
  'baznas',
  'donor',
  'swadaya',
] as const
export type MoneySource = (typeof MONEY_SOURCES)[number]

/** Priority groups of SPEC §1.1, with the families at risk and those who work for all of them. */
export const TARGET_GROUPS = [
  'remaja',
  'catin-pus',
  'ibu-hamil',
  'ibu-menyusui',
  'baduta',
  'balita',
  'keluarga-berisiko',
  'kader',
  'pemerintah-desa',
  'umum',
] as const
export type TargetGroup = (typeof TARGET_GROUPS)[number]

/** Named villages; all lokus of the year, whichever they are then; the district as a whole. */
export const PLACINGS = ['desa', 'lokus', 'kabupaten'] as const
export type Placing = (typeof PLACINGS)[number]

export const ACTIVITY_STATUSES = ['direncanakan', 'berjalan', 'selesai', 'batal'] as const
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number]

export interface ActivityPlace {
  readonly desa: string
  /** In the unit of the activity; null = not told for this village. */
  readonly volume: number | null
}

export interface ActivityMoney {
  readonly source: MoneySource
  /** Digits. */
  readonly rupiah: string
}

/** What somebody writes of an activity. */
export interface ActivityFacts {
  readonly title: string
  /** As written; `intake/lists/sub-kegiatan-code.ts` reads it. */
  readonly subKegiatan: string | null
  readonly kind: ActivityKind
  readonly pillar: number | null
  /** Codes of the indicators whose gaps it closes. */
  readonly indicators: readonly string[]
  readonly placing: Placing
  /** Empty unless it is placed in named villages. */
  readonly places: readonly ActivityPlace[]
  readonly target: TargetGroup | null
  readonly volume: number | null
  readonly unit: string | null
  readonly unitCost: string | null
  readonly money: readonly ActivityMoney[]
  /** 1–12, ascending. */
  readonly months: readonly number[]
  readonly responsible: string | null
  readonly output: string | null
  readonly outcome: string | null
  /** 0–100: per cent of its money that reaches the people of the target group. */
  readonly directShare: number | null
  readonly status: ActivityStatus
  readonly note: string | null
}

/** null = of no source is anything told. */
export function totalOf(money: readonly Pick<ActivityMoney, 'rupiah'>[]): bigint | null {
  return money.length === 0 ? null : money.reduce((sum, { rupiah }) => sum + BigInt(rupiah), 0n)
}

const HUNDRED = 100n
const HUNDREDTHS = 100

/** Volumes and shares have two decimals at most: what the database would round away is refused. */
export function hasTwoDecimals(value: number | null): boolean {
  return value === null || Number(value.toFixed(2)) === value
}

/** Volume (at most two decimals) × unit cost in hundredths of a rupiah, so that nothing is rounded away; null where one of them is not told. */
export function costInHundredths({ volume, unitCost }: Pick<ActivityFacts, 'volume' | 'unitCost'>): bigint | null {
  return volume === null || unitCost === null ? null : BigInt(Math.round(volume * HUNDREDTHS)) * BigInt(unitCost)
}

/** The money that volume and unit cost come to, as a proposal: whole rupiah, half up. */
export function proposedCost(facts: Pick<ActivityFacts, 'volume' | 'unitCost'>): string | null {
  const hundredths = costInHundredths(facts)
  return hundredths === null ? null : String((hundredths + HUNDRED / 2n) / HUNDRED)
}

/** Canonical order, so that the same activity is the same whoever wrote it. */
export function inOrder(facts: ActivityFacts): ActivityFacts {
  return {
    ...facts,
    indicators: [...new Set(facts.indicators)].toSorted(),
    places: facts.placing === 'desa' ? facts.places.toSorted((a, b) => (a.desa < b.desa ? -1 : 1)) : [],
    money: facts.money.toSorted((a, b) => MONEY_SOURCES.indexOf(a.source) - MONEY_SOURCES.indexOf(b.source)),
    months: [...new Set(facts.months)].toSorted((a, b) => a - b),
  }
}
