/**
 * The SQL of measurements: batches, appending, and the history of one child.
 */
import { type SqlBool, sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { dates, integers, reals, texts, uuids } from '../../platform/database/binary-array.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE } from '../../platform/database/pg-array.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import type { BatchState, MeasurementsTable, MeasurementTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<MeasurementTables>()

export interface Batch {
  readonly id: string
  readonly state: BatchState
  /** First days of the months it touched. */
  readonly months: readonly string[]
}

/** A batch that rows are added to once more touches the months of both times. */
export async function insertBatch({ db, kab, now }: DistrictContext, batch: { id: string; months: readonly string[] }): Promise<void> {
  await sql`insert into measurement_batches as batch (kab_kode, id, source, state, months, recorded_at)
    values (${kab}, ${batch.id}, 'eppgbm-anak', 'applied', ${plainArray(batch.months)}::date[], ${now})
    on conflict (kab_kode, id) do update
      set months = array(select distinct month from unnest(batch.months || excluded.months) as month order by month)`.execute(db)
}

/** Held until the transaction ends. */
export async function holdBatch({ db, kab }: DistrictContext, id: string): Promise<Batch | undefined> {
  return tables(db)
    .selectFrom('measurement_batches')
    .select(['id', 'state', sql<string[]>`months::text[]`.as('months')])
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function decideBatch({ db, kab }: DistrictContext, id: string, state: BatchState): Promise<void> {
  await tables(db).updateTable('measurement_batches').set({ state }).where('kab_kode', '=', kab).where('id', '=', id).execute()
}

/** Holds the register: two lists of one district are appended one after the other, or both would make the same child. */
export async function holdRegister({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`register ${kab}`}, 0))`.execute(db)
}

export type NewMeasurement = Omit<MeasurementsTable, 'kab_kode' | 'supersedes' | 'actor' | 'recorded_at' | 'month' | 'engine' | 'batch_id'>

export interface Appended {
  /** Rows written, and how many of them take the place of another. */
  readonly written: number
  readonly changed: number
}

/** Values that make two rows of one child and day the same measurement. */
const SAME = ['desa_kode', 'puskesmas', 'posyandu', 'weight', 'lenhei', 'position', 'armc', 'gain', 'vit_a', 'age_days'] as const

const COLUMNS = {
  child_id: 'uuid',
  day: 'date',
  id: 'uuid',
  desa_kode: 'text',
  puskesmas: 'text',
  posyandu: 'text',
  age_days: 'int',
  weight: 'real',
  lenhei: 'real',
  written_weight: 'real',
  written_lenhei: 'real',
  position: 'text',
  armc: 'real',
  z_len: 'real',
  z_wei: 'real',
  z_wfl: 'real',
  z_bmi: 'real',
  z_ac: 'real',
  flags: 'int',
  gain: 'text',
  vit_a: 'int',
  repaired: 'text',
  source_row: 'int',
} as const satisfies { readonly [Column in keyof NewMeasurement]: string }
const NAMES = Object.keys(COLUMNS) as (keyof NewMeasurement)[]

type Values = readonly (string | number | null)[]
/** A column's values are of its type. */
const ARRAYS: Readonly<Record<(typeof COLUMNS)[keyof typeof COLUMNS], (values: Values) => Buffer>> = {
  uuid: (values) => uuids(values as (string | null)[]),
  date: (values) => dates(values as (string | null)[]),
  text: (values) => texts(values as (string | null)[]),
  int: (values) => integers(values as (number | null)[]),
  real: (values) => reals(values as (number | null)[]),
}

type Current = Pick<MeasurementsTable, 'child_id' | 'day' | 'id' | (typeof SAME)[number]>

function isSame(a: Current, b: NewMeasurement): boolean {
  return SAME.every((name) => {
    const [before, now] = [a[name], b[name]]
    // The table keeps weights and lengths in single precision.
    return before === now || (typeof before === 'number' && typeof now === 'number' && Math.fround(before) === Math.fround(now))
  })
}

/** What counts now for each child and day of a month. */
async function readCurrent({ db, kab }: DistrictContext, month: string, childIds: readonly string[]): Promise<Map<string, Current>> {
  if (childIds.length === 0) return new Map()
  const query = sql<Current>`
    select distinct on (m.child_id, m.day) m.child_id, m.day, m.id, ${sql.join(SAME.map((name) => sql.ref(`m.${name}`)))}
    from measurements m
    join measurement_batches b on b.kab_kode = m.kab_kode and b.id = m.batch_id and b.state = 'applied'
    where m.kab_kode = ${kab} and m.month = ${month}::date and m.child_id = any(${uuids(childIds)}::uuid[])
    order by m.child_id, m.day, m.recorded_at desc, m.source_row desc`
  const { rows } = await withHashJoins(db, () => query.execute(db))
  return new Map(rows.map((row) => [row.child_id + row.day, row]))
}

/** `supersedes[i]`: the measurement that row i takes the place of. */
interface News {
  readonly rows: readonly NewMeasurement[]
  readonly supersedes: readonly (string | null)[]
}

async function insertMeasurements(
  { db, kab, now, actor }: DistrictContext,
  { batchId, engine }: BatchOrigin,
  { rows, supersedes }: News,
): Promise<void> {
  const names = sql.join([...NAMES, 'supersedes'].map((name) => sql.ref(name)))
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = rows.slice(from, from + ROWS_AT_ONCE)
    const arrays = NAMES.map((name) => sql`${ARRAYS[COLUMNS[name]](part.map((row) => row[name]))}::${sql.raw(COLUMNS[name])}[]`)
    arrays.push(sql`${uuids(supersedes.slice(from, from + ROWS_AT_ONCE))}::uuid[]`)
    await sql`insert into measurements (kab_kode, ${names}, month, engine, batch_id, actor, recorded_at)
      select ${kab}, ${names}, date_trunc('month', day)::date, ${engine}, ${batchId}, ${actor.id}, ${now}
      from unnest(${sql.join(arrays)}) as new (${names})`.execute(db)
  }
}

export interface BatchOrigin {
  readonly batchId: string
  /** Rules and tables that gave the scores. */
  readonly engine: string
}

/** Only what says something new is written; a row that says what counts already is passed over. `known`: children that may have any. */
export async function appendMeasurements(
  ctx: DistrictContext,
  origin: BatchOrigin,
  measured: readonly NewMeasurement[],
  known: Pick<ReadonlySet<string>, 'has'>,
): Promise<Appended> {
  const news = { rows: [] as NewMeasurement[], supersedes: [] as (string | null)[] }
  for (const [month, rows] of Map.groupBy(measured, ({ day }) => `${day.slice(0, 7)}-01`)) {
    const ids = new Set(rows.map(({ child_id }) => child_id).filter((id) => known.has(id)))
    const current = await readCurrent(ctx, month, [...ids])
    for (const row of rows) {
      const before = ids.size === 0 ? undefined : current.get(row.child_id + row.day)
      if (before !== undefined && isSame(before, row)) continue
      news.rows.push(row)
      news.supersedes.push(before?.id ?? null)
    }
  }
  await insertMeasurements(ctx, origin, news)
  return { written: news.rows.length, changed: news.supersedes.filter((id) => id !== null).length }
}

export type StoredMeasurement = Omit<MeasurementsTable, 'kab_kode'> & {
  readonly state: BatchState
  readonly counts: boolean
  readonly counts_in_month: boolean
}

/**
 * Everything ever recorded of a child and of those merged into it, newest day first. `counts`: the one of its day that stands;
 * `counts_in_month`: the one that the month's figures hold.
 */
export async function readHistory({ db, kab }: DistrictContext, childIds: readonly string[]): Promise<StoredMeasurement[]> {
  const { rows } = await sql<StoredMeasurement>`
    select m.child_id, m.day, m.id, m.month, m.desa_kode, m.puskesmas, m.posyandu, m.age_days, m.weight, m.lenhei, m.position, m.armc,
      m.z_len, m.z_wei, m.z_wfl, m.z_bmi, m.z_ac, m.flags, m.gain, m.vit_a, m.repaired, m.engine, m.batch_id, m.source_row, m.supersedes,
      m.actor, m.recorded_at, b.state,
      b.state = 'applied' and row_number() over (partition by m.day, b.state order by m.recorded_at desc, m.source_row desc) = 1 as counts,
      b.state = 'applied' and row_number() over (partition by m.month, b.state order by m.recorded_at desc, m.day desc, m.source_row desc) = 1
        as counts_in_month
    from measurements m join measurement_batches b on b.kab_kode = m.kab_kode and b.id = m.batch_id
    where m.kab_kode = ${kab} and m.child_id = any(${uuids(childIds)}::uuid[])
    order by m.day desc, m.recorded_at desc, m.source_row desc`.execute(db)
  return rows
}

export interface StoredChild {
  readonly id: string
  readonly sex: 'L' | 'P'
  readonly birth: string
  readonly desa_kode: string
  readonly merged_into: string | null
  /** When who it is was erased; null = it was not. */
  readonly erased_at: Date | null
}

const CHILD = ['id', 'sex', 'birth', 'desa_kode', 'merged_into'] as const
const ERASED = sql<Date | null>`(select at from child_erasures e where e.kab_kode = children.kab_kode and e.child_id = children.id)`.as(
  'erased_at',
)

export async function findChild({ db, kab }: DistrictContext, id: string): Promise<StoredChild | undefined> {
  return tables(db).selectFrom('children').select(CHILD).select(ERASED).where('kab_kode', '=', kab).where('id', '=', id).executeTakeFirst()
}

export async function readChildren({ db, kab }: DistrictContext, ids: readonly string[]): Promise<StoredChild[]> {
  if (ids.length === 0) return []
  return tables(db).selectFrom('children').select(CHILD).select(ERASED).where('kab_kode', '=', kab).where('id', 'in', ids).execute()
}

export async function readMerged({ db, kab }: DistrictContext, into: string): Promise<string[]> {
  const rows = await tables(db).selectFrom('children').select('id').where('kab_kode', '=', kab).where('merged_into', '=', into).execute()
  return rows.map(({ id }) => id)
}

/** What a list of children may be asked for; z below −2 where the score is plausible. */
export type Concern = 'stunting' | 'wasting' | 'underweight' | 'mustahil' | 'meragukan'
const CONCERNS: Readonly<Record<Concern, string>> = {
  stunting: 'm.z_len < -2 and m.flags & 1 = 0',
  underweight: 'm.z_wei < -2 and m.flags & 2 = 0',
  wasting: 'm.z_wfl < -2 and m.flags & 4 = 0',
  mustahil: 'm.flags <> 0',
  meragukan: 'is_doubtful',
}

export interface ChildQuery {
  readonly desa?: string | undefined
  readonly posyandu?: string | undefined
  readonly masalah?: Concern | undefined
  readonly limit: number
  readonly offset: number
}

export type ListedChild = Pick<
  StoredMeasurement,
  | 'day'
  | 'age_days'
  | 'weight'
  | 'lenhei'
  | 'desa_kode'
  | 'puskesmas'
  | 'posyandu'
  | 'z_len'
  | 'z_wei'
  | 'z_wfl'
  | 'z_bmi'
  | 'z_ac'
  | 'flags'
> & { readonly id: string; readonly sex: 'L' | 'P'; readonly birth: string; readonly is_doubtful: boolean; readonly total: number }

/** Each child with its last measurement that counts. */
export async function listMeasured({ db, kab }: DistrictContext, query: ChildQuery): Promise<ListedChild[]> {
  const { desa, posyandu, masalah, limit, offset } = query
  const concern = masalah === undefined ? sql<SqlBool>`true` : sql<SqlBool>`${sql.raw(CONCERNS[masalah])}`
  const asked = sql<ListedChild>`
    with last as (
      select distinct on (coalesce(c.merged_into, c.id)) coalesce(c.merged_into, c.id) as child, m.*
      from measurements m
      join measurement_batches b on b.kab_kode = m.kab_kode and b.id = m.batch_id and b.state = 'applied'
      join children c on c.kab_kode = m.kab_kode and c.id = m.child_id
      where m.kab_kode = ${kab}
      order by coalesce(c.merged_into, c.id), m.month desc, m.recorded_at desc, m.day desc, m.source_row desc
    ), asked as (
      select child.id, child.sex, child.birth, m.day, m.age_days, m.weight, m.lenhei, m.desa_kode, m.puskesmas, m.posyandu, m.z_len, m.z_wei, m.z_wfl, m.z_bmi,
        m.z_ac, m.flags, exists (
          select from child_doubts d where d.kab_kode = ${kab} and d.decision is null and (d.child_id = child.id or d.other_id = child.id)
        ) as is_doubtful
      from last m join children child on child.kab_kode = ${kab} and child.id = m.child
      where (${desa ?? null}::text is null or m.desa_kode = ${desa ?? null})
        and (${posyandu ?? null}::text is null or m.posyandu = ${posyandu ?? null})
    )
    select *, count(*) over ()::int as total from asked m where ${concern}
    order by m.desa_kode, m.posyandu nulls last, m.birth desc, m.id limit ${limit} offset ${offset}`
  return (await withHashJoins(db, () => asked.execute(db))).rows
}

/** Posyandu that have measured somebody, of a village or of all. */
export async function listPosyandu({ db, kab }: DistrictContext, desa: string | undefined): Promise<{ desaKode: string; nama: string }[]> {
  const { rows } = await sql<{ desaKode: string; nama: string }>`select distinct desa_kode as "desaKode", posyandu as nama from measurements
    where kab_kode = ${kab} and posyandu is not null and (${desa ?? null}::text is null or desa_kode = ${desa ?? null})
    order by desa_kode, posyandu`.execute(db)
  return rows
}
