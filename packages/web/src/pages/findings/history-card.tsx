/** What became of a finding, the latest first. */
import type { FindingAnswer } from '@konvergen/contract/findings.ts'
import { Card } from '../../parts/card.tsx'
import { FINDING, FINDINGS } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './findings-page.module.css'

export function HistoryCard({ answer: { riwayat } }: { answer: FindingAnswer }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(FINDING.history)}>
      <ol className={styles['steps']}>
        {riwayat.map(({ langkah, catatan, lembaga, angka, oleh, pada }) => (
          <li key={`${pada} ${langkah}`}>
            <strong>{t(FINDING[`step-${langkah}`], { lembaga: lembaga ?? t(FINDINGS.secretariat) })}</strong>
            {angka !== null && ` (${angka.map(({ value }) => say.number(value)).join(' · ')})`}
            {catatan !== null && <p>{catatan}</p>}
            <p className={styles['quiet']}>{t(FINDING.by, { pada: say.moment(pada), oleh: oleh ?? t(FINDING.program) })}</p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
