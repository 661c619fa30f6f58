/**
 * A password that somebody chooses: what makes a good one, and how long it is so far. Whether it is strong the server judges, with a list of
 * common words that no browser should have to load.
 */
import { SANDI } from '../text/enter.ts'
import { useText } from '../text/text.ts'
import styles from './new-password.module.css'
import { PasswordField } from './password-field.tsx'

/** As the server asks (server/capabilities/accounts/password.ts). */
export const SHORTEST_PASSWORD = 12

export const lengthOf = (password: string): number => Array.from(password).length

interface NewPasswordProps {
  readonly label: string
  readonly value: string
  readonly wrong?: string | undefined
  readonly onChange: (value: string) => void
}

export function NewPassword({ label, value, wrong, onChange }: NewPasswordProps) {
  const t = useText()
  const length = lengthOf(value)
  const said = length < SHORTEST_PASSWORD ? t(SANDI.tooShort, { n: length, most: SHORTEST_PASSWORD }) : t(SANDI.longEnough)
  return (
    <div className={styles['around']}>
      <PasswordField
        label={label}
        hint={t(SANDI.advice, { n: SHORTEST_PASSWORD })}
        wrong={wrong}
        value={value}
        autoComplete="new-password"
        required
        onChange={onChange}
      />
      {length > 0 && wrong === undefined && (
        <p className={styles['said']}>
          <meter min={0} max={SHORTEST_PASSWORD} value={Math.min(length, SHORTEST_PASSWORD)} aria-label={said} /> {said}
        </p>
      )}
    </div>
  )
}
