/**
 * The SQL of what offices reported: values, of which the latest of each place counts, and what the offices said of them.
 */
import type { ReportedValue } from '@konvergen/core/indicators/period-coverage.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE, textArray } from '../../platform/database/pg-array.ts'
import type { CoverageTables, SendingState } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CoverageTables>()

type ValueRow = CoverageTables['coverage_values']

/** A value as it counts now, with who entered it when. */
export interface StoredValue extends ReportedValue {
  readonly officeId: string | null
  readonly onBehalf: boolean
  readonly enteredBy: string
  readonly enteredAt: Date
  readonly source: ValueRow['source']
}

/** What counts now of the periods, withdrawn numbers left out. */
export async function readReported({ db, kab }: DistrictContext, periods: readonly string[]): Promise<StoredValue[]> {
  if (periods.length === 0) return []
  const { rows } = await sql<Omit<StoredValue, 'fromElsewhere'> & { fromElsewhere: boolean; retracted: boolean }>`
    select distinct on (period, code, part, area) period, code, part, area, value, from_elsewhere as "fromElsewhere", retracted,
      office_id as "officeId", on_behalf as "onBehalf", entered_by as "enteredBy", entered_at as "enteredAt", source
    from coverage_values where kab_kode = ${kab} and period = any(${textArray(periods)}::text[])
    order by period, code, part, area, entered_at desc, id desc`.execute(db)
  return rows.filter(({ retracted }) => !retracted)
}

/** What counted at a moment, withdrawn numbers left out, each with its id. */
export async function readReportedUntil(
  { db, kab }: DistrictContext,
  { periods, until }: { readonly periods: readonly string[]; readonly until: Date },
): Promise<(ReportedValue & { readonly id: string })[]> {
  const { rows } = await sql<ReportedValue & { id: string; retracted: boolean }>`
    select distinct on (period, code, part, area) period, code, part, area, value, from_elsewhere as "fromElsewhere", retracted, id
    from coverage_values where kab_kode = ${kab} and period = any(${textArray(periods)}::text[]) and entered_at <= ${until}
    order by period, code, part, area, entered_at desc, id desc`.execute(db)
  return rows.filter(({ retracted }) => !retracted)
}

/** What counts now of a few numbers over many periods, withdrawn ones left out. */
export async function readReportedOf(
  { db, kab }: DistrictContext,
  { codes, periods }: { readonly codes: readonly string[]; readonly periods: readonly string[] },
): Promise<ReportedValue[]> {
  const { rows } = await sql<ReportedValue & { retracted: boolean }>`
    select distinct on (period, code, part, area) period, code, part, area, value, from_elsewhere as "fromElsewhere", retracted
    from coverage_values where kab_kode = ${kab} and period = any(${textArray(periods)}::text[]) and code = any(${textArray(codes)}::text[])
    order by period, code, part, area, entered_at desc, id desc`.execute(db)
  return rows.filter(({ retracted }) => !retracted)
}

