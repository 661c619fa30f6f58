/** What needs attention in a file, on the page and as a list to send back to the office that made it. */
import { downloadIssues, type ImportPreview } from '@konvergen/contract/intake.ts'
import { addressOf } from '../../app/call.ts'
import { IssueList } from '../../parts/issue-list.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function PreviewIssues({ kab, preview }: { kab: string; preview: ImportPreview }) {
  const t = useText()
  const { language } = useSay()
  const download = addressOf(downloadIssues, { kab, id: preview.import.id }, { bahasa: language })
  return <IssueList title={t(PREVIEW.issues)} issues={preview.issues} download={download} />
}
