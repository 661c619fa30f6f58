/**
 * A line with the row that it came from, every time that it came, and what is to be looked at in it.
 */
import type { BudgetLineDetail } from '@konvergen/contract/budget.ts'
import { checkLine } from '@konvergen/core/budget/check-line.ts'
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { gatherNomenclature, isListedIn } from '../plan/door.ts'
import { gatherLine } from './kept-lines.ts'
import { gatherOwners, mayWrite } from './owners.ts'
import { presentLine } from './present-line.ts'
import { type LineWriting, readLineWritings } from './store.ts'
import { readHandRevisions } from './writing-store.ts'

type History = BudgetLineDetail['history']

/** Files that brought it, and each writing by hand, the newest first. */
async function readHistory(ctx: DistrictContext, writings: readonly LineWriting[]): Promise<History> {
  const byHand = writings.find(({ file }) => file === null)
  const revisions = byHand === undefined ? [] : await readHandRevisions(ctx, byHand.rowId)
  const files = writings.filter(({ file }) => file !== null)
  const people = await namesOf(ctx.db, [...new Set([...files, ...revisions].map(({ by }) => by))])
  const all = [
    ...files.map(({ fileName, state, row, rupiah, by, at }) => ({
      fileName,
      state,
      row,
      revision: null,
      title: null,
      rupiah,
      isRemoved: false,
      by,
      at,
    })),
    ...revisions.map(({ revision, content, by, at }) => ({
      fileName: null,
      state: null,
      row: null,
      revision,
      title: content?.title ?? null,
      rupiah: content?.rupiah ?? null,
      isRemoved: content === null,
      by,
      at,
    })),
  ]
  return all
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map((each) => ({ ...each, by: people.get(each.by) ?? each.by, at: each.at.toISOString() }))
}

/** Throws `tidak-ditemukan`. */
export async function lookAtLine(ctx: DistrictContext, id: string): Promise<BudgetLineDetail> {
  const found = await gatherLine(ctx, id)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  const { counts, ...line } = found
  const isVillage = isVillageStage(line.stage)
  const [owners, nomenclature] = [await gatherOwners(ctx), isVillage ? null : await gatherNomenclature(ctx, line.year)]
  const writings = await readLineWritings(ctx, id)
  const shown = presentLine(line, owners, nomenclature)
  return {
    ...shown,
    counts,
    mayWrite: line.origin === 'tangan' && counts && mayWrite(ctx, shown.owner),
    remarks: checkLine(line, isVillage, isListedIn(nomenclature)).map(({ code, params }) => ({
      code,
      row: line.row,
      cell: null,
      read: null,
      params: { ...params },
    })),
    raw: (writings.find(({ file }) => file === line.file)?.raw ?? []).map((cell) => ({ ...cell })),
    history: await readHistory(ctx, writings),
  }
}
