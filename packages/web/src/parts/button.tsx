/**
 * The one button: `primary` for the single main act of a page, `danger` for what destroys, `quiet` inside text and tables.
 * `ButtonLink` looks the same and goes somewhere (a download, for one).
 */
import type { ComponentProps } from 'react'
import styles from './button.module.css'

export type ButtonLook = 'plain' | 'primary' | 'danger' | 'quiet'

function classOf(look: ButtonLook): string {
  return `${styles['button']} ${look === 'plain' ? '' : (styles[look] ?? '')}`
}

export function Button({ look = 'plain', ...rest }: { look?: ButtonLook } & ComponentProps<'button'>) {
  return <button type="button" {...rest} className={classOf(look)} />
}

export function ButtonLink({ look = 'plain', children, ...rest }: { look?: ButtonLook } & ComponentProps<'a'>) {
  return (
    <a {...rest} className={classOf(look)}>
      {children}
    </a>
  )
}
