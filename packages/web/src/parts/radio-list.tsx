/** One of a few things, read down a list: radio buttons with what is wrong below them. */
import { useId } from 'react'
import styles from './radio-list.module.css'

interface RadioListProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | null
  readonly wrong?: string | undefined
  readonly onChange: (value: Value) => void
}

export function RadioList<Value extends string>({ label, options, value, wrong, onChange }: RadioListProps<Value>) {
  const name = useId()
  const says = useId()
  return (
    <fieldset className={styles['list']} aria-describedby={wrong === undefined ? undefined : says}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
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
