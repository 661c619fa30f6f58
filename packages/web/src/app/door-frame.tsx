/** The frame of the pages at the door: whose program this is, language and appearance, and what to know before one types a password. */
import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { GUIDE } from '../text/guide.ts'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import styles from './door-frame.module.css'
import { HelpDrawer } from './help-drawer.tsx'
import { PreferenceSwitches } from './preference-switches.tsx'
import { statusQuery } from './queries.ts'

export function DoorFrame() {
  const t = useText()
  const [isHelp, setHelp] = useState(false)
  const status = useQuery(statusQuery).data
  return (
    <div className={styles['frame']}>
      <header className={styles['bar']}>
        <p className={styles['brand']}>
          <img src="/mark.svg" alt="" width="28" height="28" />
          Konvergen
        </p>
        <Button onClick={() => setHelp(true)}>{t(GUIDE.help)}</Button>
        <PreferenceSwitches />
      </header>
      {isHelp && <HelpDrawer kab={undefined} hasKeys={false} onClose={() => setHelp(false)} />}
      <main className={styles['main']}>
        <Outlet />
      </main>
      {status?.loopbackOnly === true && (
        <footer className={styles['foot']}>
          <p>{t(SHELL.loopback)}</p>
        </footer>
      )}
    </div>
  )
}