/** Everything ever said of one number, the latest first. */
export async function readNumberHistory(
  { db, kab }: DistrictContext,
  { period, code, area }: { readonly period: string; readonly code: string; readonly area: string },
): Promise<Omit<ValueRow, 'kab_kode'>[]> {
  return tables(db)
    .selectFrom('coverage_values')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('period', '=', period)
    .where('code', '=', code)
    .where('area', '=', area)
    .orderBy('entered_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export type NewValue = Pick<
  ValueRow,
  'code' | 'part' | 'area' | 'value' | 'from_elsewhere' | 'retracted' | 'version' | 'office_id' | 'on_behalf' | 'source_cell'
>

export interface ValuesOrigin {
  readonly period: string
  readonly source: ValueRow['source']
  readonly importId: string | null
  readonly reason: string | null
}

/** Until the transaction ends nobody else enters numbers of the period. */
export async function holdPeriod({ db, kab }: DistrictContext, period: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`cakupan ${kab} ${period}`}, 0))`.execute(db)
}

export async function insertReported(ctx: DistrictContext, origin: ValuesOrigin, values: readonly NewValue[]): Promise<void> {
  const { db, kab, actor, now, newId } = ctx
  for (let from = 0; from < values.length; from += ROWS_AT_ONCE) {
    const part = values.slice(from, from + ROWS_AT_ONCE)
    const texts = (pick: (value: NewValue) => string | null) => textArray(part.map(pick))
    const plain = (pick: (value: NewValue) => string | number | null) => plainArray(part.map(pick))
    await sql`insert into coverage_values (kab_kode, period, code, part, area, id, value, from_elsewhere, retracted, version, office_id, on_behalf,
        source, import_id, source_cell, reason, entered_by, entered_at)
      select ${kab}, ${origin.period}, code, part, area, id, value, elsewhere, retracted, version, office, behalf, ${origin.source}, ${origin.importId}::uuid,
        cell, ${origin.reason}, ${actor.id}, ${now}
      from unnest(${texts(({ code }) => code)}::text[], ${texts((value) => value.part)}::text[], ${texts(({ area }) => area)}::text[],
        ${plain(() => newId())}::uuid[], ${plain(({ value }) => value)}::int[], ${plain(({ from_elsewhere }) => String(from_elsewhere))}::boolean[],
        ${plain(({ retracted }) => String(retracted))}::boolean[], ${plain(({ version }) => version)}::int[], ${plain(({ office_id }) => office_id)}::uuid[],
        ${plain(({ on_behalf }) => String(on_behalf))}::boolean[], ${texts(({ source_cell }) => source_cell)}::text[])
        as new (code, part, area, id, value, elsewhere, retracted, version, office, behalf, cell)`.execute(db)
  }
}

export interface Sending {
  readonly officeId: string | null
  readonly state: SendingState
  readonly note: string | null
  readonly by: string
  readonly at: Date
}

/** The latest of each office. */
export async function readSendings({ db, kab }: DistrictContext, period: string): Promise<Sending[]> {
  const { rows } = await sql<Sending>`
    select distinct on (office_id) office_id as "officeId", state, note, decided_by as by, decided_at as at
    from coverage_sendings where kab_kode = ${kab} and period = ${period} order by office_id, decided_at desc, id desc`.execute(db)
  return rows
}

export async function insertSending(
  { db, kab, actor, now, newId }: DistrictContext,
  { period, officeId, state, note }: { readonly period: string } & Pick<Sending, 'officeId' | 'state' | 'note'>,
): Promise<void> {
  const row = { kab_kode: kab, period, id: newId(), office_id: officeId, state, note, decided_by: actor.id, decided_at: now }
  await tables(db).insertInto('coverage_sendings').values(row).execute()
}

/** Numbers, sendings and claims of an office that turned out to be another. */
export async function moveToOffice({ db, kab }: DistrictContext, from: string, into: string): Promise<void> {
  const moved = { office_id: into }
  await tables(db).updateTable('coverage_values').set(moved).where('kab_kode', '=', kab).where('office_id', '=', from).execute()
  await tables(db).updateTable('coverage_reminders').set(moved).where('kab_kode', '=', kab).where('office_id', '=', from).execute()
  await tables(db).updateTable('coverage_sendings').set(moved).where('kab_kode', '=', kab).where('office_id', '=', from).execute()
  await tables(db)
    .updateTable('coverage_disputes')
    .set({ claimed_by_office: into })
    .where('kab_kode', '=', kab)
    .where('claimed_by_office', '=', from)
    // Should both have claimed about one number, the older claim keeps the name it was made under.
    .where((build) =>
      build.not(
        build.exists(
          build
            .selectFrom('coverage_disputes as other')
            .select('other.id')
            .where('other.kab_kode', '=', kab)
            .where('other.claimed_by_office', '=', into)
            .where('other.outcome', 'is', null)
            .whereRef('other.code', '=', 'coverage_disputes.code')
            .whereRef('other.period', '=', 'coverage_disputes.period')
            .whereRef('other.area', '=', 'coverage_disputes.area'),
        ),
      ),
    )
    .execute()
}
