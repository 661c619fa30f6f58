/** Everything that is said of a table: of the choice that somebody tries, or of what it was applied with. */
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { downloadSheetIssues } from '@konvergen/contract/sheets.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type IssueFile, issueFile } from './issue-file.ts'
import { trySheet } from './look-at-sheet.ts'
import { requireSheet } from './open-sheet.ts'
import { readSheetOutcomes } from './sheet-store.ts'

type Asked = BodyOf<typeof downloadSheetIssues>

export async function sheetIssues(ctx: DistrictContext, id: string, { pilihan, ...form }: Asked): Promise<IssueFile> {
  const stored = await requireSheet(ctx, id)
  const name = `isu-${stored.file_name.replace(/\.[a-z0-9]+$/i, '')}`
  if (pilihan !== null) return issueFile(name, (await trySheet(ctx, id, pilihan)).isu, form)
  const applied = (await readSheetOutcomes(ctx, id)).findLast((outcome) => outcome.act === 'diterapkan')
  return issueFile(name, applied?.trial.isu ?? stored.reading.issues, form)
}
