/**
 * The e-PPGBM list of children as the quality checks take it: columns of measurements as they were written down, whose they are, and at
 * which posyandu. Names are compared while reading and do not leave this file.
 */
import { ageOf } from '@konvergen/core/growth/age.ts'
import { emptyChildren, FEMALE, LYING, MALE, STANDING } from '@konvergen/core/growth/children.ts'
import { scoreChildren } from '@konvergen/core/growth/score-children.ts'
import { identityOf } from '@konvergen/core/intake/child-identity.ts'
import type { ChildListPlace, EppgbmRow } from '@konvergen/core/intake/child-rows.ts'
import { checkIdentities } from '@konvergen/core/intake/duplicate-children.ts'
import { dayNumber, daysBetween } from '@konvergen/core/kit/day.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { ChildMeasurements } from '@konvergen/core/quality/gather-facts.ts'
import { parseEppgbm } from '@konvergen/sources/eppgbm/parse.ts'
import type { RowSource } from '@konvergen/sources/workbook/stream-rows.ts'
import { type ListedChild, numberChildren } from './number-children.ts'
import { FirstSpelling, type Posyandu, posyanduOf, villageOf } from './posyandu.ts'

export interface ListVisits {
  readonly measurements: ChildMeasurements
  /** For each measurement the key of its posyandu; null = the row names none. */
  readonly posyandu: readonly (string | null)[]
  readonly posyanduByKey: ReadonlyMap<string, Posyandu>
  /** For each measurement its month `YYYY-MM`, and the names of its puskesmas and kecamatan; null = not said. */
  readonly months: readonly (string | null)[]
  readonly puskesmas: readonly (string | null)[]
  readonly kecamatan: readonly (string | null)[]
  /** As the file first names them. */
  readonly kabupaten: string | null
  readonly province: string | null
}

export type ReadVisits = { readonly ok: true; readonly visits: ListVisits } | { readonly ok: false; readonly issues: readonly Issue[] }

/** What is kept of a row. */
interface Visit extends ListedChild {
  readonly sex: number
  /** Days; NaN where a date is missing, or birth comes after the measurement. */
  readonly age: number
  /** Day number; NaN where it is missing. */
  readonly birth: number
  readonly weight: number
  readonly lenhei: number
  readonly measure: number
  readonly armc: number
  readonly posyandu: string | null
  readonly month: string | null
  readonly puskesmas: string | null
  readonly kecamatan: string | null
}

/** Where a measurement belongs. */
type Belonging = Pick<Visit, 'posyandu' | 'puskesmas' | 'kecamatan'>

/** As it was written down, slips included: whether they are there is the question. NaN = nothing that could be read. */
function written({ repairs, ...row }: EppgbmRow, column: 'berat' | 'tinggi' | 'lila'): number {
  return repairs.find((repair) => repair.column === column)?.from ?? row[column] ?? Number.NaN
}

function ageInDays({ tglLahir, tanggalPengukuran }: EppgbmRow): number {
  if (tglLahir === null || tanggalPengukuran === null) return Number.NaN
  const days = daysBetween(tglLahir, tanggalPengukuran)
  return days < 0 ? Number.NaN : days
}

function visitOf(row: EppgbmRow, belonging: Belonging): Visit {
  return {
    identity: identityOf(row),
    village: villageOf(row),
    sex: row.jk === null ? 0 : row.jk === 'L' ? MALE : FEMALE,
    age: ageInDays(row),
    birth: row.tglLahir === null ? Number.NaN : dayNumber(row.tglLahir),
    weight: written(row, 'berat'),
    lenhei: written(row, 'tinggi'),
    measure: row.caraUkur === null ? 0 : row.caraUkur === 'terlentang' ? LYING : STANDING,
    armc: written(row, 'lila'),
    month: row.tanggalPengukuran?.slice(0, 7) ?? null,
    ...belonging,
  }
}

function measurementsOf(visits: readonly Visit[], place: ChildListPlace): ChildMeasurements {
  const children = emptyChildren(visits.length)
  visits.forEach(({ age, sex, weight, lenhei, measure, armc }, i) => {
    const { day, month } = ageOf(age, 'hari')
    children.sex[i] = sex
    children.day[i] = day
    children.month[i] = month
    children.weight[i] = weight
    children.lenhei[i] = lenhei
    children.measure[i] = measure
    children.armc[i] = armc
  })
  const identities = visits.map(({ identity }) => identity)
  const child = numberChildren(visits, checkIdentities(identities, place).sharedNiks)
  const { z } = scoreChildren(children, { indices: ['len', 'wei', 'wfl', 'bmi'] })
  return { ...children, z, child, birth: visits.map(({ birth }) => birth) }
}

export async function readVisits(source: RowSource, file: string): Promise<ReadVisits> {
  const visits: Visit[] = []
  const posyanduByKey = new Map<string, Posyandu>()
  const [puskesmas, kecamatan, above] = [new FirstSpelling(), new FirstSpelling(), new FirstSpelling()]
  let place: ChildListPlace | null = null
  let issues: readonly Issue[] = []
  let [kabupaten, province]: [string | null, string | null] = [null, null]
  for await (const batch of parseEppgbm(source, file)) {
    ;({ place, issues } = batch)
    for (const row of batch.rows) {
      const posyandu = posyanduOf(row)
      if (posyandu !== null && !posyanduByKey.has(posyandu.key)) posyanduByKey.set(posyandu.key, posyandu)
      kabupaten ??= above.of(row.kab)
      province ??= above.of(row.prov)
      const areas = { puskesmas: puskesmas.of(row.puskesmas), kecamatan: kecamatan.of(row.kec) }
      visits.push(visitOf(row, { posyandu: posyandu?.key ?? null, ...areas }))
    }
  }
  if (place === null || visits.length === 0) return { ok: false, issues }
  const listed: ListVisits = {
    measurements: measurementsOf(visits, place),
    posyandu: visits.map((visit) => visit.posyandu),
    posyanduByKey,
    months: visits.map(({ month }) => month),
    puskesmas: visits.map((visit) => visit.puskesmas),
    kecamatan: visits.map((visit) => visit.kecamatan),
    kabupaten,
    province,
  }
  return { ok: true, visits: listed }
}
