/** A labelled field with its hint and, when the value cannot be used, what is wrong and what would be right. */
import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './field.module.css'

interface Around {
  readonly label: string
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
}

/** What stands below a field; what is wrong is read out as soon as it is said. */
function Says({ id, hint, wrong }: Omit<Around, 'label'> & { readonly id: string }) {
  if (wrong === undefined && hint === undefined) return null
  return (
    <span id={id} className={wrong === undefined ? styles['hint'] : styles['wrong']} role={wrong === undefined ? undefined : 'alert'}>
      {wrong ?? hint}
    </span>
  )
}

function useSays({ hint, wrong }: Omit<Around, 'label'>) {
  const id = useId()
  return { id, field: { 'aria-invalid': wrong !== undefined, 'aria-describedby': (wrong ?? hint) === undefined ? undefined : id } }
}

export function TextField({ label, hint, wrong, ...rest }: Around & ComponentProps<'input'>) {
  const { id, field } = useSays({ hint, wrong })
  return (
    <label className={styles['field']}>
      {label}
      <input {...rest} {...field} />
      <Says id={id} hint={hint} wrong={wrong} />
    </label>
  )
}

/** For more than one line. */
export function LongField({ label, hint, wrong, ...rest }: Around & ComponentProps<'textarea'>) {
  const { id, field } = useSays({ hint, wrong })
  return (
    <label className={styles['field']}>
      {label}
      <textarea rows={3} {...rest} {...field} />
      <Says id={id} hint={hint} wrong={wrong} />
    </label>
  )
}

export function SelectField({ label, hint, wrong, children, ...rest }: Around & { children: ReactNode } & ComponentProps<'select'>) {
  const { id, field } = useSays({ hint, wrong })
  return (
    <label className={styles['field']}>
      {label}
      <select {...rest} {...field}>
        {children}
      </select>
      <Says id={id} hint={hint} wrong={wrong} />
    </label>
  )
}
