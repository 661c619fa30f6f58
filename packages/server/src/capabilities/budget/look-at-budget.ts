/**
 * Lines that count of a stage and year, a page at a time, with sums of the whole choice and the files that brought them.
 */
import type * as contract from '@konvergen/contract/budget.ts'
import type { BudgetAnswer, BudgetLineShown } from '@konvergen/contract/budget.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { readMergedOffices } from '../opd/store.ts'
import { gatherNomenclature } from '../plan/door.ts'
import { choosePage } from './choose-page.ts'
import { type LinePage, type PageChoice, readBudgetYears, readCountingParts } from './line-store.ts'
import { gatherOwners, mayWrite, type Owners, writableOwners } from './owners.ts'
import { presentLine } from './present-line.ts'
import { listFiles, readParts } from './store.ts'

const PER_PAGE = 50

type Choice = QueryOf<typeof contract.downloadBudget>

/** An office together with those that were merged into it. */
async function ownersOf(ctx: DistrictContext, { tahap, lembaga, desa }: Choice): Promise<readonly string[] | undefined> {
  if (isVillageStage(tahap)) return desa === undefined ? undefined : [desa]
  if (lembaga === undefined) return undefined
  const merged = await readMergedOffices(ctx)
  return [lembaga, ...[...merged].flatMap(([from, into]) => (into === lembaga ? [from] : []))]
}

export async function choiceOf(ctx: DistrictContext, choice: Choice): Promise<Omit<PageChoice, 'limit' | 'offset'>> {
  const { tahap, tahun, desa, sumber, cari } = choice
  return {
    year: tahun,
    stages: [tahap],
    owners: await ownersOf(ctx, choice),
    village: desa,
    source: sumber === 'lain' ? null : sumber,
    words: cari,
  }
}

async function listOf(ctx: DistrictContext, { tahap, tahun }: Choice): Promise<BudgetAnswer['files']> {
  const stored = await listFiles(ctx, tahun, tahap)
  const parts = Map.groupBy(
    await readParts(
      ctx,
      stored.map(({ id }) => id),
    ),
    ({ file }) => file,
  )
  const counting = Map.groupBy(await readCountingParts(ctx, { year: tahun, stages: [tahap] }), ({ file }) => file)
  const people = await namesOf(ctx.db, [...new Set(stored.map(({ uploadedBy }) => uploadedBy))])
  const own = stored.map(({ id, fileName, state, uploadedAt, appliedAt, uploadedBy }) => {
    const held = parts.get(id) ?? []
    const isMine = held.length === 0 ? uploadedBy === ctx.actor.id : held.every(({ owner }) => mayWrite(ctx, owner))
    return {
      id,
      fileName,
      origin: 'berkas' as const,
      state,
      at: (appliedAt ?? uploadedAt).toISOString(),
      by: people.get(uploadedBy) ?? uploadedBy,
      owners: held.length,
      counting: counting.get(id)?.length ?? 0,
      lines: held.reduce((sum, { lines }) => sum + lines, 0),
      mayDecide: isMine && (state === 'dibaca' || state === 'berlaku'),
    }
  })
  const fromSiskeudes = [...counting].flatMap(([id, told]) => {
    const [first] = told
    if (first === undefined || first.origin !== 'siskeudes') return []
    const shown = { id, fileName: first.fileName, origin: first.origin, state: 'berlaku' as const, at: first.at.toISOString() }
    return [{ ...shown, by: null, owners: told.length, counting: told.length, lines: null, mayDecide: false }]
  })
  return [...own, ...fromSiskeudes]
}

function presentOwners({ owners }: LinePage, { nameOf }: Owners): BudgetAnswer['owners'] {
  return owners.map((each) => ({ ...each, name: nameOf(each.owner) }))
}

export async function lookAtBudget(ctx: DistrictContext, query: QueryOf<typeof contract.readBudget>): Promise<BudgetAnswer> {
  const { tahap: stage, tahun: year, halaman = 1 } = query
  const owners = await gatherOwners(ctx)
  const nomenclature = isVillageStage(stage) ? null : await gatherNomenclature(ctx, year)
  const choice = await choiceOf(ctx, query)
  const page = await choosePage(ctx, { ...choice, limit: PER_PAGE, offset: (halaman - 1) * PER_PAGE })
  return {
    stage,
    year,
    known: await readBudgetYears(ctx),
    page: halaman,
    perPage: PER_PAGE,
    count: page.count,
    total: page.total,
    untold: page.untold,
    owners: presentOwners(page, owners),
    sources: [...page.sources] as BudgetAnswer['sources'],
    offices: isVillageStage(stage) ? [] : [...owners.offices],
    villages: [...owners.villages],
    writable: writableOwners(ctx, stage, owners),
    files: await listOf(ctx, query),
    lines: page.lines.map((line) => presentLine(line, owners, nomenclature)),
  }
}

/** The whole choice, for a file. */
export async function listWholeChoice(ctx: DistrictContext, query: Choice): Promise<BudgetLineShown[]> {
  const [owners, nomenclature] = [await gatherOwners(ctx), await gatherNomenclature(ctx, query.tahun)]
  const { lines } = await choosePage(ctx, { ...(await choiceOf(ctx, query)), limit: 1_000_000, offset: 0 })
  return lines.map((line) => presentLine(line, owners, nomenclature))
}
