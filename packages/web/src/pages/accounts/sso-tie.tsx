/** The password, with which one sets out to the provider. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { ACCOUNT } from '../../text/account.ts'
import { SHELL } from '../../text/shell.ts'
import { SSO } from '../../text/sso.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'

export function SsoTie({ isBusy, onTie }: { isBusy: boolean; onTie: (sandi: string) => void }) {
  const t = useText()
  const [sandi, setSandi] = useState('')
  const [isTried, setTried] = useState(false)
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t(SSO.tie)}</Button>
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (sandi !== '' && !isBusy) onTie(sandi)
      }}
    >
      <PasswordField
        label={t(ACCOUNT.sandiAgain)}
        wrong={isTried && sandi === '' ? t(ACCOUNT.sandiEmpty) : undefined}
        value={sandi}
        autoComplete="current-password"
        onChange={setSandi}
      />
      <div className={styles['line']}>
        <Button type="submit" disabled={isBusy}>
          {t(SSO.go)}
        </Button>
        <Button onClick={() => setOpen(false)}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
