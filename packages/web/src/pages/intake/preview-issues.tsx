/** What needs attention in a file, on the page and as a list to send back to the office that made it. */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { IssueList } from '../../parts/issue-list.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { useText } from '../../text/text.ts'
import { IssueLinks } from './issue-links.tsx'

export function PreviewIssues({ kab, preview }: { kab: string; preview: ImportPreview }) {
  const t = useText()
  return <IssueList title={t(PREVIEW.issues)} issues={preview.issues} downloads={<IssueLinks kab={kab} id={preview.import.id} />} />
}
