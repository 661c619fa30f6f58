/** A password that can be looked at while it is typed: a mistyped one costs more here than a glance over the shoulder. */
import { type ComponentProps, useId, useState } from 'react'
import { ENTER } from '../text/enter.ts'
import { useText } from '../text/text.ts'
import field from './field.module.css'
import styles from './password-field.module.css'

interface PasswordFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  readonly label: string
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}

export function PasswordField({ label, hint, wrong, onChange, ...rest }: PasswordFieldProps) {
  const t = useText()
  const id = useId()
  const [isShown, setShown] = useState(false)
  const says = wrong ?? hint
  return (
    <div className={field['field']}>
      <label htmlFor={id}>{label}</label>
      <span className={styles['row']}>
        <input
          {...rest}
          id={id}
          type={isShown ? 'text' : 'password'}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={wrong !== undefined}
          aria-describedby={says === undefined ? undefined : `${id}-kata`}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={t(isShown ? ENTER.hideOf : ENTER.showOf, { what: label.toLowerCase() })}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? ENTER.hide : ENTER.show)}
        </button>
      </span>
      {says !== undefined && (
        <span
          id={`${id}-kata`}
          className={wrong === undefined ? field['hint'] : field['wrong']}
          role={wrong === undefined ? undefined : 'alert'}
        >
          {says}
        </span>
      )}
    </div>
  )
}
