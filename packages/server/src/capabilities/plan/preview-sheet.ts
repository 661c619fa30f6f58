/**
 * A sheet that came back: each row as it would be kept, with what is wrong or to be looked at. Nothing is kept.
 */
import type { SheetPreview, SheetRow } from '@konvergen/contract/plan.ts'
import { canonicalJson, type Json } from '@konvergen/core/kit/canonical-json.ts'
import { type ActivityFacts, inOrder } from '@konvergen/core/plan/activity.ts'
import { checkActivity } from '@konvergen/core/plan/check-activity.ts'
import { type CellRemark, foldedName, type RowCells, type RowGround, readActivityRow, villageNames } from '@konvergen/core/plan/read-row.ts'
import { type Remark, remark, severityOf } from '@konvergen/core/plan/remarks.ts'
import { type ReadPlanSheet, readPlanSheet } from '@konvergen/sources/plan-sheet/read-plan-sheet.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'
import { tellNothing } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { gatherDefinitions, gatherNomenclature, gatherOffices, requireWrite } from './plan-ground.ts'
import { factsOf, isListedIn } from './present-activity.ts'
import { readActivities, type StoredActivity } from './store.ts'

function other(sebab: string, reason: string): Problem {
  return new Problem('templat-lain', { sebab, reason })
}

export interface SheetFile extends ReadPlanSheet {
  readonly file: string
}

/** The step before the transaction. Throws `berkas-tidak-terbaca`, or `templat-lain` where its first line or its heads are not there. */
export async function readSheetFile({ name, bytes }: UploadedFile): Promise<SheetFile> {
  const read = await readWorkbookInWorker(bytes, name)
  if (!read.ok) throw problemFromIssue('berkas-tidak-terbaca', read.issue)
  const sheet = readPlanSheet(read.workbook.sheets)
  if (sheet === null)
    throw other(
      'Baris pertama atau judul kolomnya tidak ditemukan; unduh lembar rencana lagi dan salin isinya ke sana.',
      'Its first line or the heads of its columns were not found; download the sheet again and copy your rows into it.',
    )
  return { ...sheet, file: name }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const placed = (found: readonly Remark[]): CellRemark[] => found.map((each) => ({ ...each, column: null, cell: null, read: null }))

/** The activity that a row goes on from, by its id and the revision that it was downloaded with. */
function goesOnFrom(
  cells: RowCells,
  known: ReadonlyMap<string, StoredActivity>,
): { readonly stored: StoredActivity | null; readonly remarks: CellRemark[] } {
  const { id, revision } = cells
  if (id === undefined) return { stored: null, remarks: [] }
  const at = { cell: id.cell, read: id.text }
  const stored = UUID.test(id.text) ? known.get(id.text) : undefined
  if (stored === undefined) return { stored: null, remarks: [{ ...remark('id-asing'), column: 'id', ...at }] }
  if (Number(revision?.text) !== stored.revision) return { stored, remarks: [{ ...remark('revisi-usang'), column: 'revision', ...at }] }
  return { stored, remarks: [] }
}

interface Row {
  readonly row: number
  readonly stored: StoredActivity | null
  readonly facts: ActivityFacts | null
  readonly remarks: readonly CellRemark[]
}

/** Rows that say the very same, and rows of one activity, are one too many. */
function doubles(rows: readonly Row[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>()
  const found = new Map<number, number>()
  for (const { row, stored, facts } of rows) {
    if (facts === null) continue
    const keys = [JSON.stringify(facts), ...(stored === null ? [] : [stored.id])]
    const earlier = keys.map((key) => first.get(key)).find((each) => each !== undefined)
    if (earlier !== undefined) found.set(row, earlier)
    for (const key of keys) if (!first.has(key)) first.set(key, row)
  }
  return found
}

function factsText(facts: ActivityFacts): string {
  return canonicalJson(inOrder(factsOf(facts)) as unknown as Json)
}

function doesOf({ stored, facts, remarks }: Row): SheetRow['does'] {
  if (facts === null || remarks.some((each) => severityOf(each) === 'galat')) return 'ditolak'
  if (stored === null) return 'baru'
  return factsText(facts) === factsText(stored) ? 'tetap' : 'ubah'
}

async function gatherGround(ctx: DistrictContext, year: number): Promise<RowGround> {
  const desa = (await readDesa(ctx)).filter(({ validTo }) => validTo === null)
  return { villages: villageNames(desa), indicators: new Set((await gatherDefinitions(ctx, year)).map(({ code }) => code)) }
}

export async function previewSheet(ctx: DistrictContext, { owner, rows, file }: SheetFile): Promise<SheetPreview> {
  const { kab, year, office } = owner
  if (kab !== ctx.kab) throw other(`Lembar ini milik kabupaten ${kab}.`, `This sheet is of the district ${kab}.`)
  const offices = await gatherOffices(ctx)
  requireWrite(ctx, office, offices)
  const stored = await readActivities(ctx, { year, office })
  const [ground, isListed] = [await gatherGround(ctx, year), isListedIn(await gatherNomenclature(ctx, year))]
  const known = new Map(stored.map((activity) => [activity.id, activity]))
  const titles = new Map(stored.map(({ id, title }) => [foldedName(title), id]))
  const read = rows.map(({ row, cells }): Row => {
    const before = goesOnFrom(cells, known)
    const { facts, remarks } = readActivityRow(cells, ground)
    const checked = facts === null ? [] : checkActivity(facts, isListed)
    const alike = facts === null ? undefined : titles.get(foldedName(facts.title))
    const isAlike = alike !== undefined && before.stored === null && cells.id === undefined
    return {
      row,
      stored: before.stored,
      facts,
      remarks: [...before.remarks, ...remarks, ...placed(checked), ...placed(isAlike ? [remark('nama-ganda')] : [])],
    }
  })
  const twice = doubles(read)
  const named = new Set(read.flatMap(({ stored: activity }) => activity?.id ?? []))
  tellNothing(ctx)
  return {
    file,
    year,
    office,
    officeName: offices.nameOf(office),
    rows: read.map((one) => {
      const pertama = twice.get(one.row)
      const all = pertama === undefined ? one : { ...one, remarks: [...one.remarks, ...placed([remark('baris-ganda', { pertama })])] }
      return {
        row: one.row,
        id: one.stored?.id ?? null,
        revision: one.stored?.revision ?? null,
        does: doesOf(all),
        facts: one.facts === null ? null : factsOf(one.facts),
        remarks: all.remarks.map((each) => ({ ...each, params: { ...each.params } })),
      }
    }),
    unnamed: stored.filter(({ id }) => !named.has(id)).length,
  }
}
