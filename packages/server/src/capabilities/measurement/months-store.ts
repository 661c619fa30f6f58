/**
 * The SQL of the monthly counts: written anew for the months that a batch touched, in its own transaction, and read by the situation. Classes
 * are those of Permenkes 2/2020 (`core/growth/permenkes-classes.ts`), bounds inclusive as printed; of several measurements of a child in one
 * month the last of the latest list counts.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray } from '../../platform/database/pg-array.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import { COUNTED, type Counted } from './tables.ts'

/** Lowest completed month of each band, and its name. */
const BANDS = [
  [6, '00-05'],
  [12, '06-11'],
  [24, '12-23'],
  [36, '24-35'],
  [48, '36-47'],
  [60, '48-59'],
] as const
const MONTH = 'm.age_days / 30.4375'
const BAND = `case ${BANDS.map(([end, name]) => `when ${MONTH} < ${end} then '${name}'`).join(' ')} end`

interface Classes {
  readonly z: string
  readonly bit: number
  /** Name and condition, in order; the first that holds. */
  readonly cuts: readonly (readonly [Counted, string])[]
}

const WEI: Classes = {
  z: 'm.z_wei',
  bit: 2,
  cuts: [
    ['bb_sangat_kurang', '< -3'],
    ['bb_kurang', '>= -3 and m.z_wei < -2'],
    ['bb_normal', '>= -2 and m.z_wei <= 1'],
    ['bb_risiko_lebih', '> 1'],
  ],
}
const LEN: Classes = {
  z: 'm.z_len',
  bit: 1,
  cuts: [
    ['sangat_pendek', '< -3'],
    ['pendek', '>= -3 and m.z_len < -2'],
    ['tb_normal', '>= -2 and m.z_len <= 3'],
    ['tinggi', '> 3'],
  ],
}
const WFL: Classes = {
  z: 'm.z_wfl',
  bit: 4,
  cuts: [
    ['gizi_buruk', '< -3'],
    ['gizi_kurang', '>= -3 and m.z_wfl < -2'],
    ['gizi_baik', '>= -2 and m.z_wfl <= 1'],
    ['risiko_gizi_lebih', '> 1 and m.z_wfl <= 2'],
    ['gizi_lebih', '> 2 and m.z_wfl <= 3'],
    ['obesitas', '> 3'],
  ],
}

const COUNTS: ReadonlyMap<Counted, string> = new Map<Counted, string>([
  ['anak', 'count(*)'],
  ['ditimbang', 'count(m.weight)'],
  ['diukur', 'count(m.lenhei)'],
  ['ditimbang_diukur', 'count(*) filter (where m.weight is not null and m.lenhei is not null)'],
  ...[WEI, LEN, WFL].flatMap(({ z, bit, cuts }) =>
    cuts.map(([name, cut]) => [name, `count(*) filter (where m.flags & ${bit} = 0 and ${z} ${cut})`] as const),
  ),
  ['mustahil', 'count(*) filter (where m.flags & 7 <> 0)'],
])
const SELECTED = COUNTED.map((name) => COUNTS.get(name) ?? 'null').join(', ')

/** `months`: first days. */
export async function recountMonths({ db, kab }: DistrictContext, months: readonly string[]): Promise<void> {
  const asked = sql`any(${plainArray(months)}::date[])`
  await sql`delete from measurement_months where kab_kode = ${kab} and month = ${asked}`.execute(db)
  const counted = sql`insert into measurement_months (kab_kode, desa_kode, month, sex, band, ${sql.raw(COUNTED.join(', '))})
    select ${kab}, m.desa_kode, m.month, m.sex, ${sql.raw(BAND)}, ${sql.raw(SELECTED)}
    from (
      select distinct on (coalesce(c.merged_into, c.id), m.month) c.sex, m.*
      from measurements m
      join measurement_batches b on b.kab_kode = m.kab_kode and b.id = m.batch_id and b.state = 'applied'
      join children c on c.kab_kode = m.kab_kode and c.id = m.child_id
      where m.kab_kode = ${kab} and m.month = ${asked}
      order by coalesce(c.merged_into, c.id), m.month, m.recorded_at desc, m.day desc, m.source_row desc
    ) m
    where ${sql.raw(MONTH)} < 60
    group by m.desa_kode, m.month, m.sex, ${sql.raw(BAND)}`
  await withHashJoins(db, () => counted.execute(db))
}

export type Counts = Readonly<Record<Counted, number>>
export type MonthCounts = Counts & { readonly desa_kode: string; readonly month: string }

export interface MonthQuery {
  /** First and last month, as first days. */
  readonly from: string
  readonly to: string
  /** A code that the village codes begin with; absent = the district. */
  readonly area?: string | undefined
  readonly sex?: 'L' | 'P' | undefined
  readonly band?: string | undefined
}

const SUMS = COUNTED.map((name) => `sum(${name})::int as ${name}`).join(', ')

/** Counts of each village and month. */
export async function readMonths({ db, kab }: DistrictContext, { from, to, area, sex, band }: MonthQuery): Promise<MonthCounts[]> {
  const { rows } = await sql<MonthCounts>`select desa_kode, month, ${sql.raw(SUMS)} from measurement_months
    where kab_kode = ${kab} and month between ${from}::date and ${to}::date and starts_with(desa_kode, ${area ?? kab})
      and (${sex ?? null}::text is null or sex = ${sex ?? null}) and (${band ?? null}::text is null or band = ${band ?? null})
    group by desa_kode, month order by month, desa_kode`.execute(db)
  return rows
}

export type MonthTotal = Counts & { readonly month: string; readonly villages: number }

/** Counts of each month over all villages of the area, and of how many villages they are. */
export async function readMonthTotals({ db, kab }: DistrictContext, { from, to, area, sex, band }: MonthQuery): Promise<MonthTotal[]> {
  const { rows } = await sql<MonthTotal>`select month, count(distinct desa_kode)::int as villages, ${sql.raw(SUMS)} from measurement_months
    where kab_kode = ${kab} and month between ${from}::date and ${to}::date and starts_with(desa_kode, ${area ?? kab})
      and (${sex ?? null}::text is null or sex = ${sex ?? null}) and (${band ?? null}::text is null or band = ${band ?? null})
    group by month order by month`.execute(db)
  return rows
}

export type BreakdownRow = Counts & { readonly sex: 'L' | 'P'; readonly band: string }

/** One month of an area by sex and age band; `area`: a code that the village codes begin with. */
export async function readBreakdown({ db, kab }: DistrictContext, month: string, area: string): Promise<BreakdownRow[]> {
  const { rows } = await sql<BreakdownRow>`select sex, band, ${sql.raw(SUMS)} from measurement_months
    where kab_kode = ${kab} and month = ${month}::date and starts_with(desa_kode, ${area})
    group by sex, band order by band, sex`.execute(db)
  return rows
}

/** Months that have any, newest first, as `2024-02`. */
export async function listMonths({ db, kab }: DistrictContext): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`select distinct to_char(month, 'YYYY-MM') as month from measurement_months
    where kab_kode = ${kab} order by month desc`.execute(db)
  return rows.map(({ month }) => month)
}
