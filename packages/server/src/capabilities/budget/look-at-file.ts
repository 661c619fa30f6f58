/**
 * A budget file: what was read of it and how, what is wrong, and how it differs from what counts, or from another file of its stage and year.
 */
import type { BudgetDifference, BudgetFileDetail, readBudgetFile } from '@konvergen/contract/budget.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { type ComparedLine, compareLines, sumOfLines } from '@konvergen/core/budget/compare-lines.ts'
import { BUDGET_REMARK_CODES } from '@konvergen/core/budget/remarks.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { readBudgetLines, readCountingParts } from './line-store.ts'
import { gatherOwners, mayWrite, type Owners } from './owners.ts'
import { findFile, listFiles, readFileLines, readParts, type StoredFile } from './store.ts'

const PER_PAGE = 100
const MOST_SHOWN = 300

type Lines = { readonly name: string | null; readonly lines: readonly ComparedLine[] }

/** Of the owners of the file: the lines of the other file, else those that count. */
async function readOther(
  ctx: DistrictContext,
  { stage, year }: StoredFile,
  other: StoredFile | null,
  owners: readonly string[],
): Promise<Lines> {
  const own = new Set(owners)
  if (other !== null) {
    const lines = await readFileLines(ctx, other.id)
    return { name: other.fileName, lines: lines.filter(({ owner }) => own.has(owner)) }
  }
  const counting = await readBudgetLines(ctx, { year, stages: [stage], owners })
  const names = new Set(counting.flatMap(({ fileName }) => fileName ?? []))
  const lines = counting.map(({ office, village, ...line }) => ({ ...line, owner: office ?? village ?? '' }))
  return { name: lines.length === 0 ? null : [...names].slice(0, 3).join(', '), lines }
}

function presentDifference(before: Lines, after: readonly ComparedLine[], { nameOf }: Owners): BudgetDifference {
  const compared = compareLines(before.lines, after)
  const count = (what: string) => compared.differences.filter((each) => each.what === what).length
  return {
    withFile: before.name,
    added: count('baru'),
    gone: count('hilang'),
    changed: count('berubah'),
    same: compared.same,
    before: compared.before,
    after: compared.after,
    shown: compared.differences.slice(0, MOST_SHOWN).map(({ what, line: { id, owner, code, title }, before: was, after: is }) => ({
      what,
      id,
      ownerName: nameOf(owner),
      code,
      title,
      before: was,
      after: is,
    })),
  }
}

async function requireOther(ctx: DistrictContext, id: string, { stage, year }: StoredFile): Promise<StoredFile> {
  const other = await findFile(ctx, id)
  if (other === undefined || other.stage !== stage || other.year !== year) throw new Problem('tidak-ditemukan')
  return other
}

/** Throws `tidak-ditemukan`. */
export async function lookAtFile(
  ctx: DistrictContext,
  id: string,
  { dengan, catatan, halaman = 1 }: QueryOf<typeof readBudgetFile>,
): Promise<BudgetFileDetail> {
  const file = await findFile(ctx, id)
  if (file === undefined) throw new Problem('tidak-ditemukan')
  const other = dengan === undefined ? null : await requireOther(ctx, dengan, file)
  const owners = await gatherOwners(ctx)
  const parts = await readParts(ctx, [id])
  const ids = parts.map(({ owner }) => owner)
  const lines = await readFileLines(ctx, id)
  const counting = await readCountingParts(ctx, { year: file.year, stages: [file.stage], owners: ids })
  const counts = new Set(counting.flatMap(({ file: each, owner }) => (each === id ? [owner] : [])))
  const { reading, uploadedBy, appliedBy, endedBy, state } = file
  const people = await namesOf(
    ctx.db,
    [uploadedBy, appliedBy, endedBy].flatMap((by) => by ?? []),
  )
  const nameOf = (by: string | null): string | null => (by === null ? null : (people.get(by) ?? by))
  const chosen = catatan === undefined ? reading.remarks : reading.remarks.filter(({ code }) => code === catatan)
  const isMine = parts.length === 0 ? uploadedBy === ctx.actor.id : ids.every((owner) => mayWrite(ctx, owner))
  return {
    id,
    stage: file.stage,
    year: file.year,
    fileName: file.fileName,
    state,
    uploadedBy: nameOf(uploadedBy) ?? '',
    uploadedAt: file.uploadedAt.toISOString(),
    appliedBy: nameOf(appliedBy),
    appliedAt: file.appliedAt?.toISOString() ?? null,
    endedBy: nameOf(endedBy),
    endedAt: file.endedAt?.toISOString() ?? null,
    reason: file.reason,
    mayDecide: isMine && (state === 'dibaca' || state === 'berlaku'),
    sheet: reading.sheet,
    headRow: reading.headRow,
    columns: reading.columns.map((column) => ({ ...column })),
    rows: reading.rows,
    lines: lines.length,
    leftOut: reading.leftOut,
    total: sumOfLines(lines),
    owners: parts.map(({ owner, lines: n }) => ({ owner, name: owners.nameOf(owner), lines: n, counts: counts.has(owner) })),
    totals: reading.totals.map((total) => ({ ...total })),
    remarkCounts: BUDGET_REMARK_CODES.flatMap((code) => {
      const n = reading.remarks.filter((remark) => remark.code === code).length
      return n === 0 ? [] : [{ code, n }]
    }),
    remarks: chosen.slice((halaman - 1) * PER_PAGE, halaman * PER_PAGE).map((remark) => ({ ...remark, params: { ...remark.params } })),
    difference: presentDifference(await readOther(ctx, file, other, ids), lines, owners),
    others: (await listFiles(ctx, file.year, file.stage)).flatMap(({ id: each, fileName, appliedAt }) =>
      each === id || appliedAt === null ? [] : [{ id: each, fileName, at: appliedAt.toISOString() }],
    ),
  }
}
