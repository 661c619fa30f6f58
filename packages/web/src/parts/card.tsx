/** A sheet of paper on the page: a heading, one sentence about it, and the thing. */
import type { ReactNode } from 'react'
import styles from './card.module.css'

export function Card({ title, hint, children }: { title: string; hint?: string | undefined; children: ReactNode }) {
  return (
    <section className={styles['card']}>
      <h2>{title}</h2>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
