/** Takes one link back, with a reason. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'
import { useChainActs } from './use-chain-acts.ts'

const SHORTEST_REASON = 3

interface TakeBackProps {
  readonly kab: string
  readonly id: string
  readonly other: string
}

export function TakeBack({ kab, id, other }: TakeBackProps) {
  const t = useText()
  const { takeBack } = useChainActs(kab)
  const [reason, setReason] = useState<string | null>(null)
  if (reason === null)
    return (
      <Button look="quiet" aria-label={t(CHAIN.takeBackOf, { other })} onClick={() => setReason('')}>
        {t(CHAIN.takeBack)}
      </Button>
    )
  return (
    <form
      className={styles['tools']}
      onSubmit={(event) => {
        event.preventDefault()
        takeBack.mutate({ id, alasan: reason })
      }}
    >
      <TextField label={t(CHAIN.reason)} value={reason} onChange={({ target }) => setReason(target.value)} />
      <Button type="submit" disabled={reason.trim().length < SHORTEST_REASON || takeBack.isPending}>
        {t(CHAIN.takeBack)}
      </Button>
      {takeBack.isError && <ProblemNote problem={takeBack.error} />}
    </form>
  )
}
