/**
 * Activities of a year, of one office or of all, a page at a time; sums and what is to be looked at are of the whole choice.
 */
import type * as contract from '@konvergen/contract/plan.ts'
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { MONEY_SOURCES, totalOf } from '@konvergen/core/plan/activity.ts'
import { directSpending } from '@konvergen/core/plan/direct-spending.ts'
import { REMARK_CODES } from '@konvergen/core/plan/remarks.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherLines } from './kept-activities.ts'
import { readLines } from './line-store.ts'
import { gatherLokus, gatherNomenclature, gatherOffices, mayWrite, officeOfWord, type PlanOffices } from './plan-ground.ts'
import { presentKnown, presentLine } from './present-activity.ts'
import { countByOffice, readPlanYears } from './store.ts'

type PlanQuery = QueryOf<typeof contract.readPlan>

interface PlanGround {
  readonly offices: PlanOffices
  readonly lokus: ReadonlySet<string>
}

const PER_PAGE = 50
/** More than any district plans. */
const ALL = 1_000_000

async function presentOffices(ctx: DistrictContext, year: number, offices: PlanOffices): Promise<PlanAnswer['offices']> {
  const counted = await countByOffice(ctx, year)
  const counts = new Map(counted.map(({ office, n }) => [office, n]))
  const ids: (string | null)[] = [null, ...new Set([...offices.all.map(({ id }) => id), ...counted.flatMap(({ office }) => office ?? [])])]
  return ids.map((id) => ({ id, name: offices.nameOf(id), activities: counts.get(id) ?? 0, mayWrite: mayWrite(ctx, id) }))
}

type Choice = Pick<PlanQuery, 'lembaga' | 'indikator' | 'desa' | 'cari'>

/** What is looked for by indicator, village or words the database finds; offices are told apart in what is kept. */
async function choose(ctx: DistrictContext, year: number, { lembaga, indikator, desa, cari }: Choice, { offices, lokus }: PlanGround) {
  const office = lembaga === undefined ? undefined : officeOfWord(lembaga, offices)
  if (indikator === undefined && desa === undefined && cari === undefined) {
    const lines = await gatherLines(ctx, year)
    return office === undefined ? lines : lines.filter((line) => line.office === office)
  }
  const place = desa === undefined ? undefined : { desa, isLokus: lokus.has(desa) }
  return readLines(ctx, { year, office, indicator: indikator, place, words: cari })
}

async function lookAt(ctx: DistrictContext, query: PlanQuery, perPage: number): Promise<PlanAnswer> {
  const { tahun: year, lembaga, catatan, halaman = 1 } = query
  const [offices, nomenclature] = [await gatherOffices(ctx), await gatherNomenclature(ctx, year)]
  const lokus = new Set(await gatherLokus(ctx, year))
  const stored = await choose(ctx, year, query, { offices, lokus })
  const chosen = stored.map((line) => ({ line, known: presentKnown(line, line.villages, { offices, nomenclature }) }))
  const found = chosen.flatMap(({ known }) => known.remarks.map(({ code }) => code))
  const shown = catatan === undefined ? chosen : chosen.filter(({ known }) => known.remarks.some(({ code }) => code === catatan))
  const money = shown.flatMap(({ line }) => line.money)
  const total = totalOf(money)
  return {
    year,
    office: lembaga ?? null,
    offices: await presentOffices(ctx, year, offices),
    years: await readPlanYears(ctx),
    page: halaman,
    perPage,
    count: shown.length,
    total: total === null ? null : String(total),
    direct: directSpending(shown.map(({ line }) => line)),
    bySource: MONEY_SOURCES.flatMap((source) => {
      const sum = totalOf(money.filter((each) => each.source === source))
      return sum === null ? [] : [{ source, rupiah: String(sum) }]
    }),
    remarks: REMARK_CODES.flatMap((code) => {
      const n = found.filter((each) => each === code).length
      return n === 0 ? [] : [{ code, n }]
    }),
    lokus: lokus.size,
    nomenclature: nomenclature !== null,
    activities: shown.slice((halaman - 1) * perPage, halaman * perPage).map(({ line, known }) => presentLine(line, known)),
  }
}

export const lookAtPlan = (ctx: DistrictContext, query: PlanQuery): Promise<PlanAnswer> => lookAt(ctx, query, PER_PAGE)

/** All of it on one page, for whoever takes it out. */
export const listWholePlan = (ctx: DistrictContext, query: PlanQuery): Promise<PlanAnswer> => lookAt(ctx, { ...query, halaman: 1 }, ALL)
