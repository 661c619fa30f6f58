/** Applies a file that was looked at, throws it away, or withdraws one that counts, with a reason. */
import { useState } from 'react'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { FileProps } from './file-props.ts'
import { useFileActs } from './use-budget-acts.ts'

const SHORTEST_REASON = 3

export function DecideFile({ kab, file }: Pick<FileProps, 'kab' | 'file'>) {
  const t = useText()
  const say = useSay()
  const { apply, end } = useFileActs(kab, file.id)
  const [isEnding, setEnding] = useState(false)
  const [reason, setReason] = useState('')
  const isWaiting = file.state === 'dibaca'
  const word = t(isWaiting ? BUDGET.discard : BUDGET.withdraw)
  if (!file.mayDecide) return null
  return (
    <section className={styles['form']}>
      {apply.isError && <ProblemNote problem={apply.error} />}
      {end.isError && <ProblemNote problem={end.error} />}
      <div className={styles['acts']}>
        {isWaiting && file.lines > 0 && (
          <AskFirst
            look="primary"
            label={t(BUDGET.apply)}
            title={t(BUDGET.applyTitle)}
            lost={t(BUDGET.applyBody, { n: say.number(file.owners.length) })}
            now={t(BUDGET.apply)}
            isBusy={apply.isPending}
            onNow={() => apply.mutate()}
          />
        )}
        {!isEnding && <Button onClick={() => setEnding(true)}>{word}</Button>}
      </div>
      {isEnding && (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            end.mutate(reason.trim())
          }}
        >
          <TextField
            label={t(BUDGET.reason)}
            hint={t(BUDGET.reasonHint)}
            value={reason}
            maxLength={500}
            required
            onChange={({ target }) => setReason(target.value)}
          />
          <div className={styles['acts']}>
            <Button type="submit" look="danger" disabled={end.isPending || reason.trim().length < SHORTEST_REASON}>
              {word}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
