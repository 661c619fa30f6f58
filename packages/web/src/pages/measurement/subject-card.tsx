/** What the family of a child may ask for, where the role may answer it. */
import { type ChildReport, eraseChild } from '@konvergen/contract/privacy.ts'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { EraseIdentity } from '../../parts/subject/erase-identity.tsx'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { AskReport } from './ask-report.tsx'
import styles from './child-page.module.css'
import { ReportCard } from './report-card.tsx'

interface SubjectCardProps {
  readonly kab: string
  readonly id: string
  readonly isErased: boolean
}

export function SubjectCard({ kab, id, isErased }: SubjectCardProps) {
  const t = useText()
  const may = useMay()
  const [asking, setAsking] = useState<'laporan' | 'hapus' | null>(null)
  const [report, setReport] = useState<ChildReport | null>(null)
  const close = () => setAsking(null)
  const [mayReport, mayErase] = [may('privacy.report', kab), may('privacy.erase', kab) && !isErased]
  if (!mayReport && !mayErase) return null
  if (report !== null) return <ReportCard report={report} onClose={() => setReport(null)} />
  return (
    <div className="tanpa-cetak">
      <Card title={t(SUBJECT.title)} hint={t(SUBJECT.hint)}>
        <div className={styles['acts']}>
          {mayReport && <Button onClick={() => setAsking('laporan')}>{t(SUBJECT.report)}</Button>}
          {mayErase && (
            <Button look="danger" onClick={() => setAsking('hapus')}>
              {t(SUBJECT.erase)}
            </Button>
          )}
        </div>
        {asking === 'laporan' && (
          <AskReport
            kab={kab}
            id={id}
            onReport={(made) => {
              setReport(made)
              close()
            }}
            onClose={close}
          />
        )}
        {asking === 'hapus' && (
          <EraseIdentity
            kab={kab}
            title={SUBJECT.eraseTitle}
            body={[SUBJECT.eraseBody, SUBJECT.eraseAgain]}
            erase={(alasan) => call(eraseChild, { params: { kab, id }, body: { alasan } })}
            onClose={close}
          />
        )}
      </Card>
    </div>
  )
}
