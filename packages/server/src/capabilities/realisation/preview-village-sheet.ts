/**
 * A sheet of one village or of many that came back: each row as it would be kept, with what is wrong or has to be explained. Nothing is kept.
 */
import type { VillageSheetPreview } from '@konvergen/contract/village-realisation-files.ts'
import { mayBeWritten } from '@konvergen/core/realisation/quarter-step.ts'
import { inOrder } from '@konvergen/core/realisation/realisation.ts'
import { standLine } from '@konvergen/core/realisation/village-line.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { tellNothing } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { gatherVillages, villageQuarter } from './gather-villages.ts'
import { type Judged, judgeRows } from './judge-sheet-row.ts'
import { requireReportVillages } from './permit-village.ts'
import { otherSheet, type VillageSheetFile } from './read-sheet-file.ts'
import { villagesOfSheet } from './write-village-reports.ts'

export async function previewVillageSheet(ctx: DistrictContext, { owner, rows, file }: VillageSheetFile): Promise<VillageSheetPreview> {
  const { kab, year, quarter, village } = owner
  if (kab !== ctx.kab) throw otherSheet(`Lembar ini milik kabupaten ${kab}.`, `This sheet is of the district ${kab}.`)
  const villages = await villagesOfSheet(ctx, village)
  await requireReportVillages(ctx, villages)
  const realised = await gatherVillages(ctx, year, villages)
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const closed = new Set(villages.filter((each) => !mayBeWritten(villageQuarter(realised, each, quarter).state)))
  const known = new Map(
    realised.tracked.map(({ plan, rows: reports }): [string, Judged] => [
      plan.id,
      {
        ...plan,
        // A row says nothing of where it happened: it is the village’s.
        rows: reports.map((row) => ({ ...row, ...inOrder({ ...row, places: [] }) })),
        demandsOf: (all) => standLine(plan, all, quarter, realised.rules).demands,
        isClosed: closed.has(plan.village),
      },
    ]),
  )
  const villageOf = new Map(realised.tracked.map(({ plan }) => [plan.id, plan.village]))
  const judged = judgeRows(rows, { known, quarter, strange: 'baris-apbdes-asing', first: new Map() })
  const named = new Set(judged.map(({ id }) => id))
  tellNothing(ctx)
  return {
    file,
    year,
    quarter,
    village,
    rows: judged.map((row) => ({ ...row, villageName: names.get(villageOf.get(row.id ?? '') ?? '') ?? null })),
    unnamed: [...known.keys()].filter((id) => !named.has(id)).length,
  }
}
