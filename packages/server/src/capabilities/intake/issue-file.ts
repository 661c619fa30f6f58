/** The issues of a file as a file of their own, for the office that has to mend it. */
import type { downloadIssues } from '@konvergen/contract/intake.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { writeIssuesCsv } from '@konvergen/papers/ansit/write-issues-csv.ts'
import { writeIssuesXlsx } from '@konvergen/papers/ansit/write-issues-xlsx.ts'

export interface IssueFile {
  readonly name: string
  readonly bytes: string | Uint8Array
  readonly mediaType?: string
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function issueFile(
  name: string,
  issues: readonly Issue[],
  { bentuk = 'csv', bahasa = 'id' }: QueryOf<typeof downloadIssues>,
): Promise<IssueFile> {
  if (bentuk === 'csv') return { name: `${name}.csv`, bytes: writeIssuesCsv(issues, bahasa) }
  return { name: `${name}.xlsx`, bytes: await writeIssuesXlsx(issues, bahasa), mediaType: XLSX }
}
