/** A sheet of paper on the page: a heading, one sentence about it, and the thing. */
import type { ReactNode } from 'react'
import styles from './card.module.css'

interface CardProps {
  readonly title: string
  readonly hint?: string | undefined
  /** As high as the card beside it; its table scrolls within. */
  readonly fills?: boolean
  readonly children: ReactNode
}

export function Card({ title, hint, fills = false, children }: CardProps) {
  return (
    <section className={`${styles['card']} ${fills ? styles['fills'] : ''}`}>
      <h2>{title}</h2>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
