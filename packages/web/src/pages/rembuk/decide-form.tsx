/** How a clause came out: by consensus, or with votes that are counted. */
import type { ClauseView, OutcomeBody } from '@konvergen/contract/rembuk.ts'
import { RESULTS, WAYS } from '@konvergen/core/rembuk/clause.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { RadioList } from '../../parts/radio-list.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'
import { useClauseActs } from './use-rembuk-acts.ts'

interface DecideFormProps {
  readonly kab: string
  readonly id: string
  readonly clause: ClauseView
  readonly onDone: () => void
}

const VOTES = [
  ['setuju', REMBUK.votesFor],
  ['menolak', REMBUK.votesAgainst],
  ['abstain', REMBUK.abstain],
] as const

export function DecideForm({ kab, id, clause, onDone }: DecideFormProps) {
  const t = useText()
  const { decide } = useClauseActs(kab, id)
  /** What was read out when the form was opened; a change since then is told and not decided on unseen. */
  const [dasar] = useState(clause.revisi)
  const [hasil, setHasil] = useState<OutcomeBody['hasil']>('disepakati')
  const [cara, setCara] = useState<OutcomeBody['cara']>('mufakat')
  const [votes, setVotes] = useState({ setuju: '', menolak: '', abstain: '' })
  const counted = VOTES.every(([name]) => /^\d{1,5}$/.test(votes[name].trim()))
  const suara = { setuju: Number(votes.setuju), menolak: Number(votes.menolak), abstain: Number(votes.abstain) }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (decide.isPending || (cara === 'suara' && !counted)) return
        decide.mutate({ clause: clause.id, dasar, hasil, cara, suara: cara === 'suara' ? suara : null }, { onSuccess: onDone })
      }}
    >
      <RadioList
        label={t(REMBUK.result)}
        options={RESULTS.map((value) => ({ value, label: t(REMBUK[value]) }))}
        value={hasil}
        onChange={setHasil}
      />
      <RadioList
        label={t(REMBUK.way)}
        options={WAYS.map((value) => ({ value, label: t(REMBUK[value]) }))}
        value={cara}
        onChange={setCara}
      />
      {cara === 'suara' && (
        <div className={styles['fields']}>
          {VOTES.map(([name, label]) => (
            <TextField
              key={name}
              label={t(label)}
              inputMode="numeric"
              value={votes[name]}
              onChange={({ target }) => setVotes({ ...votes, [name]: target.value })}
            />
          ))}
        </div>
      )}
      {decide.error !== null && <ProblemNote problem={decide.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={decide.isPending || (cara === 'suara' && !counted)}>
          {t(REMBUK.saveOutcome)}
        </Button>
        <Button onClick={onDone}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
