/**
 * Name and password, then the code where the account has a second factor. Used by the sign-in page, and over a page whose session has ended.
 */
import { signIn } from '@konvergen/contract/accounts.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call, ProblemError } from '../app/call.ts'
import { ENTER } from '../text/enter.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import { CodeField } from './code-field.tsx'
import { EntryProblem } from './entry-problem.tsx'
import { TextField } from './field.tsx'
import { PasswordField } from './password-field.tsx'
import styles from './sign-in-form.module.css'
import { useWait } from './use-wait.ts'

interface SignInFormProps {
  /** Filled in where it is known who was here. */
  readonly username?: string
  readonly onSignedIn: () => void
}

const isCodeAsked = (problem: unknown): boolean => problem instanceof ProblemError && problem.code === 'kode-kedua-diperlukan'

export function SignInForm({ username: known = '', onSignedIn }: SignInFormProps) {
  const t = useText()
  const [username, setUsername] = useState(known)
  const [sandi, setSandi] = useState('')
  const [kode, setKode] = useState('')
  const [step, setStep] = useState<'sandi' | 'kode'>('sandi')
  const [isTried, setTried] = useState(false)
  const enter = useMutation({
    mutationFn: () => call(signIn, { body: { username: username.trim(), sandi, ...(step === 'kode' && { kode }) } }),
    gcTime: 0,
    onSuccess: onSignedIn,
    onError: (problem) => {
      if (isCodeAsked(problem)) {
        setStep('kode')
        setTried(false)
      }
      setKode('')
    },
  })
  const wait = useWait(enter.error)
  const isFilled = step === 'kode' ? kode.trim() !== '' : username.trim() !== '' && sandi !== ''
  const shown = isCodeAsked(enter.error) ? null : enter.error
  const isWrongCode = step === 'kode' && shown instanceof ProblemError && shown.code === 'masuk-gagal'
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isFilled && !enter.isPending && wait === 0) enter.mutate()
      }}
    >
      <div hidden={step === 'kode'} className={styles['fields']}>
        <TextField
          label={t(ENTER.username)}
          name="username"
          value={username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setUsername(event.target.value)}
        />
        <PasswordField label={t(ENTER.sandi)} name="password" value={sandi} autoComplete="current-password" onChange={setSandi} />
      </div>
      {step === 'kode' && (
        <CodeField
          title={t(ENTER.codeTitle, { username })}
          value={kode}
          wrong={isWrongCode ? t(ENTER.codeWrong) : undefined}
          onChange={setKode}
        />
      )}
      {isTried && !isFilled && shown === null && (
        <p role="alert" className={styles['wrong']}>
          {t(step === 'kode' ? ENTER.emptyCode : ENTER.empty)}
        </p>
      )}
      {!isWrongCode && <EntryProblem problem={shown} wait={wait} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={enter.isPending || wait > 0}>
          {t(enter.isPending ? ENTER.entering : step === 'kode' ? ENTER.confirm : ENTER.enter)}
        </Button>
        {step === 'kode' && (
          <Button
            look="quiet"
            onClick={() => {
              setStep('sandi')
              setSandi('')
              enter.reset()
            }}
          >
            {t(ENTER.other)}
          </Button>
        )}
      </div>
    </form>
  )
}
