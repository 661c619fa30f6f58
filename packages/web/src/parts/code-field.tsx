/** Six digits from the authenticator app, or a recovery code from paper. Takes the focus when it appears: nothing else is to be done then. */
import { useEffect, useRef } from 'react'
import { ENTER } from '../text/enter.ts'
import { useText } from '../text/text.ts'
import { TextField } from './field.tsx'
import styles from './sign-in-form.module.css'

interface CodeFieldProps {
  readonly title: string
  readonly value: string
  readonly wrong: string | undefined
  readonly onChange: (value: string) => void
}

export function CodeField({ title, value, wrong, onChange }: CodeFieldProps) {
  const t = useText()
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => around.current?.querySelector('input')?.focus(), [])
  return (
    <div ref={around} className={styles['fields']}>
      <p className={styles['step']}>{title}</p>
      <TextField
        label={t(ENTER.code)}
        hint={t(ENTER.codeHint)}
        wrong={wrong}
        name="kode"
        value={value}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={24}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className={styles['aside']}>{t(ENTER.codeNotMine)}</p>
    </div>
  )
}
