/** The head of a page: its name, whose district it speaks of (needed on paper), and what can be done. Also names the browser tab. */
import { type ReactNode, useEffect } from 'react'
import styles from './page-head.module.css'

export function PageHead({ title, of, children }: { title: string; of?: string | undefined; children?: ReactNode }) {
  useEffect(() => {
    document.title = of === undefined ? `${title} · Konvergen` : `${title} · ${of} · Konvergen`
  }, [title, of])
  return (
    <div className={styles['head']}>
      <div>
        <h1>{title}</h1>
        {of !== undefined && <p className={styles['name']}>{of}</p>}
      </div>
      {children !== undefined && <div className={styles['acts']}>{children}</div>}
    </div>
  )
}
