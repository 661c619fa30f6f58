/** The frame of the pages at the door: whose program this is, language and appearance, and what to know before one types a password. */
import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import styles from './door-frame.module.css'
import { PreferenceSwitches } from './preference-switches.tsx'
import { statusQuery } from './queries.ts'

export function DoorFrame() {
  const t = useText()
  const status = useQuery(statusQuery).data
  return (
    <div className={styles['frame']}>
      <header className={styles['bar']}>
        <p className={styles['brand']}>
          <img src="/mark.svg" alt="" width="28" height="28" />
          Konvergen
        </p>
        <PreferenceSwitches />
      </header>
      <main className={styles['main']}>
        <Outlet />
      </main>
      {status !== undefined && (
        <footer className={styles['foot']}>
          <p>{t(SHELL.version, { version: status.version })}</p>
          {status.loopbackOnly && <p>{t(SHELL.loopback)}</p>}
        </footer>
      )}
    </div>
  )
}
