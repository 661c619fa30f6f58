/** Why a figure or a target is withdrawn; it stays visible with that reason. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useText } from '../../text/text.ts'
import styles from './published-page.module.css'
import { useWithdraw, type Withdrawn } from './use-published-acts.ts'

const SHORTEST = 3

export function WithdrawDrawer({ kab, what, onClose }: { kab: string; what: Withdrawn; onClose: () => void }) {
  const t = useText()
  const act = useWithdraw(kab, what, onClose)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = reason.trim().length < SHORTEST
  return (
    <Drawer title={t(PUBLISHED.withdrawOf, { apa: what.apa })} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!isShort) act.mutate(reason.trim())
        }}
      >
        <LongField
          label={t(PUBLISHED.reason)}
          maxLength={1000}
          value={reason}
          wrong={isTried && isShort ? t(PUBLISHED.reasonNeeded) : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {act.error !== null && <ProblemNote problem={act.error} />}
        <Button look="primary" type="submit" disabled={act.isPending}>
          {t(PUBLISHED.withdraw)}
        </Button>
      </form>
    </Drawer>
  )
}
