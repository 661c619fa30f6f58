/**
 * The budget view of a year: money by one dimension, what of it reaches people, gaps without money and money without gap.
 */

import type { QueryOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/spending.ts'
import type { SpendingAnswer, SpentActivities, SpentRowView } from '@konvergen/contract/spending.ts'
import {
  type Dimension,
  type DividedRow,
  divideMoney,
  OVERLAPPING,
  type SpentActivity,
  type SpentRow,
  sumMoney,
} from '@konvergen/core/chain/divide-money.ts'
import { sumOf } from '@konvergen/core/chain/follow.ts'
import { sumOwnBudgets } from '@konvergen/core/chain/own-budgets.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { listMonths, readMonthTotals } from '../measurement/months-store.ts'
import { type GatheredChain, gatherChain, once } from './gather-chain.ts'
import { type GroundNames, readGroundNames } from './name-nodes.ts'

const told = (amount: bigint | null): string | null => (amount === null ? null : String(amount))

function reckonSpent({ kept, lokus, chain }: GatheredChain): SpentActivity[] {
  const paths = new Map(chain.kegiatan.map((path) => [path.id, path]))
  const lokusPlaces = lokus.map((desa) => ({ desa, volume: null }))
  return kept.activities.map(({ id, office, kind, pillar, indicators, placing, places, money, directShare }) => {
    const steps = paths.get(id)?.steps ?? []
    const at = (stage: 'rkpd' | 'dpa'): bigint | null => steps.find((step) => step.stage === stage)?.rupiah ?? null
    const deed = kept.deeds.get(id)
    return {
      id,
      office,
      kind,
      pillar,
      indicators,
      places: { desa: places, lokus: lokusPlaces, kabupaten: null }[placing],
      money,
      directShare,
      rkpd: at('rkpd'),
      dpa: at('dpa'),
      realised: deed?.rupiah ?? null,
      realisedBySource: deed?.bySource ?? [],
      reached: deed?.reached ?? null,
    }
  })
}

function spentActivities(gathered: GatheredChain): readonly SpentActivity[] {
  return once(gathered, 'spent', () => reckonSpent(gathered))
}

function dividedBy(gathered: GatheredChain, dimension: Dimension): readonly DividedRow[] {
  return once(gathered, `divided ${dimension}`, () => divideMoney(dimension, spentActivities(gathered)))
}

function sumsOf({ planned, rkpd, dpa, realised, direct, directUntold, ...row }: SpentRow) {
  return {
    activities: row.activities,
    unfunded: row.unfunded,
    reporting: row.reporting,
    reached: row.reached,
    isEven: row.isEven,
    planned: told(planned),
    rkpd: told(rkpd),
    dpa: told(dpa),
    realised: told(realised),
    direct: told(direct),
    directUntold: told(directUntold),
  }
}

function add(people: readonly (number | null)[]): number | null {
  return people.length === 0 || people.includes(null) ? null : people.reduce<number>((sum, n) => sum + (n ?? 0), 0)
}

/** Of an indicator: people of all gaps before, and of those of them that were reported since; null where any of them is of no number. */
function peopleShort({ kept }: GatheredChain, indicator: string | null): Pick<SpentRowView, 'peopleBefore' | 'peopleAfter'> {
  const own = kept.gaps.filter((gap) => gap.indicator === indicator)
  return { peopleBefore: add(own.map(({ people }) => people)), peopleAfter: add(own.map(({ peopleAfter }) => peopleAfter)) }
}

function nameOf(dimension: Dimension, { offices, areas, indicators }: GroundNames): (key: string | null) => string | null {
  if (dimension === 'lembaga') return offices.nameOf
  if (dimension === 'desa') return (key) => (key === null ? null : (areas.get(key) ?? key))
  if (dimension === 'indikator') return (key) => (key === null ? null : (indicators.get(key)?.id ?? key))
  return () => null
}

/** Only where money is looked at by village: what each has of its own, beside what offices spend there. */
function ownBudgets(gathered: GatheredChain, ctx: DistrictContext, name: (key: string) => string | null): SpendingAnswer['villages'] {
  const { kept, ground } = gathered
  const offices = new Map(dividedBy(gathered, 'desa').map(({ row }) => [row.key, row]))
  return once(gathered, 'own budgets', () => sumOwnBudgets(ground.lines, kept.deeds))
    .filter(({ desa }) => isOwnArea(ctx, desa))
    .map(({ desa, lines, planned, reported, bySiskeudes, reporting }) => ({
      desa,
      name: name(desa) ?? desa,
      lines,
      reporting,
      planned: told(planned),
      reported: told(reported),
      bySiskeudes: told(bySiskeudes),
      byOffices: told(offices.get(desa)?.realised ?? null),
    }))
}

/** Children under five of the newest month, as the measured lists hold them. */
async function readChildren(ctx: DistrictContext): Promise<SpendingAnswer['children']> {
  const [newest] = await listMonths(ctx)
  if (newest === undefined) return null
  const day = `${newest}-01`
  const [total] = await readMonthTotals(ctx, { from: day, to: day })
  return total === undefined ? null : { n: total.anak, period: newest }
}

export async function lookAtSpending(ctx: DistrictContext, year: number, dimension: Dimension): Promise<SpendingAnswer> {
  const gathered = await gatherChain(ctx, year)
  const spent = spentActivities(gathered)
  const name = nameOf(dimension, await readGroundNames(ctx))
  const rows = dividedBy(gathered, dimension)
    .map(({ row }) => row)
    .filter(({ key }) => dimension !== 'desa' || key === null || isOwnArea(ctx, key))
  const lokus = new Set(gathered.lokus)
  const inLokus = dividedBy(gathered, 'desa').flatMap(({ row }) => (row.key !== null && lokus.has(row.key) ? [row] : []))
  const funded = new Set(spent.filter(({ money }) => money.some(({ rupiah }) => rupiah > 0n)).map(({ id }) => id))
  const aimed = new Set(gathered.chain.celah.flatMap(({ steps }) => steps.find(({ stage }) => stage === 'kegiatan')?.at ?? []))
  const aimless = spent.filter(({ id }) => funded.has(id) && !aimed.has(id))
  const isPoor = (path: GatheredChain['chain']['celah'][number]): boolean =>
    !(path.steps.find(({ stage }) => stage === 'kegiatan')?.at ?? []).some((id) => funded.has(id))
  return {
    year,
    dimension,
    overlaps: OVERLAPPING.has(dimension),
    total: sumsOf(sumMoney(spent)),
    rows: rows.map((row) => ({
      key: row.key,
      name: name(row.key),
      ...sumsOf(row),
      ...(dimension === 'indikator' ? peopleShort(gathered, row.key) : { peopleBefore: null, peopleAfter: null }),
    })),
    villages: dimension === 'desa' ? ownBudgets(gathered, ctx, name) : [],
    lokus: {
      villages: lokus.size,
      planned: told(sumOf(inLokus.map(({ planned }) => planned))),
      realised: told(sumOf(inLokus.map(({ realised }) => realised))),
    },
    children: await readChildren(ctx),
    gapsWithoutMoney: gathered.kept.before === null ? null : gathered.chain.celah.filter(isPoor).length,
    moneyWithoutGap: { activities: aimless.length, planned: told(sumMoney(aimless).planned) },
    before: gathered.kept.before,
    after: gathered.kept.after,
  }
}

const MOST_LISTED = 300

export async function listSpentActivities(
  ctx: DistrictContext,
  { tahun, menurut, kunci }: QueryOf<typeof contract.readSpentActivities>,
): Promise<SpentActivities> {
  const gathered = await gatherChain(ctx, tahun)
  const { offices } = await readGroundNames(ctx)
  const titles = new Map(gathered.kept.activities.map(({ id, title }) => [id, title]))
  const isOther = menurut === 'desa' && kunci !== undefined && !isOwnArea(ctx, kunci)
  const found = isOther ? [] : (dividedBy(gathered, menurut).find(({ row }) => row.key === (kunci ?? null))?.parts ?? [])
  return {
    all: found.length,
    most: MOST_LISTED,
    activities: found.slice(0, MOST_LISTED).map(({ activity: { id, office }, amounts: { planned, rkpd, dpa, realised } }) => ({
      id,
      title: titles.get(id) ?? id,
      office,
      officeName: offices.nameOf(office),
      planned: told(planned),
      rkpd: told(rkpd),
      dpa: told(dpa),
      realised: told(realised),
    })),
  }
}
