/** The old password, since an unlocked computer is not its owner, and the new one. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { EntryProblem } from '../../parts/entry-problem.tsx'
import { lengthOf, NewPassword, SHORTEST_PASSWORD } from '../../parts/new-password.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { ACCOUNT } from '../../text/account.ts'
import { SANDI } from '../../text/enter.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'

interface PasswordFormProps {
  /** False where there is no password yet: the first one needs no other. */
  readonly hasOld: boolean
  readonly problem: Error | null
  readonly isBusy: boolean
  readonly onChange: (old: string | undefined, fresh: string) => void
}

export function PasswordForm({ hasOld, problem, isBusy, onChange }: PasswordFormProps) {
  const t = useText()
  const [old, setOld] = useState('')
  const [fresh, setFresh] = useState('')
  const [isTried, setTried] = useState(false)
  const wait = useWait(problem)
  const length = lengthOf(fresh)
  const isShort = length < SHORTEST_PASSWORD
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if ((old !== '' || !hasOld) && !isShort && !isBusy && wait === 0) onChange(hasOld ? old : undefined, fresh)
      }}
    >
      {hasOld && (
        <PasswordField
          label={t(ACCOUNT.old)}
          wrong={isTried && old === '' ? t(ACCOUNT.sandiEmpty) : undefined}
          value={old}
          autoComplete="current-password"
          onChange={setOld}
        />
      )}
      <NewPassword
        label={t(ACCOUNT.fresh)}
        wrong={isTried && isShort ? t(SANDI.tooShort, { n: length, most: SHORTEST_PASSWORD }) : undefined}
        value={fresh}
        onChange={setFresh}
      />
      <EntryProblem problem={problem} wait={wait} />
      <div>
        <Button type="submit" disabled={isBusy || wait > 0}>
          {t(ACCOUNT.change)}
        </Button>
      </div>
    </form>
  )
}
