/** How far it is: entries with their proof, the sum of those that stand, the documents that prove them. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { Evidence } from '../../parts/evidence/evidence.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { sayProgress } from './commitment-words.ts'
import { EntryLine } from './entry-line.tsx'
import { ProgressForm } from './progress-form.tsx'

export function ProgressCard({ kab, commitment }: { kab: string; commitment: CommitmentDetail }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { id, rincian, bolehLapor, keadaan } = commitment
  const isOpen = bolehLapor && keadaan !== 'ditarik'
  return (
    <Card title={t(COMMITMENT.progress)} hint={sayProgress(commitment, t, say) ?? t(COMMITMENT.noProgress)}>
      <ul className={styles['items']}>
        {rincian.map((entry) => (
          <EntryLine key={entry.id} kab={kab} commitment={commitment} entry={entry} canStrike={isOpen && keadaan !== 'dipenuhi'} />
        ))}
      </ul>
      {isOpen && <ProgressForm kab={kab} commitment={commitment} />}
      {may('documents.read', kab) && (
        <section className={styles['documents']}>
          <h3>{t(COMMITMENT.documents)}</h3>
          <Evidence kab={kab} thing={{ jenis: 'komitmen', id }} isOpen={isOpen && may('documents.keep', kab)} />
        </section>
      )}
    </Card>
  )
}
