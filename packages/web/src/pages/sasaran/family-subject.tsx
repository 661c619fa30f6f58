/** What a family may ask about its data, where the role may answer it: all that is held and who looked, and the end of its identity. */
import { type FamilyReport, reportFamily } from '@konvergen/contract/family-privacy.ts'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { FAMILY_SUBJECT } from '../../text/families.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { AskPurpose } from './ask-purpose.tsx'
import { EraseFamily } from './erase-family.tsx'
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
      {asking === 'hapus' && <EraseFamily kab={kab} id={id} onClose={close} />}
    </div>
  )
}
