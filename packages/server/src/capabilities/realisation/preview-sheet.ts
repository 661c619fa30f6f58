/**
 * A sheet of an office that came back: each row as it would be kept, with what is wrong or has to be explained. Nothing is kept.
 */
import type { ReportPreview } from '@konvergen/contract/realisation-files.ts'
import { mayBeWritten } from '@konvergen/core/realisation/quarter-step.ts'
import { standActivity } from '@konvergen/core/realisation/stand-activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherOffices } from '../plan/door.ts'
import { tellNothing } from '../trail/door.ts'
import { gatherYear, quarterOf } from './gather-year.ts'
import { type Judged, judgeRows } from './judge-sheet-row.ts'
import { requireReport } from './permit-office.ts'
import { otherSheet, type SheetFile } from './read-sheet-file.ts'

export async function previewSheet(ctx: DistrictContext, { owner, rows, file }: SheetFile): Promise<ReportPreview> {
  const { kab, year, quarter, office } = owner
  if (kab !== ctx.kab) throw otherSheet(`Lembar ini milik kabupaten ${kab}.`, `This sheet is of the district ${kab}.`)
  const offices = await gatherOffices(ctx)
  requireReport(ctx, office, offices)
  const realised = await gatherYear(ctx, { year, office })
  const known = new Map(
    realised.tracked.map(({ plan, rows: reports }): [string, Judged] => [
      plan.id,
      { ...plan, rows: reports, demandsOf: (all) => standActivity(plan, all, quarter, realised.rules).demands },
    ]),
  )
  const judged = judgeRows(rows, { known, quarter, strange: 'id-asing', first: new Map() })
  tellNothing(ctx)
  return {
    file,
    year,
    quarter,
    office,
    officeName: offices.nameOf(office),
    isOpen: mayBeWritten(quarterOf(realised, office, quarter).state),
    rows: judged,
    unnamed: [...known.keys()].filter((id) => !judged.some((row) => row.id === id)).length,
  }
}
