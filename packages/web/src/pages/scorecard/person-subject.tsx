/** What somebody of the first 1,000 days may ask about their data. */
import { eraseHpk, type HpkReport, reportHpk } from '@konvergen/contract/hpk-privacy.ts'
import type { VillagePerson } from '@konvergen/contract/scorecard.ts'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { HpkHeldTables } from '../../parts/subject/hpk-held.tsx'
import { SubjectReport } from '../../parts/subject/subject-report.tsx'
import { SubjectRights } from '../../parts/subject/subject-rights.tsx'
import { HPK_SUBJECT } from '../../text/subject.ts'
import type { OfVillage } from './use-scorecard-acts.ts'

function PersonReport({ report: { dipegang, dilihat }, onClose }: { report: HpkReport; onClose: () => void }) {
  return (
    <SubjectReport looks={dilihat} onClose={onClose}>
      <HpkHeldTables held={dipegang} />
    </SubjectReport>
  )
}

export function PersonSubject({ params: { kab, desa }, person }: { params: OfVillage; person: VillagePerson }) {
  const may = useMay()
  const params = { kab, id: person.id }
  const mayErase = may('privacy.erase-hpk', kab, desa) && !person.terhapus
  return (
    <SubjectRights
      kab={kab}
      hint={HPK_SUBJECT.hint}
      reportBody={HPK_SUBJECT.reportBody}
      eraseTitle={HPK_SUBJECT.eraseTitle}
      eraseBody={[HPK_SUBJECT.eraseBody, HPK_SUBJECT.eraseElsewhere]}
      report={may('privacy.report-hpk', kab, desa) ? (tujuan) => call(reportHpk, { params, body: { tujuan } }) : null}
      erase={mayErase ? (alasan) => call(eraseHpk, { params, body: { alasan } }) : null}
      shownBy={PersonReport}
    />
  )
}
