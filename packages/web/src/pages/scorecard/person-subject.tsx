/** What somebody may ask about their data, where the role may answer it: all that is held and who looked, and the end of their identity. */
import { eraseHpk, type HpkReport, reportHpk } from '@konvergen/contract/hpk-privacy.ts'
import type { VillagePerson } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { AskPurpose } from '../../parts/subject/ask-purpose.tsx'
import { EraseIdentity } from '../../parts/subject/erase-identity.tsx'
import { HPK_SUBJECT, SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { PersonReport } from './person-report.tsx'
import styles from './scorecard.module.css'
import type { OfVillage } from './use-scorecard-acts.ts'

export function PersonSubject({ params: { kab, desa }, person }: { params: OfVillage; person: VillagePerson }) {
  const t = useText()
  const may = useMay()
  const [asking, setAsking] = useState<'laporan' | 'hapus' | null>(null)
  const [report, setReport] = useState<HpkReport | null>(null)
  const close = () => setAsking(null)
  const mayErase = may('privacy.erase-hpk', kab, desa) && !person.terhapus
  if (!may('privacy.report-hpk', kab, desa)) return null
  const { id } = person
  return (
    <>
      {report !== null && <PersonReport report={report} onClose={() => setReport(null)} />}
      {report === null && (
        <div className="tanpa-cetak">
          <Card title={t(SUBJECT.title)} hint={t(HPK_SUBJECT.hint)}>
            <div className={styles['acts']}>
              <Button onClick={() => setAsking('laporan')}>{t(SUBJECT.report)}</Button>
              {mayErase && (
                <Button look="danger" onClick={() => setAsking('hapus')}>
                  {t(SUBJECT.erase)}
                </Button>
              )}
            </div>
          </Card>
        </div>
      )}
      {asking === 'laporan' && (
        <AskPurpose
          title={SUBJECT.report}
          body={HPK_SUBJECT.reportBody}
          go={SUBJECT.make}
          going={SUBJECT.making}
          ask={(tujuan) => call(reportHpk, { params: { kab, id }, body: { tujuan } })}
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
          title={HPK_SUBJECT.eraseTitle}
          body={[HPK_SUBJECT.eraseBody, HPK_SUBJECT.eraseElsewhere]}
          erase={(alasan) => call(eraseHpk, { params: { kab, id }, body: { alasan } })}
          onClose={close}
        />
      )}
    </>
  )
}
