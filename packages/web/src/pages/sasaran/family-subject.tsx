/** What a family may ask about its data, where the role may answer it: all that is held and who looked, and the end of its identity. */
import { eraseFamily, type FamilyReport, reportFamily } from '@konvergen/contract/family-privacy.ts'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { AskPurpose } from '../../parts/subject/ask-purpose.tsx'
import { EraseIdentity } from '../../parts/subject/erase-identity.tsx'
import { FAMILY_SUBJECT } from '../../text/families.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import { FamilyReportCard } from './family-report.tsx'

interface SubjectProps {
  readonly kab: string
  readonly id: string
  readonly isErased: boolean
}

export function FamilySubject({ kab, id, isErased }: SubjectProps) {
  const t = useText()
  const may = useMay()
  const [asking, setAsking] = useState<'laporan' | 'hapus' | null>(null)
  const [report, setReport] = useState<FamilyReport | null>(null)
  const close = () => setAsking(null)
  const [mayReport, mayErase] = [may('privacy.report-family', kab), may('privacy.erase-family', kab) && !isErased]
  if (!mayReport && !mayErase) return null
  if (report !== null) return <FamilyReportCard report={report} onClose={() => setReport(null)} />
  return (
    <div className="tanpa-cetak">
      <Card title={t(SUBJECT.title)} hint={t(FAMILY_SUBJECT.hint)}>
        <div className={styles['acts']}>
          {mayReport && <Button onClick={() => setAsking('laporan')}>{t(SUBJECT.report)}</Button>}
          {mayErase && (
            <Button look="danger" onClick={() => setAsking('hapus')}>
              {t(SUBJECT.erase)}
            </Button>
          )}
        </div>
      </Card>
      {asking === 'laporan' && (
        <AskPurpose
          title={SUBJECT.report}
          body={FAMILY_SUBJECT.reportBody}
          go={SUBJECT.make}
          going={SUBJECT.making}
          ask={(tujuan) => call(reportFamily, { params: { kab, id }, body: { tujuan } })}
          onAnswer={(made) => {
            setReport(made)
            close()
          }}
          onClose={close}
        />
      )}
      {asking === 'hapus' && (
        <EraseIdentity
          kab={kab}
          title={FAMILY_SUBJECT.eraseTitle}
          body={[FAMILY_SUBJECT.eraseBody, FAMILY_SUBJECT.eraseAgain]}
          erase={(alasan) => call(eraseFamily, { params: { kab, id }, body: { alasan } })}
          onClose={close}
        />
      )}
    </div>
  )
}
