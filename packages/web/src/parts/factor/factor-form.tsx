/** Code and password, with which the second factor takes effect. */
import { useState } from 'react'
import { ACCOUNT } from '../../text/account.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { PasswordField } from '../password-field.tsx'
import styles from './factor.module.css'

interface FactorFormProps {
  /** The password where it is known already; undefined = asked for. */
  readonly known: string | undefined
  readonly confirmLabel?: string
  readonly cancelLabel?: string
  readonly isBusy: boolean
  readonly onConfirm: (kode: string, sandi: string) => void
  readonly onCancel: () => void
}

export function FactorForm({ known, confirmLabel, cancelLabel, isBusy, onConfirm, onCancel }: FactorFormProps) {
  const t = useText()
  const [kode, setKode] = useState('')
  const [sandi, setSandi] = useState(known ?? '')
  const [isTried, setTried] = useState(false)
  const isCode = /^\d{6}$/.test(kode.replace(/\s/g, ''))
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isCode && sandi !== '' && !isBusy) onConfirm(kode.replace(/\s/g, ''), sandi)
      }}
    >
      <TextField
        label={t(ACCOUNT.codeNow)}
        wrong={isTried && !isCode ? t(ACCOUNT.codeWrong) : undefined}
        value={kode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={8}
        onChange={(event) => setKode(event.target.value)}
      />
      {known === undefined && (
        <PasswordField
          label={t(ACCOUNT.sandiAgain)}
          wrong={isTried && sandi === '' ? t(ACCOUNT.sandiEmpty) : undefined}
          value={sandi}
          autoComplete="current-password"
          onChange={setSandi}
        />
      )}
      <div className={styles['line']}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {confirmLabel ?? t(ACCOUNT.confirm)}
        </Button>
        <Button onClick={onCancel}>{cancelLabel ?? t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
