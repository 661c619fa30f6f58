/**
 * Lines by hand are added, changed and taken out. Whoever changes one says which writing of it they saw: another one since is told, and nothing is overwritten.
 */
import type * as contract from '@konvergen/contract/budget.ts'
import type { BudgetBody } from '@konvergen/contract/budget.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { type BudgetFacts, type BudgetStage, isVillageStage } from '@konvergen/core/budget/line.ts'
import { standingOf } from '@konvergen/core/budget/row-code.ts'
import { hasTwoDecimals } from '@konvergen/core/plan/activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { idOfLine } from './line-id.ts'
import { gatherOwners, type Owners, requireWrite } from './owners.ts'
import { holdBudget } from './store.ts'
import { findHandLine, type HandLine, insertHandLine, removeHandLine, replaceHandLine } from './writing-store.ts'

function refuse(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

/** Throws `nilai-tidak-sah` with what cannot be kept. */
function requireFacts(body: BudgetBody, stage: BudgetStage, { villageNames }: Owners): BudgetFacts {
  const title = body.title.trim()
  if (title === '') throw refuse('Uraian kosong.', 'The title is empty.')
  if (!hasTwoDecimals(body.volume) || !hasTwoDecimals(body.share)) throw refuse('Paling banyak dua desimal.', 'Two decimals at most.')
  const elsewhere = body.places.find((desa) => !villageNames.has(desa))
  if (elsewhere !== undefined) throw refuse(`Desa ${elsewhere} tidak ada di sini.`, `There is no village ${elsewhere} here.`)
  const standing = body.code === null ? null : standingOf(body.code, isVillageStage(stage))
  if (standing?.isAbove === true) {
    throw refuse(
      `Kode ${body.code ?? ''} bukan kode baris; tulis kode sub-kegiatan (desa: kode kegiatan).`,
      `The code ${body.code ?? ''} is of no line; write that of a sub-kegiatan (villages: of a kegiatan).`,
    )
  }
  return {
    ...body,
    title,
    codeNormal: standing?.normal ?? null,
    places: [...new Set(body.places)].toSorted(),
    sourceText: null,
    placeText: null,
  }
}

/** The first of those that are alike that nobody wrote yet, also none that was taken out. */
async function freeId(
  ctx: DistrictContext,
  stage: BudgetStage,
  year: number,
  line: { readonly owner: string; readonly facts: BudgetFacts },
): Promise<string> {
  for (let nth = 1; ; nth += 1) {
    const id = idOfLine(stage, year, { ...line, nth })
    if ((await findHandLine(ctx, id)) === undefined) return id
  }
}

type Written = AnswerOf<typeof contract.addBudgetLine>

export async function addLine(
  ctx: DistrictContext,
  { stage, year, owner, facts: body }: BodyOf<typeof contract.addBudgetLine>,
): Promise<Written> {
  const owners = await gatherOwners(ctx)
  const onBehalf = requireWrite(ctx, owner, stage, owners)
  const facts = requireFacts(body, stage, owners)
  await holdBudget(ctx, { year, stage })
  const id = await freeId(ctx, stage, year, { owner, facts })
  await insertHandLine(ctx, { stage, year }, { rowId: ctx.newId(), id, owner, facts })
  const detail = { tahap: stage, tahun: year, pemilik: owner, revisi: 1 }
  writeTrail(ctx, { kab: ctx.kab, act: onBehalf ? 'budget.written-for' : 'budget.written', subject: id, detail })
  return { id, revision: 1 }
}

interface Held {
  readonly line: HandLine
  readonly owners: Owners
  readonly onBehalf: boolean
}

/** Throws `tidak-ditemukan` for what is no line by hand, `tidak-boleh` for another's, `keadaan-berubah` for one that was taken out. */
async function requireHandLine(ctx: DistrictContext, id: string): Promise<Held> {
  const line = await findHandLine(ctx, id)
  if (line === undefined) throw new Problem('tidak-ditemukan')
  const owners = await gatherOwners(ctx)
  const onBehalf = requireWrite(ctx, line.owner, line.stage, owners)
  if (line.isRemoved) throw new Problem('keadaan-berubah')
  return { line, owners, onBehalf }
}

export async function changeLine(
  ctx: DistrictContext,
  id: string,
  { revision: seen, facts: body }: BodyOf<typeof contract.changeBudgetLine>,
): Promise<Written> {
  const { line, owners, onBehalf } = await requireHandLine(ctx, id)
  const { rowId, stage, year, owner } = line
  const facts = requireFacts(body, stage, owners)
  const revision = seen + 1
  if (!(await replaceHandLine(ctx, { rowId, revision }, facts))) throw new Problem('keadaan-berubah')
  const detail = { tahap: stage, tahun: year, pemilik: owner, revisi: revision }
  writeTrail(ctx, { kab: ctx.kab, act: onBehalf ? 'budget.written-for' : 'budget.written', subject: id, detail })
  return { id, revision }
}

export async function removeLine(ctx: DistrictContext, id: string, seen: number): Promise<{ done: true }> {
  const { rowId, stage, year, owner } = (await requireHandLine(ctx, id)).line
  if (!(await removeHandLine(ctx, { rowId, revision: seen + 1 }))) throw new Problem('keadaan-berubah')
  const detail = { tahap: stage, tahun: year, pemilik: owner, revisi: seen + 1 }
  writeTrail(ctx, { kab: ctx.kab, act: 'budget.removed', subject: id, detail })
  return { done: true }
}
