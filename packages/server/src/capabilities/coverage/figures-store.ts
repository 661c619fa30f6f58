/**
 * The SQL of what figures are made of: the numbers that count now without who entered them, many at once; and how much was entered so far, by which it is known
 * whether something was added. Numbers are only ever added (a correction is one more), never changed.
 */
import type { Part } from '@konvergen/core/indicators/asked-thing.ts'
import type { ReportedValue } from '@konvergen/core/indicators/period-coverage.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { textArray } from '../../platform/database/pg-array.ts'

interface ManyValues {
  readonly period: string
  readonly code: string
  readonly part: Part
  readonly areas: readonly string[]
  readonly values: readonly (number | null)[]
  readonly elsewhere: readonly boolean[]
}

/** Everything of `periods`, and the numbers `governed` of whatever period of `years` (four digits each). */
export async function readPlainValues(
  { db, kab }: DistrictContext,
  {
    periods,
    governed,
    years,
  }: { readonly periods: readonly string[]; readonly governed: readonly string[]; readonly years: readonly string[] },
): Promise<ReportedValue[]> {
  const { rows } = await sql<ManyValues>`
    select period, code, part, array_agg(area) as areas, array_agg(value) as values, array_agg(from_elsewhere) as elsewhere
    from (select distinct on (period, code, part, area) period, code, part, area, value, from_elsewhere, retracted
      from coverage_values where kab_kode = ${kab} and (period = any(${textArray(periods)}::text[])
        or (code = any(${textArray(governed)}::text[]) and left(period, 4) = any(${textArray(years)}::text[])))
      order by period, code, part, area, entered_at desc, id desc) as latest
    where not retracted group by period, code, part`.execute(db)
  return rows.flatMap(({ period, code, part, areas, values, elsewhere }) =>
    areas.map((area, at) => ({ period, code, part, area, value: values[at] ?? null, fromElsewhere: elsewhere[at] ?? false })),
  )
}

export interface EnteredCount {
  readonly period: string
  readonly entered: number
  /** Id of one of them: no other database has it. */
  readonly sample: string
}

/** Of each period in which anything was ever entered. */
export async function countEntered({ db, kab }: DistrictContext): Promise<EnteredCount[]> {
  const { rows } = await sql<EnteredCount>`
    select period, entered, (select id from coverage_values as numbers where numbers.kab_kode = ${kab} and numbers.period = counted.period
      order by code, part, area, id limit 1) as sample
    from (select period, count(*)::int as entered from coverage_values where kab_kode = ${kab} group by period) as counted
    order by period`.execute(db)
  return rows
}
