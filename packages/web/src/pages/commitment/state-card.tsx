/** A commitment is said to run, to be fulfilled, to have come out in part, or to be withdrawn. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { PLEDGE_STATES, type PledgeState } from '@konvergen/core/commitment/pledge.ts'
import { faultOfState } from '@konvergen/core/commitment/progress.ts'
import { PLEDGE_STATE_WORDS } from '@konvergen/core/commitment/words.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { useCommitmentActs } from './use-commitment-acts.ts'

export function StateCard({ kab, commitment }: { kab: string; commitment: CommitmentDetail }) {
  const t = useText()
  const { setState } = useCommitmentActs(kab, commitment.id)
  const { keadaan, revisi, volume, perkembangan } = commitment
  const others = PLEDGE_STATES.filter((state) => state !== keadaan)
  const [chosen, setChosen] = useState<PledgeState | null>(null)
  const [reason, setReason] = useState('')
  const likely = keadaan === 'dipenuhi' || keadaan === 'ditarik' ? 'berjalan' : 'dipenuhi'
  const to = chosen !== null && chosen !== keadaan ? chosen : likely
  const sum = { entries: perkembangan.jumlah, volume: perkembangan.volume, rupiah: perkembangan.rupiah }
  const given = reason.trim() === '' ? null : reason.trim()
  const fault = faultOfState(keadaan, to, { pledge: { volume }, sum, reason: given })
  return (
    <Card title={t(COMMITMENT.setState)} hint={t(COMMITMENT.setStateHint)}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (setState.isPending) return
          setState.mutate(
            { dasar: revisi, keadaan: to, alasan: given },
            {
              onSuccess: () => {
                setReason('')
                setChosen(null)
              },
            },
          )
        }}
      >
        <SelectField
          label={t(COMMITMENT.state)}
          value={to}
          onChange={({ target }) => setChosen(others.find((state) => state === target.value) ?? null)}
        >
          {others.map((state) => (
            <option key={state} value={state}>
              {t(PLEDGE_STATE_WORDS[state])}
            </option>
          ))}
        </SelectField>
        <TextField label={t(COMMITMENT.reason)} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        {setState.error !== null && <ProblemNote problem={setState.error} />}
        <Button type="submit" disabled={setState.isPending || fault === 'tanpa-alasan'}>
          {t(COMMITMENT.apply)}
        </Button>
      </form>
    </Card>
  )
}
