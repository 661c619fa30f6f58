/** How far it is: entries with their proof, the sum of those that stand, the documents that prove them. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Evidence } from '../../parts/evidence/evidence.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { sayMoney, sayProgress, sayVolume } from './commitment-words.ts'
import { ProgressForm } from './progress-form.tsx'
import { useCommitmentActs } from './use-commitment-acts.ts'

type Entry = CommitmentDetail['rincian'][number]

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

interface EntryLineProps {
  readonly kab: string
  readonly commitment: CommitmentDetail
  readonly entry: Entry
  readonly canStrike: boolean
}

function EntryLine({ kab, commitment, entry, canStrike }: EntryLineProps) {
  const t = useText()
  const say = useSay()
  const { hari, volume, rupiah, uraian, dokumen, oleh, pada, dicoret } = entry
  const facts = [
    ...(volume === null ? [] : [sayVolume(volume, commitment.satuan, t, say)]),
    ...(rupiah === null ? [] : [sayMoney(rupiah, t)]),
    ...(dokumen.length === 0 ? [] : [t(COMMITMENT.proofCount, { n: dokumen.length })]),
    t(COMMITMENT.by, { who: oleh, at: say.day(pada) }),
  ]
  return (
    <li className={dicoret === null ? styles['entry'] : styles['struck']}>
      <h3>{say.day(hari)}</h3>
      <p>{uraian}</p>
      <p className={styles['under']}>{facts.join(' · ')}</p>
      {dicoret !== null && (
        <p className={styles['under']}>{t(COMMITMENT.struck, { who: dicoret.oleh, at: say.day(dicoret.pada), alasan: dicoret.alasan })}</p>
      )}
      {dicoret === null && canStrike && <StrikeForm kab={kab} id={commitment.id} entri={entry.id} />}
    </li>
  )
}

const LEAST_REASON = 3

function StrikeForm({ kab, id, entri }: { kab: string; id: string; entri: string }) {
  const t = useText()
  const { strike } = useCommitmentActs(kab, id)
  const [reason, setReason] = useState<string | null>(null)
  if (reason === null) {
    return (
      <div className={`${styles['acts']} tanpa-cetak`}>
        <Button look="quiet" onClick={() => setReason('')}>
          {t(COMMITMENT.strike)}
        </Button>
      </div>
    )
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim().length >= LEAST_REASON && !strike.isPending) strike.mutate({ entri, alasan: reason.trim() })
      }}
    >
      <TextField label={t(COMMITMENT.reason)} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      {strike.error !== null && <ProblemNote problem={strike.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="danger" disabled={strike.isPending || reason.trim().length < LEAST_REASON}>
          {t(COMMITMENT.strike)}
        </Button>
        <Button onClick={() => setReason(null)}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
