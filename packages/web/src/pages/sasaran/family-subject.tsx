/** What a family may ask about its data. */
import { eraseFamily, reportFamily } from '@konvergen/contract/family-privacy.ts'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { SubjectRights } from '../../parts/subject/subject-rights.tsx'
import { FAMILY_SUBJECT } from '../../text/families.ts'
import { FamilyReportCard } from './family-report.tsx'

interface SubjectProps {
  readonly kab: string
  readonly id: string
  readonly isErased: boolean
}

export function FamilySubject({ kab, id, isErased }: SubjectProps) {
  const may = useMay()
  const params = { kab, id }
  return (
    <SubjectRights
      kab={kab}
      hint={FAMILY_SUBJECT.hint}
      reportBody={FAMILY_SUBJECT.reportBody}
      eraseTitle={FAMILY_SUBJECT.eraseTitle}
      eraseBody={[FAMILY_SUBJECT.eraseBody, FAMILY_SUBJECT.eraseAgain]}
      report={may('privacy.report-family', kab) ? (tujuan) => call(reportFamily, { params, body: { tujuan } }) : null}
      erase={may('privacy.erase-family', kab) && !isErased ? (alasan) => call(eraseFamily, { params, body: { alasan } }) : null}
      shownBy={FamilyReportCard}
    />
  )
}
