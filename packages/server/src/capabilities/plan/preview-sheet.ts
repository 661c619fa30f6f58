/**
 * A sheet that came back: each row as it would be kept, with what is wrong or to be looked at. Nothing is kept.
 */
import type { SheetPreview } from '@konvergen/contract/plan.ts'
import { checkActivity, sumPlaces } from '@konvergen/core/plan/check-activity.ts'
import { foldedName, type RowGround, readActivityRow, villageNames } from '@konvergen/core/plan/read-row.ts'
import { remark } from '@konvergen/core/plan/remarks.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { tellNothing } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { doesOf, doubles, goesOnFrom, type JudgedRow, placed } from './judge-rows.ts'
import { gatherDefinitions, gatherNomenclature, gatherOffices, requireWrite } from './plan-ground.ts'
import { factsOf, isListedIn } from './present-activity.ts'
import { otherSheet, type SheetFile } from './read-sheet-file.ts'
import { readActivities } from './store.ts'

async function gatherGround(ctx: DistrictContext, year: number): Promise<RowGround> {
  const desa = (await readDesa(ctx)).filter(({ validTo }) => validTo === null)
  return { villages: villageNames(desa), indicators: new Set((await gatherDefinitions(ctx, year)).map(({ code }) => code)) }
}

export async function previewSheet(ctx: DistrictContext, { owner, rows, file }: SheetFile): Promise<SheetPreview> {
  const { kab, year, office } = owner
  if (kab !== ctx.kab) throw otherSheet(`Lembar ini milik kabupaten ${kab}.`, `This sheet is of the district ${kab}.`)
  const offices = await gatherOffices(ctx)
  requireWrite(ctx, office, offices)
  const stored = await readActivities(ctx, { year, office })
  const [ground, isListed] = [await gatherGround(ctx, year), isListedIn(await gatherNomenclature(ctx, year))]
  const known = new Map(stored.map((activity) => [activity.id, activity]))
  const titles = new Map(stored.map(({ id, title }) => [foldedName(title), id]))
  const read = rows.map(({ row, cells }): JudgedRow => {
    const before = goesOnFrom(cells, known)
    const { facts, remarks } = readActivityRow(cells, ground)
    const checked = facts === null ? [] : checkActivity(facts, sumPlaces(facts.places), isListed)
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
