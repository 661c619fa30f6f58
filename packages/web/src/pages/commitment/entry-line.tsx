/** One entry of progress; one that was struck stays, with its reason. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { sayMoney, sayVolume } from './commitment-words.ts'
import { StrikeForm } from './strike-form.tsx'

interface EntryLineProps {
  readonly kab: string
  readonly commitment: CommitmentDetail
  readonly entry: CommitmentDetail['rincian'][number]
  readonly canStrike: boolean
}

export function EntryLine({ kab, commitment, entry, canStrike }: EntryLineProps) {
  const t = useText()
  const say = useSay()
  const { hari, volume, rupiah, uraian, dokumen, oleh, pada, dicoret } = entry
  const facts = [
    ...(volume === null ? [] : [sayVolume(volume, commitment.satuan, t, say)]),
    ...(rupiah === null ? [] : [sayMoney(rupiah, t, say)]),
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
