/**
 * A heading that was found wrongly is corrected by whoever sees the rows. It is remembered with the meaning of the columns once the table is applied
 * (`upload-sheet.ts`).
 */
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { chooseSheetHeading } from '@konvergen/contract/sheets.ts'
import { tableWithHeading } from '@konvergen/sources/office-sheet/find-table.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { knownAreas } from './known-areas.ts'
import { holdForDecision, openTable } from './open-sheet.ts'
import { updateSheetReading } from './sheet-store.ts'
import { asKept } from './upload-sheet.ts'

type Rows = BodyOf<typeof chooseSheetHeading>

const rowsOf = ({ top, bottom }: { readonly top: number; readonly bottom: number }) => ({ barisJudul: `${top + 1}-${bottom + 1}` })

export async function chooseHeading(ctx: DistrictContext, id: string, { lembar, dari, sampai }: Rows): Promise<{ done: true }> {
  const stored = await holdForDecision(ctx, id)
  if (stored.state !== 'staged') throw new Problem('keadaan-berubah')
  const opened = await openTable(ctx, stored, lembar)
  if (opened === null) throw new Problem('tidak-ditemukan')
  const found = tableWithHeading(opened.sheet, { top: dari - 1, bottom: sampai - 1 }, await knownAreas(ctx))
  if (found === null)
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Baris itu bukan judul: paling banyak empat baris, berisi teks, dan masih ada baris data di bawahnya.',
      reason: 'Those rows are no heading: four at most, with text in them, and rows of data below.',
    })
  const tables = stored.reading.tables.map((kept, index) => (index === lembar ? asKept(opened.sheet, found) : kept))
  await updateSheetReading(ctx, id, { ...stored.reading, tables })
  const detail = { lembar, ...changesOf(rowsOf(opened.kept), rowsOf(found)) }
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.sheet-heading', subject: id, detail })
  return { done: true }
}
