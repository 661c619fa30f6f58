/** A commitment is changed. Whoever comes second keeps what they wrote, sees what stands now, and saves again on top of it. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { useState } from 'react'
import { ProblemError } from '../../app/call.ts'
import { forgetCommitments } from '../../app/commitment-queries.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { draftOf, type PledgeDraft, readDraft } from './pledge-draft.ts'
import { PledgeFields } from './pledge-fields.tsx'
import { useCommitmentActs } from './use-commitment-acts.ts'

interface ChangeFormProps {
  readonly kab: string
  readonly commitment: CommitmentDetail
  readonly onDone: () => void
}

const LEAST_REASON = 3

export function ChangeForm({ kab, commitment, onDone }: ChangeFormProps) {
  const t = useText()
  const { change } = useCommitmentActs(kab, commitment.id)
  const asksName = commitment.lembaga === null && commitment.wilayah === null && commitment.pihak !== 'perorangan'
  const [draft, setDraft] = useState<PledgeDraft>(() => draftOf({ ...commitment, nama: asksName ? commitment.sebutan : null }))
  const [base, setBase] = useState(commitment.revisi)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isMoved = commitment.tenggat !== null && commitment.tenggat !== (draft.tenggat === '' ? null : draft.tenggat)
  const isReasoned = !isMoved || reason.trim().length >= LEAST_REASON
  const isStale = change.error instanceof ProblemError && change.error.code === 'keadaan-berubah'
  const [latest] = commitment.riwayat
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const komitmen = readDraft(draft, asksName)
        if (komitmen === null || !isReasoned || change.isPending) return
        change.mutate({ dasar: base, komitmen, alasan: isMoved ? reason.trim() : null }, { onSuccess: onDone })
      }}
    >
      <PledgeFields kab={kab} draft={draft} asksName={asksName} isTried={isTried} onChange={(next) => setDraft({ ...draft, ...next })} />
      {isMoved && (
        <TextField
          label={t(COMMITMENT.moveReason)}
          maxLength={500}
          wrong={isTried && !isReasoned ? t(COMMITMENT.reasonWrong) : undefined}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      {isStale && (
        <Note
          tone="attention"
          title={t(COMMITMENT.stale)}
          acts={
            <Button
              onClick={() => {
                change.reset()
                void forgetCommitments(kab)
              }}
            >
              {t(COMMITMENT.loadNewest)}
            </Button>
          }
        />
      )}
      {commitment.revisi !== base && latest !== undefined && (
        <Note
          tone="caution"
          title={t(COMMITMENT.nowStands, { n: latest.revisi, who: latest.oleh, isi: latest.uraian })}
          acts={<Button onClick={() => setBase(commitment.revisi)}>{t(SHELL.again)}</Button>}
        />
      )}
      {change.error !== null && !isStale && <ProblemNote problem={change.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={change.isPending || commitment.revisi !== base}>
          {t(COMMITMENT.save)}
        </Button>
        <Button onClick={onDone}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
