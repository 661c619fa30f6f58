/** For what personal data are opened: one of the known purposes, read from a list, never typed. */
import { PURPOSE_NAMES, PURPOSES, type PurposeName } from '@konvergen/core/accounts/purposes.ts'
import { useId } from 'react'
import { useText } from '../text/text.ts'
import { TRAIL } from '../text/trail.ts'
import styles from './purpose-choice.module.css'

interface PurposeChoiceProps {
  readonly value: PurposeName | null
  readonly wrong?: string | undefined
  readonly onChange: (value: PurposeName) => void
}

export function PurposeChoice({ value, wrong, onChange }: PurposeChoiceProps) {
  const t = useText()
  const name = useId()
  const says = useId()
  return (
    <fieldset className={styles['choice']} aria-describedby={wrong === undefined ? undefined : says}>
      <legend>{t(TRAIL.purpose)}</legend>
      {PURPOSE_NAMES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          {t(PURPOSES[one])}
        </label>
      ))}
      {wrong !== undefined && (
        <p id={says} role="alert" className={styles['wrong']}>
          {wrong}
        </p>
      )}
    </fieldset>
  )
}
