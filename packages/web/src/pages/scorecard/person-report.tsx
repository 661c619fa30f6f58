/** What is held about somebody of the first 1,000 days and who looked, to be read with them and printed for them. */
import type { HpkReport } from '@konvergen/contract/hpk-privacy.ts'
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import { sayTrace } from '@konvergen/core/accounts/traces.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { HpkHeldTables } from '../../parts/subject/hpk-held.tsx'
import { useSay } from '../../text/say.ts'
import { HPK_SUBJECT, SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './scorecard.module.css'

export function PersonReport({ report, onClose }: { report: HpkReport; onClose: () => void }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(SUBJECT.held)}>
      <HpkHeldTables held={report.dipegang} />
      <h3 className={styles['group']}>{t(SUBJECT.looks)}</h3>
      <PlainTable label={t(SUBJECT.looks)} heads={[t(SUBJECT.day), t(HPK_SUBJECT.by), t(HPK_SUBJECT.what)]}>
        {report.dilihat.map(({ id, pada, nama, peran, tindakan, tujuan }) => (
          <tr key={id}>
            <th scope="row">{say.day(pada)}</th>
            <td>{nama ?? peran ?? 'Konvergen'}</td>
            <td>
              {sayTrace(tindakan, say.language)}
              {tujuan !== null && `, ${t(SUBJECT.purposeOf, { purpose: sayPurpose(tujuan, say.language) })}`}
            </td>
          </tr>
        ))}
      </PlainTable>
      <div className={`${styles['acts']} tanpa-cetak`}>
        <PrintButton />
        <Button onClick={onClose}>{t(SUBJECT.closeReport)}</Button>
      </div>
    </Card>
  )
}
