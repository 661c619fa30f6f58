/** A labelled field with its hint and, when the value cannot be used, what is wrong and what would be right. */
import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './field.module.css'

interface Around {
  readonly label: string
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
}

export function TextField({ label, hint, wrong, ...rest }: Around & ComponentProps<'input'>) {
  const id = useId()
  const says = wrong ?? hint
  return (
    <label className={styles['field']}>
      {label}
      <input {...rest} aria-invalid={wrong !== undefined} aria-describedby={says === undefined ? undefined : id} />
      {says !== undefined && (
        <span id={id} className={wrong === undefined ? styles['hint'] : styles['wrong']} role={wrong === undefined ? undefined : 'alert'}>
          {says}
        </span>
      )}
    </label>
  )
}

/** For more than one line. */
export function LongField({ label, hint, wrong, ...rest }: Around & ComponentProps<'textarea'>) {
  const id = useId()
  const says = wrong ?? hint
  return (
    <label className={styles['field']}>
      {label}
      <textarea rows={3} {...rest} aria-invalid={wrong !== undefined} aria-describedby={says === undefined ? undefined : id} />
      {says !== undefined && (
        <span id={id} className={wrong === undefined ? styles['hint'] : styles['wrong']} role={wrong === undefined ? undefined : 'alert'}>
          {says}
        </span>
      )}
    </label>
  )
}

export function SelectField({ label, children, ...rest }: { label: string; children: ReactNode } & ComponentProps<'select'>) {
  return (
    <label className={styles['field']}>
      {label}
      <select {...rest}>{children}</select>
    </label>
  )
}

export function TextArea({ label, hint, wrong, ...rest }: Around & ComponentProps<'textarea'>) {
  const id = useId()
  const says = wrong ?? hint
  return (
    <label className={styles['field']}>
      {label}
      <textarea {...rest} aria-invalid={wrong !== undefined} aria-describedby={says === undefined ? undefined : id} />
      {says !== undefined && (
        <span id={id} className={wrong === undefined ? styles['hint'] : styles['wrong']} role={wrong === undefined ? undefined : 'alert'}>
          {says}
        </span>
      )}
    </label>
  )
}
