/**
 * Prevalence month by month for an area, from single children and, beside it and never joined, from recaps: with intervals, by sex and age band
 * where single children tell it.
 */

import type * as contract from '@konvergen/contract/measurement.ts'
import type { TrendAnswer, TrendMonth } from '@konvergen/contract/measurement.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { CHANGING_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import { wilsonInterval } from '@konvergen/core/estimate/wilson.ts'
import type { RecapCounts } from '@konvergen/core/intake/recap.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { isRecap, listApplied } from '../intake/store.ts'
import { readValues } from '../intake/values-store.ts'
import { listMonths, readBreakdown, readMonthTotals } from '../measurement/months-store.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { asRecap } from './gather-month.ts'

const DEFAULT_MONTHS = 24

type Query = QueryOf<typeof contract.readTrend>
type Counts = Pick<RecapCounts, 'diukur' | 'stunting' | 'ditimbangDiukur' | 'wasting' | 'ditimbang' | 'underweight'>

function figure(numerator: number, denominator: number): TrendMonth['stunting'] {
  if (denominator === 0 || numerator > denominator) return { numerator, denominator, percent: null, low: null, high: null }
  const { low, high } = wilsonInterval(numerator, denominator)
  return { numerator, denominator, percent: (100 * numerator) / denominator, low: 100 * low, high: 100 * high }
}

/** Σ/Σ over the villages where both are known. */
function sumPair(rows: readonly Counts[], numerator: keyof Counts, denominator: keyof Counts): TrendMonth['stunting'] {
  let [cases, measured] = [0, 0]
  for (const row of rows) {
    const [own, all] = [row[numerator], row[denominator]]
    if (own === null || all === null || own > all) continue
    cases += own
    measured += all
  }
  return figure(cases, measured)
}

function figuresOf(rows: readonly Counts[]): Pick<TrendMonth, 'stunting' | 'wasting' | 'underweight'> {
  return {
    stunting: sumPair(rows, 'stunting', 'diukur'),
    wasting: sumPair(rows, 'wasting', 'ditimbangDiukur'),
    underweight: sumPair(rows, 'underweight', 'ditimbang'),
  }
}

interface Area {
  readonly kode: string
  readonly nama: string
  readonly villages: number
}

/** One's own, or the district as a whole, whose line is published. */
function findArea(ctx: DistrictContext, district: District, asked: string): Area {
  const named = [district, ...district.kecamatan, ...district.desa].find(({ kode }) => kode === asked)
  if (named === undefined || (asked !== ctx.kab && !isOwnArea(ctx, asked))) throw new Problem('tidak-ditemukan')
  const { kode, nama } = named
  return { kode, nama, villages: district.desa.filter((desa) => desa.kode.startsWith(kode)).length }
}

function monthsBefore(month: string, count: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - count
  return `${Math.floor((number - 1) / 12)}-${String(((number - 1) % 12) + 1).padStart(2, '0')}`
}

async function ofChildren(ctx: DistrictContext, area: Area, from: string, to: string, { jk, umur }: Query): Promise<TrendMonth[]> {
  const totals = await readMonthTotals(ctx, { from: `${from}-01`, to: `${to}-01`, area: area.kode, sex: jk, band: umur })
  return totals.map((total) => ({
    month: total.month.slice(0, 'YYYY-MM'.length),
    anak: total.anak,
    mustahil: total.mustahil,
    villagesWith: total.villages,
    ...figuresOf([asRecap(total)]),
  }))
}

async function ofRecaps(ctx: DistrictContext, area: Area, from: string, to: string): Promise<TrendMonth[]> {
  const recaps = (await listApplied(ctx)).filter(isRecap).filter(({ kind, period }) => {
    return kind === 'eppgbm-rekap' && period !== null && period >= from && period <= to
  })
  const months: TrendMonth[] = []
  for (const { kind, id, period } of recaps.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1))) {
    const values = [...(await readValues(ctx, kind, id)).values()].filter(({ kode }) => kode.startsWith(area.kode))
    if (values.length === 0) continue
    const counts = values.map((village) => village.counts as Counts)
    const anak = counts.reduce((sum, { diukur }) => sum + (diukur ?? 0), 0)
    months.push({ month: period ?? '', anak, mustahil: 0, villagesWith: values.length, ...figuresOf(counts) })
  }
  return months
}

async function breakdownOf(ctx: DistrictContext, area: Area, month: string | undefined): Promise<TrendAnswer['breakdown']> {
  if (month === undefined) return null
  const rows = await readBreakdown(ctx, `${month}-01`, area.kode)
  if (rows.length === 0) return null
  return {
    month,
    rows: rows.map((row) => ({ sex: row.sex, band: row.band as never, anak: row.anak, ...figuresOf([asRecap(row)]) })),
  }
}

/** Of some 15 kB each. */
const MOST_TRENDS = 500
const memo = new Memo<KeptUntilChanged<TrendAnswer>>(MOST_TRENDS)

/** Reckoned anew only after something was done that may have changed it. Throws `tidak-ditemukan` for an area of others. */
export async function readTrend(ctx: DistrictContext, query: Query): Promise<TrendAnswer> {
  const area = findArea(ctx, await readDistrictOn(ctx, null), query.area ?? ctx.kab)
  const { sampai, bulan, jk, umur } = query
  // The database shows everybody the rows of their own areas.
  const key = [area.kode, sampai, bulan, jk, umur, String(ctx.scope)].join('|')
  return keepUntilChanged(ctx, { memo, key, words: CHANGING_WORDS }, () => reckonTrend(ctx, area, query))
}

async function reckonTrend(ctx: DistrictContext, area: Area, query: Query): Promise<TrendAnswer> {
  const measured = await listMonths(ctx)
  const recapMonths = (await listApplied(ctx)).flatMap(({ kind, period }) => (kind === 'eppgbm-rekap' && period !== null ? [period] : []))
  const newest = [...measured, ...recapMonths].toSorted().at(-1)
  const to = query.sampai ?? newest
  const { kode, nama, villages } = area
  if (to === undefined) return { area: kode, nama, villagesAll: villages, individu: [], rekap: [], breakdown: null }
  const from = monthsBefore(to, (query.bulan ?? DEFAULT_MONTHS) - 1)
  const isWhole = query.jk === undefined && query.umur === undefined
  return {
    area: kode,
    nama,
    villagesAll: villages,
    individu: await ofChildren(ctx, area, from, to, query),
    rekap: isWhole ? await ofRecaps(ctx, area, from, to) : [],
    breakdown: await breakdownOf(
      ctx,
      area,
      measured.find((month) => month <= to),
    ),
  }
}
