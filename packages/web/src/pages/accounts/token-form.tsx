/** What a token is for, and for how long. */
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { ACCOUNT } from '../../text/account.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'

/** As the contract bounds it. */
const LONGEST_DAYS = 366
const USUAL_DAYS = '90'

interface TokenFormProps {
  readonly isBusy: boolean
  readonly onMake: (asked: { nama: string; hari: number; sandi?: string }) => void
}

export function TokenForm({ isBusy, onMake }: TokenFormProps) {
  const t = useText()
  // Whoever comes in by a provider may have no password here.
  const hasPassword = useMe().account?.passwordless !== true
  const [nama, setNama] = useState('')
  const [days, setDays] = useState(USUAL_DAYS)
  const [sandi, setSandi] = useState('')
  const [isTried, setTried] = useState(false)
  const hari = /^\d+$/.test(days) ? Number(days) : 0
  const isTime = hari >= 1 && hari <= LONGEST_DAYS
  const isNamed = nama.trim().length >= 2
  const isShown = !hasPassword || sandi !== ''
  return (
    <form
      className={styles['line']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!isTime || !isNamed || !isShown || isBusy) return
        onMake({ nama: nama.trim(), hari, ...(hasPassword && { sandi }) })
        setNama('')
        setSandi('')
        setTried(false)
      }}
    >
      <TextField
        label={t(ACCOUNT.tokenName)}
        wrong={isTried && !isNamed ? t(ACCOUNT.nameWrong) : undefined}
        value={nama}
        autoComplete="off"
        maxLength={120}
        onChange={(event) => setNama(event.target.value)}
      />
      <TextField
        label={t(ACCOUNT.days)}
        wrong={isTried && !isTime ? t(ACCOUNT.daysWrong) : undefined}
        value={days}
        inputMode="numeric"
        maxLength={3}
        onChange={(event) => setDays(event.target.value)}
      />
      {hasPassword && (
        <PasswordField
          label={t(ACCOUNT.sandiForToken)}
          wrong={isTried && !isShown ? t(ACCOUNT.sandiEmpty) : undefined}
          value={sandi}
          autoComplete="current-password"
          onChange={setSandi}
        />
      )}
      <Button type="submit" disabled={isBusy}>
        {t(ACCOUNT.make)}
      </Button>
    </form>
  )
}
