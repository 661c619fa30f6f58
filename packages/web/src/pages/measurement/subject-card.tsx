/** What the family of a child may ask for. */
import { eraseChild, reportChild } from '@konvergen/contract/privacy.ts'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { SubjectRights } from '../../parts/subject/subject-rights.tsx'
import { SUBJECT } from '../../text/subject.ts'
import { ReportCard } from './report-card.tsx'

interface SubjectCardProps {
  readonly kab: string
  readonly id: string
  readonly isErased: boolean
}

export function SubjectCard({ kab, id, isErased }: SubjectCardProps) {
  const may = useMay()
  const params = { kab, id }
  return (
    <SubjectRights
      kab={kab}
      hint={SUBJECT.hint}
      reportBody={SUBJECT.reportBody}
      eraseTitle={SUBJECT.eraseTitle}
      eraseBody={[SUBJECT.eraseBody, SUBJECT.eraseAgain]}
      report={may('privacy.report', kab) ? (tujuan) => call(reportChild, { params, body: { tujuan } }) : null}
      erase={may('privacy.erase', kab) && !isErased ? (alasan) => call(eraseChild, { params, body: { alasan } }) : null}
      shownBy={ReportCard}
    />
  )
}
